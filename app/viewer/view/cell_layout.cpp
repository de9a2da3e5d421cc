#include "app/viewer/view/cell_layout.h"

#include "app/viewer/view/text_cursor.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QTextCharFormat>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace sejajar {
namespace {

QList<QTextLayout::FormatRange> markFormats(const std::vector<DisplayText::Mark> &marks, const QFont &font,
                                            const QFont &smallFont) {
    QList<QTextLayout::FormatRange> formats;
    if (marks.empty()) return formats;
    const QFontMetricsF metrics(smallFont);
    const double placeholder = QFontMetricsF(font).horizontalAdvance(u'\u25A1');
    for (const DisplayText::Mark &mark : marks) {
        const double wanted = mark.label.isEmpty() ? 5 : metrics.horizontalAdvance(mark.label) + 7;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(mark.begin);
        range.length = static_cast<int>(mark.length);
        range.format.setForeground(Qt::transparent);
        range.format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        range.format.setFontLetterSpacing(wanted - placeholder);
        formats << range;
    }
    return formats;
}

} // namespace

CellLayout::CellLayout(const Version &version, SentenceRange range, const ViewMetrics &metrics,
                       const QFont &font, int width)
    : m_cell(sejajar::cell(version, range, mostCharacters)), m_shown(displayText(m_cell.text)),
      m_pitch(metrics.linePitch) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // Never from the text: a Chinese sentence that begins with a Hebrew name still starts on the left.
    option.setTextDirection(QLocale(version.language).textDirection());
    if (option.textDirection() == Qt::RightToLeft) option.setAlignment(Qt::AlignRight);
    m_hasRightToLeft =
        option.textDirection() == Qt::RightToLeft || m_shown.text.isRightToLeft() ||
        std::ranges::any_of(m_shown.text, [](QChar c) {
            return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.isSurrogate();
        });
    m_layout.setTextOption(option);
    m_layout.setText(m_shown.text);
    m_layout.setFormats(markFormats(m_shown.marks, font, metrics.smallFont));
    breakLines(font, metrics, std::max(1, width));
}

void CellLayout::breakLines(const QFont &font, const ViewMetrics &metrics, int width) {
    m_layout.setFont(font);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        m_tops.push_back(m_height);
        // Baselines stand on a common grid; a script that is taller than the grid takes the room it needs.
        const double baseline = std::max<double>(metrics.baseline, line.ascent());
        line.setPosition(QPointF(0, m_height + baseline - line.ascent()));
        m_height += std::max(m_pitch, static_cast<int>(std::ceil(baseline + line.descent())));
    }
    m_layout.endLayout();
    if (m_cell.omitted > 0) {
        m_omittedTop = m_height;
        m_height += m_pitch;
    }
}

qsizetype CellLayout::offsetAt(QPointF point) const {
    if (m_tops.empty()) return 0;
    const auto next = std::ranges::upper_bound(m_tops, static_cast<int>(std::floor(point.y())));
    const auto index = std::max<std::ptrdiff_t>(0, next - m_tops.begin() - 1);
    const QTextLine line = m_layout.lineAt(static_cast<int>(index));
    return graphemeBegin(m_cell.text, line.xToCursor(point.x()));
}

qsizetype CellLayout::characterAt(QPointF point) const {
    if (m_tops.empty() || point.y() < 0 || point.y() >= m_height) return -1;
    const auto next = std::ranges::upper_bound(m_tops, static_cast<int>(std::floor(point.y())));
    const QTextLine line = m_layout.lineAt(static_cast<int>(next - m_tops.begin() - 1));
    if (!line.naturalTextRect().adjusted(0, -m_pitch, 0, m_pitch).contains(point)) return -1;
    const qsizetype offset = line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
    return offset < m_cell.text.size() ? graphemeBegin(m_cell.text, offset) : -1;
}

QRectF CellLayout::cursorRect(qsizetype offset) const {
    offset = std::clamp<qsizetype>(offset, 0, m_cell.text.size());
    QTextLine line = m_layout.lineForTextPosition(static_cast<int>(offset));
    if (!line.isValid()) return QRectF(0, 0, 1, m_pitch);
    const int top = m_tops[static_cast<size_t>(line.lineNumber())];
    return QRectF(line.cursorToX(static_cast<int>(offset)), top, 1, m_pitch);
}

std::vector<QRectF> CellLayout::rangeRects(qsizetype begin, qsizetype end) const {
    std::vector<QRectF> rects;
    begin = std::clamp<qsizetype>(begin, 0, m_cell.text.size());
    end = std::clamp<qsizetype>(end, begin, m_cell.text.size());
    if (begin == end) return rects;
    const int last = m_layout.lineForTextPosition(static_cast<int>(end - 1)).lineNumber();
    for (int i = m_layout.lineForTextPosition(static_cast<int>(begin)).lineNumber(); i >= 0 && i <= last;
         ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const int from = std::max(static_cast<int>(begin), line.textStart());
        int to = std::min(static_cast<int>(end), line.textStart() + line.textLength());
        // The space at which a line was broken hangs over its end; nobody wants it underlined.
        if (i < last && to > from + 1 && m_shown.text[to - 1] == u' ') --to;
        const int top = m_tops[static_cast<size_t>(i)];
        const auto add = [&](int a, int b) {
            const double x1 = line.cursorToX(a);
            const double x2 = line.cursorToX(b);
            const QRectF rect(std::min(x1, x2), top, std::abs(x2 - x1), m_pitch);
            const bool touches = !rects.empty() && rects.back().top() == rect.top() &&
                                 rect.left() <= rects.back().right() + 0.5 &&
                                 rects.back().left() <= rect.right() + 0.5;
            if (touches)
                rects.back() |= rect;
            else
                rects.push_back(rect);
        };
        // A range in mixed directions falls into several pieces on the screen.
        if (m_hasRightToLeft)
            for (int k = from; k < to; ++k) add(k, k + 1);
        else
            add(from, to);
    }
    return rects;
}

} // namespace sejajar
