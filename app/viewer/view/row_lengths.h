#pragma once

#include "core/align/article.h"

#include <cstdint>
#include <vector>

namespace sejajar {

/// The sentences of a row in a version; empty for what a damaged project does not hold.
SentenceRange rowRange(const Article &article, int row, int version);

/// What estimating heights needs of an article, in some bytes a row, so that a resize of the window does not
/// have to walk through a million rows and their sentences again.
class RowLengths {
public:
    RowLengths() = default;
    /// O(sentences). Characters are counted up to CellLayout::mostCharacters + 1.
    explicit RowLengths(const Article &article);

    int rowCount() const { return static_cast<int>(m_endsParagraph.size()); }
    /// Characters of a cell, with the spaces between its sentences; 0 for an empty one.
    int characters(int row, int version) const {
        return m_characters[static_cast<size_t>(row) * m_versions + static_cast<size_t>(version)];
    }
    /// Whether a row ends a paragraph: so say at least half of the versions that have a text there.
    bool endsParagraph(int row) const { return m_endsParagraph[static_cast<size_t>(row)] != 0; }

private:
    size_t m_versions = 0;
    std::vector<std::uint16_t> m_characters; // row by row
    std::vector<std::uint8_t> m_endsParagraph;
};

} // namespace sejajar
