#pragma once

#include <cstddef>
#include <vector>

namespace sejajar {

/// Where the columns stand: the gutter with the row numbers and the confidence edge, then one column a
/// version. Widths are shares of the room, so that they survive a resize of the window.
class Columns {
public:
    /// Equal widths again.
    void setCount(int count);
    void setRoom(int left, int width, int smallest);

    int count() const { return static_cast<int>(m_shares.size()); }
    int left(int column) const { return m_borders[static_cast<std::size_t>(column)]; }
    int right(int column) const { return m_borders[static_cast<std::size_t>(column) + 1]; }
    int width(int column) const { return right(column) - left(column); }
    /// The right end of the last column; more than the room when every column has its smallest width.
    int end() const { return m_borders.back(); }
    /// The column at x; -1 left of all, the last one right of all.
    int columnAt(int x) const;

    /// The border right of a column, when x is within reach of one that can be dragged; else -1.
    int borderAt(int x, int reach) const;
    /// Moves the border right of a column; what it gains the next one loses.
    void moveBorder(int column, int x);
    void makeEqual();

    std::vector<double> shares() const { return m_shares; }
    void setShares(std::vector<double> shares);

private:
    void place();

    std::vector<double> m_shares; // sum 1
    std::vector<int> m_borders{0};
    int m_left = 0;
    int m_width = 0;
    int m_smallest = 1;
};

} // namespace sejajar
