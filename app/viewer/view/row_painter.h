#pragma once

#include "app/viewer/view/counterparts.h"
#include "app/viewer/view/finding_index.h"
#include "app/viewer/view/page.h"
#include "app/viewer/view/view_theme.h"

#include <QPainter>

#include <optional>

namespace sejajar {

/// What a row shows beyond its text.
struct RowLook {
    bool current = false;
    bool picked = false;
    int focusColumn = -1; ///< of the current row
    /// Selected parts by column, in offsets of the cell.
    std::vector<std::pair<int, Cell::Range>> selected;
    std::optional<qsizetype> caret;  ///< in the focus column, while the view has the focus
    std::vector<CellPart> pointedAt; ///< the word under the mouse and its counterparts
    qint64 flashing = 0;             ///< a finding to point out
};

/// Paints one row: number, confidence edge, cells with their findings, and what ends it.
class RowPainter {
public:
    RowPainter(QPainter &painter, Page &page, const ViewTheme &theme, const FindingIndex &findings)
        : m_painter(painter), m_page(page), m_theme(theme), m_findings(findings) {}

    /// clip: what needs painting; lines of tall cells outside of it are skipped.
    void paint(const Page::PageRow &row, const RowLook &look, const QRect &clip);

private:
    void paintBackground(const Page::PageRow &row, const RowLook &look);
    void paintNumber(const Page::PageRow &row, const RowLook &look);
    void paintEdge(const Page::PageRow &row);
    void paintCell(const Page::PageRow &row, int column, const RowLook &look, const QRect &clip);
    void paintPointedAt(const CellLayout &cell, int column, const RowLook &look);
    void paintMissing(const Page::PageRow &row, int column);
    void paintEnd(const Page::PageRow &row);

    QPainter &m_painter;
    Page &m_page;
    const ViewTheme &m_theme;
    const FindingIndex &m_findings;
    bool m_sourceOnly = false; // of the row being painted
    bool m_boilerplate = false;
};

/// The article has a source, and nobody translated this row.
bool isSourceOnly(const Article &article, int row);

} // namespace sejajar
