#include "app/viewer/view/row_heights.h"

#include <bit>

namespace sejajar {

void RowHeights::assign(std::vector<int> heights) {
    m_heights = std::move(heights);
    const size_t n = m_heights.size();
    m_sums.assign(n + 1, 0);
    m_total = 0;
    for (size_t i = 1; i <= n; ++i) {
        m_total += m_heights[i - 1];
        m_sums[i] += m_heights[i - 1];
        const size_t parent = i + (i & -i);
        if (parent <= n) m_sums[parent] += m_sums[i];
    }
}

void RowHeights::setHeight(int row, int height) {
    const auto index = static_cast<size_t>(row);
    const int difference = height - m_heights[index];
    if (difference == 0) return;
    m_heights[index] = height;
    m_total += difference;
    for (size_t i = index + 1; i < m_sums.size(); i += i & -i) m_sums[i] += difference;
}

qint64 RowHeights::top(int row) const {
    qint64 sum = 0;
    for (auto i = static_cast<size_t>(row); i > 0; i -= i & -i) sum += m_sums[i];
    return sum;
}

int RowHeights::rowAt(qint64 y) const {
    if (m_heights.empty()) return -1;
    if (y >= m_total) return count() - 1;
    // Descends the tree: skips every block that ends at or before y.
    size_t row = 0;
    for (size_t block = std::bit_floor(m_heights.size()); block > 0; block /= 2) {
        if (row + block < m_sums.size() && m_sums[row + block] <= y) {
            row += block;
            y -= m_sums[row];
        }
    }
    return static_cast<int>(row);
}

} // namespace sejajar
