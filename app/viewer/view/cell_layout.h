#pragma once

#include "app/viewer/view/display_text.h"
#include "app/viewer/view/view_metrics.h"
#include "core/align/cell.h"

#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <vector>

namespace sejajar {

/// One cell, broken into lines at a width. Offsets are those of Cell::text. A cell shows at most
/// mostCharacters of its sentences, so that one layout costs some ms whatever was opened.
class CellLayout {
public:
    static constexpr qsizetype mostCharacters = 10'000;

    /// width: of the text, without padding. version, metrics: not kept.
    CellLayout(const Version &version, SentenceRange range, const ViewMetrics &metrics, const QFont &font,
               int width);

    const Cell &cell() const { return m_cell; }
    const QString &shownText() const { return m_shown.text; }
    const std::vector<DisplayText::Mark> &marks() const { return m_shown.marks; }
    /// Of all lines, with the one that says what is not shown.
    int height() const { return m_height; }
    int lineCount() const { return m_layout.lineCount(); }
    /// Where the line "... N more characters" begins; -1 without one.
    int omittedTop() const { return m_omittedTop; }

    const QTextLayout &layout() const { return m_layout; }

    /// The offset nearest to a point, at a grapheme's boundary.
    qsizetype offsetAt(QPointF point) const;
    /// The offset of the character under a point; -1 beside the text.
    qsizetype characterAt(QPointF point) const;
    /// The place of the cursor before an offset; one pixel wide.
    QRectF cursorRect(qsizetype offset) const;
    /// The rectangles that [begin, end) covers, at least one a line, from the line's top to its pitch.
    std::vector<QRectF> rangeRects(qsizetype begin, qsizetype end) const;

private:
    void breakLines(const QFont &font, const ViewMetrics &metrics, int width);

    Cell m_cell;
    DisplayText m_shown;
    QTextLayout m_layout;
    std::vector<int> m_tops; // of the lines
    int m_pitch = 0;
    int m_height = 0;
    int m_omittedTop = -1;
    bool m_hasRightToLeft = false;
};

} // namespace sejajar
