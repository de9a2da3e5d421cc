#include "app/viewer/view/cell_cursor.h"

#include "app/viewer/view/cell_layout.h"
#include "app/viewer/view/row_lengths.h"

#include <algorithm>

namespace sejajar {

CellCursor::Range CellCursor::range(int column) const {
    const auto found = m_ranges.find(column);
    return found == m_ranges.end() ? Range{} : found->second;
}

bool CellCursor::hasSelection() const {
    return std::ranges::any_of(m_ranges, [](const auto &entry) { return !entry.second.isEmpty(); });
}

void CellCursor::moveToRow(int row) {
    m_row = row;
    m_ranges.clear();
}

void CellCursor::place(int column, qsizetype position) { select(column, position, position); }

void CellCursor::extend(qsizetype position) { m_ranges[m_column].position = position; }

void CellCursor::select(int column, qsizetype anchor, qsizetype position) {
    m_column = column;
    m_ranges[column] = {anchor, position};
}

void CellCursor::clearSelection() {
    for (auto &[column, range] : m_ranges) range.anchor = range.position;
}

Selection CellCursor::selection(const Article &article) const {
    Selection result;
    if (m_row < 0) return result;
    result.row = m_row;
    for (const auto &[column, range] : m_ranges) {
        if (range.isEmpty()) continue;
        const Version &version = article.versions[static_cast<size_t>(column)];
        const Cell shown = cell(version, rowRange(article, m_row, column), CellLayout::mostCharacters);
        const auto text = shown.toText(Cell::Range{range.begin(), range.end()});
        if (!text) continue;
        result.spans.push_back(
            {column, text->begin, text->end, version.text.mid(text->begin, text->end - text->begin)});
    }
    return result;
}

} // namespace sejajar
