#include "app/viewer/view/page.h"

#include "app/viewer/view/height_estimate.h"

#include <algorithm>

namespace sejajar {

bool isEditOf(const Article *before, const Article *after) {
    if (!before || !after) return false;
    return std::ranges::equal(before->versions, after->versions, [](const Version &a, const Version &b) {
        // Edits share the texts, so comparing the addresses is nearly always enough.
        return a.language == b.language && (a.text.constData() == b.text.constData() || a.text == b.text);
    });
}

void Page::setArticle(std::shared_ptr<const Article> article, double points) {
    const size_t versions = article ? article->versions.size() : 0;
    const bool edited = isEditOf(m_article.get(), article.get());
    m_article = std::move(article);
    m_lengths = m_article ? RowLengths(*m_article) : RowLengths();
    m_points = points;
    if (!edited) {
        m_anchor = {};
        m_columns.setCount(static_cast<int>(versions));
    }
    measure();
}

void Page::setTextSize(double points) {
    m_points = points;
    measure();
}

void Page::setViewport(QSize size) {
    const bool otherWidth = size.width() != m_size.width();
    m_size = size;
    m_arranged = false;
    if (otherWidth) estimate();
}

void Page::moveBorder(int column, int x) {
    m_columns.moveBorder(column, x);
    estimate();
}

void Page::makeColumnsEqual() {
    m_columns.makeEqual();
    estimate();
}

void Page::setColumnShares(std::vector<double> shares) {
    m_columns.setShares(std::move(shares));
    estimate();
}

void Page::measure() {
    m_metrics = m_article ? ViewMetrics::forArticle(*m_article, m_points) : ViewMetrics{};
    estimate();
}

void Page::estimate() {
    m_cache.clear();
    m_arranged = false;
    if (!m_article || m_article->versions.empty()) {
        m_heights.assign({});
        return;
    }
    m_columns.setRoom(m_metrics.gutter + m_metrics.edge, m_size.width(), m_metrics.linePitch * 5);
    const int before = m_anchor.row < m_heights.count() ? m_heights.height(m_anchor.row) : 0;
    m_heights.assign(estimateHeights(*m_article, m_lengths, m_metrics, m_columns));
    m_anchor.row = std::clamp(m_anchor.row, 0, std::max(0, rowCount() - 1));
    // Narrower columns make the row at the top taller; the line at the top stays about the same.
    if (before > 0 && rowCount() > 0) m_anchor.offset = m_anchor.offset * exactHeight(m_anchor.row) / before;
}

const CellLayout &Page::layout(int row, int column) {
    if (const CellLayout *known = m_cache.find({row, column})) return *known;
    const auto version = static_cast<size_t>(column);
    return m_cache.insert({row, column},
                          std::make_unique<CellLayout>(
                              m_article->versions[version], rowRange(*m_article, row, column), m_metrics,
                              m_metrics.fonts[version], m_columns.width(column) - 2 * m_metrics.paddingX));
}

int Page::exactHeight(int row) {
    int text = 0;
    for (int column = 0; column < columnCount(); ++column)
        text = std::max(text, layout(row, column).height());
    const int height = m_metrics.rowHeight(text, m_lengths.endsParagraph(row));
    m_heights.setHeight(row, height);
    return height;
}

void Page::arrange() {
    if (m_arranged) return;
    m_arranged = true;
    m_cache.trim();
    m_rows.clear();
    if (rowCount() == 0) return;
    m_anchor.offset = std::clamp<qint64>(m_anchor.offset, 0, exactHeight(m_anchor.row) - 1);
    // From the top row down to the end of the viewport ...
    qint64 missing = m_size.height() + m_anchor.offset;
    int end = m_anchor.row;
    for (; end < rowCount() && missing > 0; ++end) missing -= exactHeight(end);
    // ... and where the article ends too early, rows from above fill the room.
    while (missing > 0 && (m_anchor.offset > 0 || m_anchor.row > 0)) {
        if (m_anchor.offset == 0) m_anchor.offset = exactHeight(--m_anchor.row);
        const qint64 taken = std::min(missing, m_anchor.offset);
        m_anchor.offset -= taken;
        missing -= taken;
    }
    int y = -static_cast<int>(m_anchor.offset);
    for (int row = m_anchor.row; row < end && y < m_size.height(); ++row) {
        const int height = m_heights.height(row);
        const int gap = m_lengths.endsParagraph(row) ? m_metrics.paragraphGap : 0;
        m_rows.push_back({row, y, height, height - gap});
        y += height;
    }
}

const std::vector<Page::PageRow> &Page::rows() {
    arrange();
    return m_rows;
}

const Page::PageRow *Page::find(int row) {
    arrange();
    if (m_rows.empty() || row < m_rows.front().row || row > m_rows.back().row) return nullptr;
    return &m_rows[static_cast<size_t>(row - m_rows.front().row)];
}

QPoint Page::textOrigin(const PageRow &row, int column) const {
    return {m_columns.left(column) + m_metrics.paddingX, row.y + m_metrics.paddingY};
}

Page::Place Page::placeAt(QPoint point) {
    Place place;
    for (const PageRow &row : rows()) {
        if (point.y() < row.y || point.y() >= row.y + row.height) continue;
        place.row = row.row;
        if (point.x() < m_metrics.gutter) {
            place.part = Place::Part::Number;
        } else if (point.x() < m_metrics.gutter + m_metrics.edge) {
            place.part = Place::Part::Edge;
        } else {
            place.part = Place::Part::Text;
            place.column = m_columns.columnAt(point.x());
            const QPointF inside = point - textOrigin(row, place.column);
            const CellLayout &cell = layout(row.row, place.column);
            place.offset = cell.offsetAt(inside);
            place.character = cell.characterAt(inside);
        }
    }
    return place;
}

qsizetype Page::offsetIn(int row, int column, QPoint point) {
    const PageRow *place = find(row);
    if (!place) return 0;
    const QPointF inside = point - textOrigin(*place, column);
    const CellLayout &cell = layout(row, column);
    // Above the first line means its beginning, below the last one its end, as in any text field.
    if (inside.y() < -m_metrics.paddingY) return 0;
    if (inside.y() > cell.height() + m_metrics.paddingY) return cell.cell().text.size();
    return cell.offsetAt(inside);
}

QRect Page::cellRect(int row, int column) {
    const PageRow *place = find(row);
    if (!place || column < 0 || column >= columnCount()) return {};
    return {m_columns.left(column), place->y, m_columns.width(column), place->contentHeight};
}

qint64 Page::offset() const { return rowCount() == 0 ? 0 : m_heights.top(m_anchor.row) + m_anchor.offset; }

qint64 Page::maximum() const { return std::max<qint64>(0, m_heights.total() - m_size.height()); }

void Page::walk() {
    while (m_anchor.offset < 0 && m_anchor.row > 0) m_anchor.offset += exactHeight(--m_anchor.row);
    m_anchor.offset = std::max<qint64>(0, m_anchor.offset);
    while (m_anchor.row + 1 < rowCount()) {
        const int height = exactHeight(m_anchor.row);
        if (m_anchor.offset < height) break;
        m_anchor.offset -= height;
        ++m_anchor.row;
    }
}

void Page::scrollBy(qint64 pixels) {
    if (pixels == 0 || rowCount() == 0) return;
    // Far away nobody can see a height corrected, and walking there would lay out all rows between.
    if (std::abs(pixels) > 3 * static_cast<qint64>(m_size.height())) return scrollTo(offset() + pixels);
    m_arranged = false;
    m_anchor.offset += pixels;
    walk();
}

void Page::scrollTo(qint64 offset) {
    if (rowCount() == 0) return;
    m_arranged = false;
    if (offset <= 0) {
        m_anchor = {};
    } else if (offset >= maximum()) {
        // arrange() fills the viewport from the last row upwards.
        m_anchor = {rowCount() - 1, m_heights.height(rowCount() - 1)};
    } else {
        m_anchor.row = m_heights.rowAt(offset);
        m_anchor.offset = offset - m_heights.top(m_anchor.row);
    }
}

void Page::showRow(int row) {
    if (row < 0 || row >= rowCount()) return;
    arrange();
    const bool far = m_rows.empty() || row < m_rows.front().row - 3 || row > m_rows.back().row + 3;
    if (!far) return showPart(row, 0, exactHeight(row));
    m_arranged = false;
    m_anchor = {row, 0};
    scrollBy(-std::max(0, (m_size.height() - exactHeight(row)) / 3));
}

void Page::showPart(int row, int top, int bottom) {
    if (row < 0 || row >= rowCount()) return;
    bottom = std::min(bottom, top + m_size.height());
    if (const PageRow *place = find(row)) {
        if (place->y + top < 0)
            scrollBy(place->y + top);
        else if (place->y + bottom > m_size.height())
            scrollBy(place->y + bottom - m_size.height());
        return;
    }
    const bool above = row < m_anchor.row;
    m_arranged = false;
    m_anchor = {row, top};
    if (!above) scrollBy(-(m_size.height() - (bottom - top)));
}

} // namespace sejajar
