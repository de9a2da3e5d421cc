#include "app/viewer/view/aligned_view_p.h"

#include <QScrollBar>
#include <QWheelEvent>

namespace sejajar {
namespace {

/// Scroll bars count in int; from 2^30 pixels on (some ten million rows) one step of theirs is several
/// pixels.
qint64 pixelsPerStep(const Page &page) { return page.maximum() / (qint64(1) << 30) + 1; }

} // namespace

void AlignedView::resizeEvent(QResizeEvent *) {
    d->page.setViewport(viewport()->size());
    d->layOutHeader();
    d->sync();
    viewport()->update();
}

void AlignedView::Private::layOutHeader() {
    const int height = header->sizeHint().height();
    if (q->viewportMargins().top() != height) q->setViewportMargins(0, height, 0, 0);
    const QRect area = q->viewport()->geometry();
    header->setGeometry(area.left(), area.top() - height, area.width(), height);
}

int AlignedView::Private::scrolledX() const { return q->horizontalScrollBar()->value(); }

void AlignedView::Private::sync() {
    page.rows();
    syncing = true;
    const qint64 step = pixelsPerStep(page);
    QScrollBar *vertical = q->verticalScrollBar();
    // Under the person's hand the handle must not move by itself; released, it takes its true place.
    if (!vertical->isSliderDown()) {
        const int height = std::max(1, q->viewport()->height());
        vertical->setRange(0, static_cast<int>(page.maximum() / step));
        vertical->setPageStep(std::max(1, static_cast<int>(height / step)));
        vertical->setSingleStep(std::max(1, page.metrics().linePitch));
        vertical->setValue(static_cast<int>(page.offset() / step));
    }
    scrolledTo = vertical->value();
    QScrollBar *horizontal = q->horizontalScrollBar();
    horizontal->setRange(0, page.contentWidth() - q->viewport()->width());
    horizontal->setPageStep(q->viewport()->width());
    horizontal->setSingleStep(std::max(1, page.metrics().linePitch));
    syncing = false;
    header->setLook(theme, page.rowCount() > 0 ? cursor.column() : -1, scrolledX());
}

void AlignedView::scrollContentsBy(int dx, int) {
    if (d->syncing) return;
    if (dx != 0) {
        d->sync();
        viewport()->update();
        return;
    }
    const QScrollBar *bar = verticalScrollBar();
    const int value = bar->value();
    d->scroll([&] {
        if (value == bar->maximum())
            d->page.scrollToEnd();
        else if (bar->isSliderDown() || value == bar->minimum())
            d->page.scrollTo(value * pixelsPerStep(d->page));
        else
            d->page.scrollBy((value - d->scrolledTo) * pixelsPerStep(d->page));
    });
}

void AlignedView::wheelEvent(QWheelEvent *event) {
    const QPoint pixels = event->pixelDelta();
    if (pixels.y() == 0 || event->modifiers() != Qt::NoModifier) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    // A touchpad scrolls by pixels, not by the steps of a wheel.
    d->scroll([&] { d->page.scrollBy(-pixels.y()); });
    event->accept();
}

void AlignedView::Private::goToRow(int row) {
    if (row != cursor.row()) cursor.moveToRow(row);
    picks.clear();
    scroll([&] { page.showRow(row); });
    announce();
}

void AlignedView::Private::goToColumn(int column) {
    if (column < 0 || column >= page.columnCount()) return;
    cursor.moveToColumn(column);
    QScrollBar *bar = q->horizontalScrollBar();
    if (page.columns().right(column) - bar->value() > q->viewport()->width())
        bar->setValue(page.columns().right(column) - q->viewport()->width());
    if (page.columns().left(column) < bar->value())
        bar->setValue(column == 0 ? 0 : page.columns().left(column));
    announce();
}

void AlignedView::Private::showCursor() {
    const int row = cursor.row();
    const QRectF caret = page.layout(row, cursor.column()).cursorRect(cursor.position());
    const int top = static_cast<int>(caret.top());
    scroll([&] { page.showPart(row, top, top + page.metrics().linePitch + 2 * page.metrics().paddingY); });
}

} // namespace sejajar
