#pragma once

#include "app/viewer/view/aligned_view.h"
#include "app/viewer/view/cell_cursor.h"
#include "app/viewer/view/finding_index.h"
#include "app/viewer/view/header_strip.h"
#include "app/viewer/view/page.h"
#include "app/viewer/view/row_painter.h"
#include "app/viewer/view/row_picks.h"
#include "app/viewer/view/view_theme.h"

#include <QBasicTimer>
#include <QElapsedTimer>

namespace sejajar {

/// The state of the view, and what its event handlers share. The handlers stand in aligned_view.cpp
/// (painting) and in aligned_view_scroll.cpp, aligned_view_keys.cpp and aligned_view_mouse.cpp.
struct AlignedView::Private {
    explicit Private(AlignedView *view) : q(view) {}

    AlignedView *q;
    std::shared_ptr<const Article> article;
    Page page;
    FindingIndex findings;
    CellCursor cursor;
    RowPicks picks;
    ViewTheme theme;
    HeaderStrip *header = nullptr; // a child of q
    double points = 0;
    std::function<QString(const Finding &)> findingText;

    // The scroll bar's value belongs to the person only while syncing is false.
    bool syncing = false;
    int scrolledTo = 0;

    qint64 flashing = 0;
    QBasicTimer flashTimer;

    // The word under the mouse and what means the same in the other versions.
    int pointedRow = -1;
    std::vector<CellPart> pointedAt;

    /// A drag with the mouse: over text it selects in the cell where it began, over numbers whole rows.
    struct Drag {
        enum class Kind { None, Text, Words, Rows };
        Kind kind = Kind::None;
        Cell::Range from; ///< the word it began with, or an empty range
        QPoint last;      ///< in the viewport
    };
    Drag drag;
    QBasicTimer autoScroll;
    QElapsedTimer sinceDoubleClick;

    /// Brings the scroll bars and the header in line with the page.
    void sync();
    void layOutHeader();
    /// Runs an action that scrolls; moves what is already on the screen instead of painting it again.
    template <typename Action>
    void scroll(Action action);
    /// Reports what differs since the last call, and repaints.
    void announce();

    int scrolledX() const;
    QPoint toPage(QPoint inViewport) const { return inViewport + QPoint(scrolledX(), 0); }

    void goToRow(int row);
    void goToColumn(int column);
    /// Makes a row current, or with pick extends the picked rows to it; action brings it into sight.
    template <typename Action>
    void goOrPick(int row, bool pick, Action action);
    void turnPage(bool down, bool pick);
    /// Puts the text cursor at an offset of a version's text, within the current row.
    void place(int column, qsizetype textOffset);
    /// Scrolls until the text cursor is in sight.
    void showCursor();
    void dragTo(QPoint inViewport);
    void pointAt(const Page::Place &place);
    RowLook look(int row) const;
    void paintHint(QPainter &painter) const;
    QString toolTipAt(QPoint inViewport);

private:
    int announcedRow = -1;
};

template <typename Action>
void AlignedView::Private::scroll(Action action) {
    const std::vector<Page::PageRow> before = page.rows();
    action();
    sync();
    const std::vector<Page::PageRow> &after = page.rows();
    const auto same = [&]() -> const Page::PageRow * {
        for (const Page::PageRow &row : before)
            if (!after.empty() && row.row == after.front().row) return &row;
        return nullptr;
    };
    const auto sameLater = [&]() -> const Page::PageRow * {
        for (const Page::PageRow &row : after)
            if (!before.empty() && row.row == before.front().row) return &row;
        return nullptr;
    };
    if (const Page::PageRow *old = same())
        q->viewport()->scroll(0, after.front().y - old->y);
    else if (const Page::PageRow *now = sameLater())
        q->viewport()->scroll(0, now->y - before.front().y);
    else
        q->viewport()->update();
}

template <typename Action>
void AlignedView::Private::goOrPick(int row, bool pick, Action action) {
    const int before = cursor.row();
    if (row != before) cursor.moveToRow(row);
    if (pick)
        picks.extendTo(row, before);
    else
        picks.clear();
    scroll(action);
    announce();
}

} // namespace sejajar
