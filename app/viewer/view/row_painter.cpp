#include "app/viewer/view/row_painter.h"

#include "app/viewer/view/finding_marks.h"
#include "app/viewer/view/row_lengths.h"
#include "core/align/boilerplate_filter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainterPath>

namespace sejajar {
namespace {

/// A tick for a confirmed row, a dot for one that a person changed.
void paintStatus(QPainter &painter, RowStatus status, const QRectF &box, const QColor &color) {
    if (status == RowStatus::Auto) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double size = box.width();
    if (status == RowStatus::Confirmed) {
        QPainterPath tick(box.topLeft() + QPointF(size * 0.12, size * 0.55));
        tick.lineTo(box.topLeft() + QPointF(size * 0.40, size * 0.82));
        tick.lineTo(box.topLeft() + QPointF(size * 0.90, size * 0.20));
        painter.strokePath(tick, QPen(color, std::max(1.5, size * 0.16), Qt::SolidLine, Qt::RoundCap));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(box.center(), size * 0.2, size * 0.2);
    }
    painter.restore();
}

/// Small tags over the placeholders of characters that nobody could see.
void paintInvisibles(QPainter &painter, const CellLayout &cell, const QFont &font, const ViewTheme &theme) {
    if (cell.marks().empty()) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    for (const DisplayText::Mark &mark : cell.marks()) {
        for (const QRectF &rect : cell.rangeRects(mark.begin, mark.begin + mark.length)) {
            if (mark.label.isEmpty()) { // a soft hyphen
                painter.fillRect(QRectF(rect.left() + 1, rect.top() + rect.height() * 0.58, 3, 1.5),
                                 theme.tagText);
                continue;
            }
            const double inset = rect.height() * 0.18;
            const QRectF tag = rect.adjusted(1, inset, -1, -inset * 0.9);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.tagFill);
            painter.drawRoundedRect(tag, 3, 3);
            painter.setPen(theme.tagText);
            painter.drawText(tag, Qt::AlignCenter | Qt::TextDontClip, mark.label);
        }
    }
    painter.restore();
}

} // namespace

bool isSourceOnly(const Article &article, int row) {
    if (!article.hasSource() || rowRange(article, row, 0).isEmpty()) return false;
    for (int version = 1; version < static_cast<int>(article.versions.size()); ++version) {
        if (!rowRange(article, row, version).isEmpty()) return false;
    }
    return true;
}

void RowPainter::paint(const Page::PageRow &row, const RowLook &look, const QRect &clip) {
    m_sourceOnly = isSourceOnly(*m_page.article(), row.row);
    m_boilerplate = leftOutLine(*m_page.article(), row.row).has_value();
    paintBackground(row, look);
    paintNumber(row, look);
    paintEdge(row);
    for (int column = 0; column < m_page.columnCount(); ++column) {
        const QRect box(m_page.columns().left(column), row.y, m_page.columns().width(column), row.height);
        if (box.intersects(clip)) paintCell(row, column, look, clip);
    }
    paintEnd(row);
}

void RowPainter::paintBackground(const Page::PageRow &row, const RowLook &look) {
    const QRect whole(0, row.y, m_page.contentWidth(), row.contentHeight);
    QColor color = m_sourceOnly || m_boilerplate ? m_theme.sourceOnly : m_theme.page;
    if (look.current) color = m_theme.currentRow;
    if (look.picked) color = m_theme.pickedRow;
    m_painter.fillRect(whole, color);
    if (!look.current) return;
    if (look.focusColumn >= 0) {
        const QRect cell(m_page.columns().left(look.focusColumn), row.y,
                         m_page.columns().width(look.focusColumn), row.contentHeight);
        m_painter.fillRect(cell,
                           look.picked ? mix(m_theme.pickedRow, m_theme.accent, 0.12) : m_theme.currentCell);
    }
}

void RowPainter::paintNumber(const Page::PageRow &row, const RowLook &look) {
    const ViewMetrics &metrics = m_page.metrics();
    QFont font = metrics.smallFont;
    font.setBold(look.current);
    m_painter.setFont(font);
    m_painter.setPen(look.current ? m_theme.text : m_theme.muted);
    const QPoint end(metrics.gutter - metrics.paddingX / 2, row.y + metrics.paddingY + metrics.baseline);
    const QString number = QString::number(row.row + 1);
    m_painter.drawText(end - QPoint(QFontMetrics(font).horizontalAdvance(number), 0), number);
    const double size = metrics.linePitch * 0.46;
    const RowStatus status = m_page.article()->alignment.rows[static_cast<size_t>(row.row)].status;
    paintStatus(m_painter, status, QRectF(3, end.y() - size * 0.92, size, size), m_theme.confidence(1));
}

void RowPainter::paintEdge(const Page::PageRow &row) {
    // A source sentence that nobody translated has no counterpart to be sure of, nor has a menu or a notice.
    if (m_sourceOnly || m_boilerplate) return;
    const ViewMetrics &metrics = m_page.metrics();
    const double confidence = m_page.article()->alignment.rows[static_cast<size_t>(row.row)].confidence;
    // Doubtful rows get a thicker edge too: hue alone says nothing to some readers.
    const int thick = confidence >= 0.75 ? metrics.edge / 2 : metrics.edge;
    const QRectF bar(metrics.gutter, row.y + 3, thick, row.contentHeight - 6);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.confidence(confidence));
    m_painter.drawRoundedRect(bar, thick / 2.0, thick / 2.0);
    m_painter.restore();
}

void RowPainter::paintCell(const Page::PageRow &row, int column, const RowLook &look, const QRect &clip) {
    if (rowRange(*m_page.article(), row.row, column).isEmpty()) return paintMissing(row, column);
    const ViewMetrics &metrics = m_page.metrics();
    const CellLayout &cell = m_page.layout(row.row, column);
    const QPoint origin = m_page.textOrigin(row, column);
    m_painter.save();
    m_painter.setClipRect(
        QRect(m_page.columns().left(column), row.y, m_page.columns().width(column), row.height),
        Qt::IntersectClip);
    m_painter.translate(origin);
    const FindingMarks marks(m_findings, cell, column);
    marks.paintFills(m_painter, m_theme);
    for (const auto &[selectedColumn, range] : look.selected) {
        if (selectedColumn != column) continue;
        for (const QRectF &rect : cell.rangeRects(range.begin, range.end))
            m_painter.fillRect(rect, m_theme.selection);
    }
    paintPointedAt(cell, column, look);
    m_painter.setPen(m_sourceOnly || m_boilerplate ? m_theme.muted : m_theme.text);
    // QTextLayout skips the lines outside of the clip, which saves a tall cell.
    const QRectF visible =
        QRectF(clip).translated(-origin).adjusted(-1e6, -metrics.linePitch, 1e6, metrics.linePitch);
    cell.layout().draw(&m_painter, QPointF(), {}, visible);
    paintInvisibles(m_painter, cell, metrics.smallFont, m_theme);
    marks.paintLines(m_painter, m_theme, metrics, look.flashing);
    if (look.caret && column == look.focusColumn) {
        QRectF caret =
            cell.cursorRect(*look.caret).adjusted(0, metrics.linePitch * 0.1, 0.5, -metrics.linePitch * 0.06);
        caret.moveLeft(std::max(-1.0, caret.left() - 0.5));
        m_painter.fillRect(caret, m_theme.text);
    }
    if (cell.omittedTop() >= 0) {
        QFont font = metrics.smallFont;
        font.setItalic(true);
        m_painter.setFont(font);
        m_painter.setPen(m_theme.muted);
        //: Ends a cell whose text is too long to be shown.
        const QString text = QCoreApplication::translate("sejajar::AlignedView", "… %1 more characters")
                                 .arg(QLocale().toString(cell.cell().omitted));
        m_painter.drawText(QPoint(0, cell.omittedTop() + metrics.baseline), text);
    }
    m_painter.restore();
}

void RowPainter::paintPointedAt(const CellLayout &cell, int column, const RowLook &look) {
    for (const CellPart &part : look.pointedAt) {
        if (part.column != column) continue;
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(m_theme.accent, 1));
        m_painter.setBrush(mix(m_theme.page, m_theme.accent, 0.25));
        for (const QRectF &rect : cell.rangeRects(part.range.begin, part.range.end))
            m_painter.drawRoundedRect(rect.adjusted(-1.5, 1.5, 1.5, -0.5), 4, 4);
        m_painter.restore();
    }
}

void RowPainter::paintMissing(const Page::PageRow &row, int column) {
    // Beside a source sentence that nobody translated an empty cell is what one expects; beside a menu, too.
    if (m_sourceOnly || m_boilerplate) return;
    const ViewMetrics &metrics = m_page.metrics();
    const QPoint origin = m_page.textOrigin(row, column);
    const int y = origin.y() + metrics.baseline - metrics.linePitch / 4;
    m_painter.fillRect(origin.x(), y, metrics.linePitch * 2 / 3, 1, m_theme.faint);
}

void RowPainter::paintEnd(const Page::PageRow &row) {
    const ViewMetrics &metrics = m_page.metrics();
    const int width = m_page.contentWidth();
    const int bottom = row.y + row.contentHeight;
    for (int column = 0; column < m_page.columnCount(); ++column) {
        if (column > 0)
            m_painter.fillRect(m_page.columns().left(column), row.y, 1, row.contentHeight, m_theme.hairline);
    }
    if (row.height == row.contentHeight) {
        const int left = metrics.gutter + metrics.edge;
        m_painter.fillRect(left, bottom - 1, width - left, 1, m_theme.hairline);
        return;
    }
    m_painter.fillRect(0, bottom, width, row.height - row.contentHeight, m_theme.gap);
    m_painter.fillRect(0, bottom, width, 1, m_theme.gapLine);
    m_painter.fillRect(0, row.y + row.height - 1, width, 1, m_theme.hairline);
}

} // namespace sejajar
