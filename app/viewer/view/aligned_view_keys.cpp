#include "app/viewer/view/aligned_view_p.h"
#include "app/viewer/view/text_cursor.h"

#include <QKeyEvent>
#include <QKeySequence>

#include <algorithm>

namespace sejajar {
namespace {

/// Where a key takes the cursor within a cell; nothing for keys that do not move it.
std::optional<qsizetype> targetOffset(const CellLayout &cell, qsizetype position, int key,
                                      Qt::KeyboardModifiers modifiers) {
    const QString &text = cell.cell().text;
    if (key == Qt::Key_Home) return 0;
    if (key == Qt::Key_End) return text.size();
    const bool rightToLeft = cell.layout().textOption().textDirection() == Qt::RightToLeft;
    const bool forward = (key == Qt::Key_Right) != rightToLeft;
    if ((modifiers & ~Qt::ShiftModifier) == Qt::ControlModifier)
        return forward ? nextWord(text, position) : previousWord(text, position);
    if (modifiers == Qt::ShiftModifier || (modifiers & ~Qt::ShiftModifier) == Qt::AltModifier)
        return forward ? nextGrapheme(text, position) : previousGrapheme(text, position);
    return std::nullopt;
}

} // namespace

void AlignedView::Private::turnPage(bool down, bool pick) {
    const int height = q->viewport()->height();
    // One line stays in sight, so that the reader finds the place again.
    const int step = std::max(1, height - page.metrics().linePitch);
    scroll([&] { page.scrollBy(down ? step : -step); });
    const std::vector<Page::PageRow> &rows = page.rows();
    const auto whole = std::ranges::find_if(rows, [](const Page::PageRow &row) { return row.y >= 0; });
    int row = whole == rows.end() ? rows.front().row : whole->row;
    if (down && page.offset() >= page.maximum()) row = page.rowCount() - 1;
    if (!down && page.offset() == 0) row = 0;
    goOrPick(row, pick, [] {});
}

void AlignedView::keyPressEvent(QKeyEvent *event) {
    const int row = currentRow();
    if (row < 0) return event->ignore();
    if (event->matches(QKeySequence::Copy) && !selection().isEmpty()) return copySelection();
    if (event->matches(QKeySequence::SelectAll)) return selectAllInCell();

    const int key = event->key();
    const int last = d->page.rowCount() - 1;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    const bool plain = (modifiers & ~Qt::ShiftModifier) == Qt::NoModifier;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        if (!plain) break; // Ctrl+Up moves a sentence, which is the window's
        const int target = std::clamp(key == Qt::Key_Up ? row - 1 : row + 1, 0, last);
        return d->goOrPick(target, shift, [&] { d->page.showRow(target); });
    }
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (!plain) break;
        return d->turnPage(key == Qt::Key_PageDown, shift);
    case Qt::Key_Home:
    case Qt::Key_End:
        if (modifiers.testFlag(Qt::ControlModifier)) {
            if (key == Qt::Key_Home) return d->goOrPick(0, shift, [&] { d->page.scrollToStart(); });
            return d->goOrPick(last, shift, [&] { d->page.scrollToEnd(); });
        }
        [[fallthrough]];
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const CellLayout &cell = d->page.layout(row, currentColumn());
        const auto target = targetOffset(cell, d->cursor.position(), key, modifiers);
        if (target) {
            if (shift)
                d->cursor.extend(*target);
            else
                d->cursor.place(currentColumn(), *target);
            d->showCursor();
            return d->announce();
        }
        if (modifiers != Qt::NoModifier) break;
        return d->goToColumn(currentColumn() + (key == Qt::Key_Right ? 1 : -1));
    }
    case Qt::Key_Escape:
        if (!d->cursor.hasSelection() && d->picks.isEmpty()) break;
        return clearSelection();
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const std::vector<qint64> ids = findingsAtCursor();
        if (ids.empty() || modifiers != Qt::NoModifier) break;
        Q_EMIT findingActivated(ids.front());
        return;
    }
    default: break;
    }
    event->ignore(); // the window may know what to do with it
}

} // namespace sejajar
