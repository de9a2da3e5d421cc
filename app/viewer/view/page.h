#pragma once

#include "app/viewer/view/columns.h"
#include "app/viewer/view/layout_cache.h"
#include "app/viewer/view/row_heights.h"
#include "app/viewer/view/row_lengths.h"
#include "app/viewer/view/view_metrics.h"

#include <QPoint>
#include <QRect>
#include <QSize>

#include <memory>
#include <vector>

namespace sejajar {

/// The part of the article that the viewport shows. The row at the top and how far it is scrolled out are
/// the truth; everything else follows from them, so that nothing jumps when an estimated height above turns
/// out wrong. Only rows that come into sight are ever laid out.
///
/// Points are in pixels of the content: x from the left of the gutter, y from the top of the viewport.
class Page {
public:
    struct PageRow {
        int row = 0;
        int y = 0;
        int height = 0;
        int contentHeight = 0; ///< without the gap that ends a paragraph
    };
    struct Place {
        enum class Part { Nothing, Number, Edge, Text };
        Part part = Part::Nothing;
        int row = -1;
        int column = -1;
        qsizetype offset = 0;     ///< for the cursor, in Cell::text
        qsizetype character = -1; ///< under the point, -1 beside the text
    };

    /// Keeps the place and the widths when the new article holds the texts of the old one, aligned otherwise
    /// (isEditOf), else goes to the top. nullptr: no article.
    void setArticle(std::shared_ptr<const Article> article, double points);
    void setTextSize(double points);
    void setViewport(QSize size);
    void moveBorder(int column, int x);
    void makeColumnsEqual();
    void setColumnShares(std::vector<double> shares);

    const Article *article() const { return m_article.get(); }
    const ViewMetrics &metrics() const { return m_metrics; }
    const Columns &columns() const { return m_columns; }
    const LayoutCache &cache() const { return m_cache; }
    int rowCount() const { return m_heights.count(); }
    int columnCount() const { return m_columns.count(); }
    int contentWidth() const { return std::max(m_size.width(), m_columns.end()); }

    /// The rows in sight, top down, with exact heights.
    const std::vector<PageRow> &rows();
    /// Valid until the next call of a function that is not const.
    const CellLayout &layout(int row, int column);
    Place placeAt(QPoint point);
    /// The offset in a cell nearest to a point, which may lie outside of it.
    qsizetype offsetIn(int row, int column, QPoint point);
    /// Nothing while the row is out of sight.
    QRect cellRect(int row, int column);
    /// The top left corner of the text in a cell.
    QPoint textOrigin(const PageRow &row, int column) const;

    /// How many pixels are above the viewport. Exact for rows that were seen, estimated for the others.
    qint64 offset() const;
    qint64 maximum() const;
    void scrollBy(qint64 pixels);
    void scrollTo(qint64 offset);
    void scrollToStart() { scrollTo(0); }
    void scrollToEnd() { scrollTo(maximum()); }
    /// Scrolls as little as possible; a row out of sight comes to a third of the viewport's height when it
    /// is far away.
    void showRow(int row);
    /// The same for the part [top, bottom) of a row, in pixels from the row's top.
    void showPart(int row, int top, int bottom);

private:
    struct Anchor {
        int row = 0;
        qint64 offset = 0; // pixels of the row above the viewport
    };
    void measure();
    void estimate();
    void arrange();
    void walk();
    int exactHeight(int row);
    const PageRow *find(int row);

    std::shared_ptr<const Article> m_article;
    double m_points = 0;
    ViewMetrics m_metrics;
    Columns m_columns;
    RowLengths m_lengths;
    RowHeights m_heights;
    LayoutCache m_cache;
    QSize m_size;
    Anchor m_anchor;
    std::vector<PageRow> m_rows;
    bool m_arranged = false;
};

/// The same texts, perhaps in other rows: what every edit of an alignment leaves.
bool isEditOf(const Article *before, const Article *after);

} // namespace sejajar
