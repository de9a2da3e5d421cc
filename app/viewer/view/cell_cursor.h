#pragma once

#include "app/viewer/view/aligned_view.h"
#include "core/align/cell.h"

#include <map>

namespace sejajar {

/// The text cursor: a row, a column, and in each column of that row a position with the anchor of its
/// selection. Offsets are those of Cell::text. Going to another row forgets all of them.
class CellCursor {
public:
    struct Range {
        qsizetype anchor = 0;
        qsizetype position = 0;
        qsizetype begin() const { return std::min(anchor, position); }
        qsizetype end() const { return std::max(anchor, position); }
        bool isEmpty() const { return anchor == position; }
        bool operator==(const Range &) const = default;
    };

    int row() const { return m_row; }
    int column() const { return m_column; }
    Range range(int column) const;
    qsizetype position() const { return range(m_column).position; }
    bool hasSelection() const;

    void reset() { *this = {}; }
    void moveToRow(int row);
    /// The selections of the row stay.
    void moveToColumn(int column) { m_column = column; }
    /// Puts the cursor there and drops the selection of its column only.
    void place(int column, qsizetype position);
    /// Moves the cursor of the current column and leaves the anchor.
    void extend(qsizetype position);
    void select(int column, qsizetype anchor, qsizetype position);
    void clearSelection();

    /// The selected spans in offsets of the versions' texts, with their quotes.
    Selection selection(const Article &article) const;

private:
    int m_row = -1;
    int m_column = 0;
    std::map<int, Range> m_ranges; // by column
};

} // namespace sejajar
