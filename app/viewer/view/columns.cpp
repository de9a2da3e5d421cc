#include "app/viewer/view/columns.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sejajar {

void Columns::setCount(int count) {
    m_shares.assign(static_cast<size_t>(count), 1.0);
    makeEqual();
}

void Columns::setRoom(int left, int width, int smallest) {
    m_left = left;
    m_width = std::max(0, width - left);
    m_smallest = std::max(1, smallest);
    place();
}

void Columns::makeEqual() {
    std::ranges::fill(m_shares, m_shares.empty() ? 1.0 : 1.0 / static_cast<double>(m_shares.size()));
    place();
}

void Columns::setShares(std::vector<double> shares) {
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    const bool usable = shares.size() == m_shares.size() && std::isfinite(sum) && sum > 0 &&
                        std::ranges::all_of(shares, [](double share) { return share >= 0; });
    if (!usable) return;
    for (double &share : shares) share /= sum;
    m_shares = std::move(shares);
    place();
}

void Columns::place() {
    m_borders.assign(1, m_left);
    // Every column gets its smallest width, then its share of what is left over.
    const int fixed = m_smallest * count();
    const int free = std::max(0, m_width - fixed);
    double sum = 0;
    for (int i = 0; i < count(); ++i) {
        sum += m_shares[static_cast<size_t>(i)];
        m_borders.push_back(m_left + m_smallest * (i + 1) + static_cast<int>(std::round(free * sum)));
    }
}

int Columns::columnAt(int x) const {
    if (count() == 0 || x < m_left) return -1;
    const auto next = std::upper_bound(m_borders.begin() + 1, m_borders.end(), x);
    return std::min(count() - 1, static_cast<int>(next - m_borders.begin()) - 1);
}

int Columns::borderAt(int x, int reach) const {
    for (int column = 0; column + 1 < count(); ++column) {
        if (std::abs(x - right(column)) <= reach) return column;
    }
    return -1;
}

void Columns::moveBorder(int column, int x) {
    const int free = m_width - m_smallest * count();
    if (column < 0 || column + 1 >= count() || free <= 0) return;
    const auto i = static_cast<size_t>(column);
    const double both = m_shares[i] + m_shares[i + 1];
    const double wanted = static_cast<double>(x - left(column) - m_smallest) / free;
    m_shares[i] = std::clamp(wanted, 0.0, both);
    m_shares[i + 1] = both - m_shares[i];
    place();
}

} // namespace sejajar
