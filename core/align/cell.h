#pragma once

#include "core/align/article.h"

#include <limits>
#include <optional>

namespace sejajar {

/// What stands in one cell of the table: the sentences of a range joined with one space (without one where
/// the language writes none), line ends inside a sentence shown as spaces. Knows where each piece comes from.
struct Cell {
    struct Piece {
        qsizetype cellBegin = 0; ///< in Cell::text
        qsizetype textBegin = 0; ///< in Version::text
        qsizetype length = 0;
    };
    /// Half-open, in the cell or in the version's text.
    struct Range {
        qsizetype begin = 0;
        qsizetype end = 0;
        bool operator==(const Range &) const = default;
    };
    QString text;
    std::vector<Piece> pieces; ///< one a sentence, in order
    qsizetype omitted = 0;     ///< characters of the version's text that the limit left out at the end

    /// The offset in the version's text of an offset in the cell; an offset between two sentences belongs to
    /// the later one.
    qsizetype toText(qsizetype cellOffset) const;
    /// The same for the end of a range: an offset between two sentences belongs to the earlier one, so that a
    /// range up to a full stop does not reach over the line ends behind it.
    qsizetype toTextEnd(qsizetype cellOffset) const;
    /// What a range of the cell covers in the version's text; nothing when it holds no character of it, as
    /// the space between two sentences.
    std::optional<Range> toText(Range cellRange) const;
    /// The part of the cell that [begin, end) of the version's text covers; nothing when it lies outside.
    std::optional<Range> toCell(qsizetype textBegin, qsizetype textEnd) const;
};

/// limit: at most so many characters of the version's text, never cutting a surrogate pair: a "sentence" may
/// be a line of 10 MB.
Cell cell(const Version &version, SentenceRange range,
          qsizetype limit = std::numeric_limits<qsizetype>::max());

/// "1-1-1", "0-2-1": the number of sentences of each version.
QString beadName(const Row &row);

} // namespace sejajar
