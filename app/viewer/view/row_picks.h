#pragma once

#include <vector>

namespace sejajar {

/// Rows picked as a whole with Shift and Ctrl, as in any list.
class RowPicks {
public:
    bool isEmpty() const { return m_rows.empty(); }
    bool contains(int row) const;
    const std::vector<int> &rows() const { return m_rows; } ///< ascending

    void clear();
    /// Exactly the rows between the anchor and row. The anchor is the row that was toggled last, or else
    /// the one given.
    void extendTo(int row, int anchorIfNone);
    /// current: counts as picked before the first toggle, as it looks picked to a person.
    void toggle(int row, int current);

private:
    std::vector<int> m_rows; // sorted
    int m_anchor = -1;
};

} // namespace sejajar
