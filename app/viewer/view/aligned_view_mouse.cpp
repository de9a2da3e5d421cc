#include "app/viewer/view/aligned_view_p.h"
#include "app/viewer/view/finding_marks.h"
#include "app/viewer/view/text_cursor.h"
#include "app/viewer/view/tooltip_text.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QStringList>
#include <QStyleHints>
#include <QTimerEvent>
#include <QToolTip>
#include <QUrl>

#include <algorithm>

namespace sejajar {
namespace {

constexpr int autoScrollMs = 40;

QStringList localFiles(const QMimeData *data) {
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    return paths;
}

/// The sentence of a cell that holds an offset.
Cell::Range sentenceAt(const Cell &cell, qsizetype offset) {
    for (const Cell::Piece &piece : cell.pieces) {
        if (offset < piece.cellBegin + piece.length) return {piece.cellBegin, piece.cellBegin + piece.length};
    }
    return {0, cell.text.size()};
}

} // namespace

void AlignedView::mousePressEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton) return;
    const QPoint position = event->position().toPoint();
    const Page::Place place = d->page.placeAt(d->toPage(position));
    if (place.row < 0) return;
    d->drag = {Private::Drag::Kind::None, {}, position};
    if (place.part != Page::Place::Part::Text) {
        d->drag.kind = Private::Drag::Kind::Rows;
        const int before = currentRow();
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            d->picks.toggle(place.row, before);
            d->cursor.moveToRow(place.row);
            return d->announce();
        }
        return d->goOrPick(place.row, event->modifiers().testFlag(Qt::ShiftModifier), [] {});
    }
    const Cell &cell = d->page.layout(place.row, place.column).cell();
    const bool sameCell = place.row == currentRow() && place.column == currentColumn();
    const bool thirdClick =
        d->sinceDoubleClick.isValid() &&
        !d->sinceDoubleClick.hasExpired(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    d->sinceDoubleClick.invalidate();
    d->picks.clear();
    if (place.row != currentRow()) d->cursor.moveToRow(place.row);
    d->drag.kind = Private::Drag::Kind::Text;
    if (sameCell && thirdClick) {
        const Cell::Range sentence = sentenceAt(cell, place.offset);
        d->cursor.select(place.column, sentence.begin, sentence.end);
        d->drag.kind = Private::Drag::Kind::None;
    } else if (sameCell && event->modifiers().testFlag(Qt::ShiftModifier)) {
        d->cursor.extend(place.offset);
        d->drag.from = {d->cursor.range(place.column).anchor, d->cursor.range(place.column).anchor};
    } else {
        d->cursor.place(place.column, place.offset);
        d->drag.from = {place.offset, place.offset};
    }
    d->announce();
}

void AlignedView::mouseMoveEvent(QMouseEvent *event) {
    const QPoint position = event->position().toPoint();
    if (!event->buttons().testFlag(Qt::LeftButton) || d->drag.kind == Private::Drag::Kind::None) {
        const Page::Place place = d->page.placeAt(d->toPage(position));
        const bool text = place.part == Page::Place::Part::Text;
        viewport()->setCursor(text ? Qt::IBeamCursor : Qt::ArrowCursor);
        return d->pointAt(place);
    }
    d->drag.last = position;
    d->dragTo(position);
    const bool outside = position.y() < 0 || position.y() >= viewport()->height();
    if (!outside)
        d->autoScroll.stop();
    else if (!d->autoScroll.isActive())
        d->autoScroll.start(autoScrollMs, this);
}

void AlignedView::Private::pointAt(const Page::Place &place) {
    std::vector<CellPart> parts;
    if (place.character >= 0) {
        const Evidence &evidence = article->alignment.rows[static_cast<size_t>(place.row)].evidence;
        const auto cell = [&](int column) -> const Cell & { return page.layout(place.row, column).cell(); };
        parts = counterparts(evidence, place.column, place.character, cell, page.columnCount());
    }
    const int row = parts.empty() ? -1 : place.row;
    if (row == pointedRow && parts == pointedAt) return;
    pointedRow = row;
    pointedAt = std::move(parts);
    q->viewport()->update();
}

void AlignedView::Private::dragTo(QPoint inViewport) {
    const QPoint point = toPage(inViewport);
    if (drag.kind == Drag::Kind::Rows) {
        const QPoint inside(0, std::clamp(point.y(), 0, q->viewport()->height() - 1));
        const int row = page.placeAt(inside).row;
        if (row >= 0 && row != cursor.row()) goOrPick(row, true, [] {});
        return;
    }
    const int column = cursor.column();
    const qsizetype offset = page.offsetIn(cursor.row(), column, point);
    CellCursor::Range range{drag.from.begin, offset};
    if (drag.kind == Drag::Kind::Words) {
        // The word it began with stays selected, whichever way the mouse goes.
        const WordRange word = wordRangeAt(page.layout(cursor.row(), column).cell().text, offset);
        const bool back = offset < drag.from.begin;
        range = {back ? drag.from.end : drag.from.begin,
                 back ? word.begin : std::max(word.end, drag.from.end)};
    }
    if (range == cursor.range(column)) return;
    cursor.select(column, range.anchor, range.position);
    announce();
}

void AlignedView::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton) return;
    d->autoScroll.stop();
    d->drag.kind = Private::Drag::Kind::None;
}

void AlignedView::mouseDoubleClickEvent(QMouseEvent *event) {
    const QPoint position = event->position().toPoint();
    const Page::Place place = d->page.placeAt(d->toPage(position));
    if (event->button() != Qt::LeftButton || place.part != Page::Place::Part::Text) return;
    const CellLayout &cell = d->page.layout(place.row, place.column);
    if (place.row != currentRow()) d->cursor.moveToRow(place.row);
    const qsizetype at = place.character >= 0 ? place.character : place.offset;
    const WordRange word = wordRangeAt(cell.cell().text, at);
    d->cursor.select(place.column, word.begin, word.end);
    d->drag = {Private::Drag::Kind::Words, {word.begin, word.end}, position};
    d->sinceDoubleClick.start();
    d->announce();
    if (place.character < 0) return;
    // The mark on top, which is the shortest of those that begin last.
    const FindingMarks marks(d->findings, cell, place.column);
    for (auto mark = marks.marks().rbegin(); mark != marks.marks().rend(); ++mark) {
        if (mark->range.begin > at || at >= mark->range.end) continue;
        // A suggestion would be confirmed by a double click that was meant to mark a word.
        if (mark->finding->state == FindingState::Suggested) continue;
        Q_EMIT findingActivated(mark->finding->id);
        return;
    }
}

void AlignedView::timerEvent(QTimerEvent *event) {
    if (event->timerId() == d->flashTimer.timerId()) {
        d->flashTimer.stop();
        d->flashing = 0;
        viewport()->update();
    } else if (event->timerId() == d->autoScroll.timerId()) {
        const int step = d->page.metrics().linePitch;
        d->scroll([&] { d->page.scrollBy(d->drag.last.y() < 0 ? -step : step); });
        d->dragTo(d->drag.last);
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

void AlignedView::contextMenuEvent(QContextMenuEvent *event) {
    event->accept();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (currentRow() < 0) return;
        const QRect cell = cellRect(currentRow(), currentColumn());
        const QPoint inside = cell.isEmpty() ? viewport()->rect().center() : cell.center();
        Q_EMIT contextMenuAt(viewport()->mapToGlobal(inside));
        return;
    }
    // The menu is about what was clicked, unless that is part of what is selected.
    const Page::Place place = d->page.placeAt(d->toPage(event->pos()));
    if (place.row >= 0 && !d->picks.contains(place.row)) {
        if (place.row != currentRow()) d->goToRow(place.row);
        if (place.part == Page::Place::Part::Text) {
            const CellCursor::Range range = d->cursor.range(place.column);
            const bool inSelection = range.begin() <= place.offset && place.offset <= range.end();
            if (inSelection)
                d->cursor.moveToColumn(place.column);
            else
                d->cursor.place(place.column, place.offset);
            d->announce();
        }
    }
    Q_EMIT contextMenuAt(event->globalPos());
}

QString AlignedView::Private::toolTipAt(QPoint inViewport) {
    const Page::Place place = page.placeAt(toPage(inViewport));
    if (place.row < 0) return {};
    if (place.part != Page::Place::Part::Text)
        return rowExplanation(article->alignment.rows[static_cast<size_t>(place.row)]);
    if (place.character < 0) return {};
    QStringList texts;
    const FindingMarks marks(findings, page.layout(place.row, place.column), place.column);
    for (const FindingMarks::Mark &mark : marks.marks()) {
        if (mark.range.begin <= place.character && place.character < mark.range.end)
            texts << q->findingText(*mark.finding);
    }
    return texts.join(QStringLiteral("\n\n"));
}

bool AlignedView::viewportEvent(QEvent *event) {
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = d->toolTipAt(help->pos());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), toToolTip(text), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) d->pointAt({});
    return QAbstractScrollArea::viewportEvent(event);
}

void AlignedView::dragEnterEvent(QDragEnterEvent *event) {
    if (!localFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void AlignedView::dragMoveEvent(QDragMoveEvent *event) {
    if (!localFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void AlignedView::dropEvent(QDropEvent *event) {
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty()) return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

} // namespace sejajar
