#include "app/viewer/view/finding_marks.h"

#include <QPen>

#include <algorithm>
#include <array>

namespace sejajar {

double underlineWidth(Severity severity) {
    switch (severity) {
    case Severity::Neutral: return 1.0;
    case Severity::Minor: return 1.5;
    case Severity::Major: return 2.0;
    case Severity::Critical: return 3.0;
    }
    Q_UNREACHABLE();
}

FindingMarks::FindingMarks(const FindingIndex &findings, const CellLayout &cell, int version) : m_cell(cell) {
    std::array<qsizetype, mostLanes> laneEnds{};
    const auto &pieces = cell.cell().pieces;
    if (pieces.empty()) return;
    const qsizetype end = pieces.back().textBegin + pieces.back().length;
    for (const FindingIndex::Hit &hit : findings.touching(version, pieces.front().textBegin, end)) {
        const auto range = cell.cell().toCell(hit.span->begin, hit.span->end);
        if (!range) continue;
        // The first lane that is free; when all are taken, the one that is free soonest.
        auto lane =
            std::ranges::find_if(laneEnds, [&](qsizetype laneEnd) { return laneEnd <= range->begin; });
        if (lane == laneEnds.end()) lane = std::ranges::min_element(laneEnds);
        *lane = std::max(*lane, range->end);
        m_marks.push_back({hit.finding, *range, static_cast<int>(lane - laneEnds.begin())});
    }
}

void FindingMarks::paintFills(QPainter &painter, const ViewTheme &theme) const {
    for (const Mark &mark : m_marks) {
        if (mark.finding->state != FindingState::Confirmed) continue;
        QColor tint = theme.severity(mark.finding->severity);
        // Tints of overlapping findings add up.
        tint.setAlphaF(theme.dark ? 0.24F : 0.17F);
        for (const QRectF &rect : m_cell.rangeRects(mark.range.begin, mark.range.end))
            painter.fillRect(rect.adjusted(0, 2, 0, -1), tint);
    }
}

void FindingMarks::paintLines(QPainter &painter, const ViewTheme &theme, const ViewMetrics &metrics,
                              qint64 flashing) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Mark &mark : m_marks) {
        const QColor color = theme.severity(mark.finding->severity);
        const double thick = underlineWidth(mark.finding->severity);
        const bool confirmed = mark.finding->state == FindingState::Confirmed;
        QPen pen(color, confirmed ? thick : std::max(2.0, thick));
        pen.setCapStyle(confirmed ? Qt::FlatCap : Qt::RoundCap);
        // Lengths in widths of the pen: round dots, two widths apart.
        if (!confirmed) pen.setDashPattern({0.01, 2.2});
        for (const QRectF &rect : m_cell.rangeRects(mark.range.begin, mark.range.end)) {
            const double below = (metrics.linePitch - metrics.baseline) / 3.0;
            const double y = rect.top() + metrics.baseline + below * (mark.lane + 1) - thick / 4;
            painter.setPen(pen);
            painter.drawLine(QPointF(rect.left() + 0.5, y), QPointF(rect.right() - 0.5, y));
            if (flashing != 0 && mark.finding->id == flashing) {
                painter.setPen(QPen(color, 2));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(rect.adjusted(-2, 0, 2, 1), 4, 4);
            }
        }
    }
    painter.restore();
}

} // namespace sejajar
