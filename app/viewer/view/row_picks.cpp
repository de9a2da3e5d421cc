#include "app/viewer/view/row_picks.h"

#include <algorithm>
#include <numeric>

namespace sejajar {

bool RowPicks::contains(int row) const { return std::ranges::binary_search(m_rows, row); }

void RowPicks::clear() {
    m_rows.clear();
    m_anchor = -1;
}

void RowPicks::extendTo(int row, int anchorIfNone) {
    if (m_anchor < 0) m_anchor = anchorIfNone < 0 ? row : anchorIfNone;
    const int first = std::min(m_anchor, row);
    m_rows.resize(static_cast<size_t>(std::max(m_anchor, row) - first + 1));
    std::iota(m_rows.begin(), m_rows.end(), first);
}

void RowPicks::toggle(int row, int current) {
    if (m_rows.empty() && current >= 0 && current != row) m_rows.push_back(current);
    const auto place = std::ranges::lower_bound(m_rows, row);
    if (place != m_rows.end() && *place == row)
        m_rows.erase(place);
    else
        m_rows.insert(place, row);
    m_anchor = row;
}

} // namespace sejajar
