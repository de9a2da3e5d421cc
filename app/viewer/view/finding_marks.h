#pragma once

#include "app/viewer/view/cell_layout.h"
#include "app/viewer/view/finding_index.h"
#include "app/viewer/view/view_theme.h"

#include <QPainter>

#include <vector>

namespace sejajar {

/// The findings that stand in one cell, ready to be painted: confirmed ones as a tint with an underline,
/// suggested ones as dots. Overlapping findings get underlines on lanes of their own.
class FindingMarks {
public:
    struct Mark {
        const Finding *finding = nullptr;
        Cell::Range range; ///< in the cell
        int lane = 0;      ///< 0 next to the text
    };
    static constexpr int mostLanes = 3;

    /// findings, cell: must outlive the marks.
    FindingMarks(const FindingIndex &findings, const CellLayout &cell, int version);

    const std::vector<Mark> &marks() const { return m_marks; }

    /// Under the text.
    void paintFills(QPainter &painter, const ViewTheme &theme) const;
    /// flashing: the finding with this id is framed.
    void paintLines(QPainter &painter, const ViewTheme &theme, const ViewMetrics &metrics,
                    qint64 flashing) const;

private:
    const CellLayout &m_cell;
    std::vector<Mark> m_marks;
};

/// How thick a severity is underlined: it tells them apart without colours.
double underlineWidth(Severity severity);

} // namespace sejajar
