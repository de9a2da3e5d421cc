#pragma once

#include "core/align/article.h"

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
    QString text;
    std::vector<Piece> pieces; ///< one a sentence, in order

    /// The offset in the version's text of an offset in the cell; an offset between two sentences belongs to
    /// the later one.
    qsizetype toText(qsizetype cellOffset) const;
    /// The part of the cell that [begin, end) of the version's text covers; nothing when it lies outside.
    struct Range {
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    std::optional<Range> toCell(qsizetype textBegin, qsizetype textEnd) const;
};

Cell cell(const Version &version, SentenceRange range);

/// "1-1-1", "0-2-1": the number of sentences of each version.
QString beadName(const Row &row);

} // namespace sejajar
