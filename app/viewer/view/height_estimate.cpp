#include "app/viewer/view/height_estimate.h"

#include "app/viewer/view/cell_layout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace sejajar {
namespace {

constexpr char16_t tableEnd = 0x250;
constexpr qsizetype charactersToBreak = 300'000; // some ms
constexpr qsizetype sampleCharacters = 20'000;

bool isWide(char16_t c) {
    return (c >= 0x2E80 && c < 0xD7B0) || (c >= 0xF900 && c < 0xFB00) || (c >= 0xFE30 && c < 0xFE50) ||
           (c >= 0xFF00 && c < 0xFF61);
}

} // namespace

AdvanceTable::AdvanceTable(const QFont &font) : m_advances(tableEnd) {
    const QFontMetricsF metrics(font);
    for (char16_t c = 0; c < tableEnd; ++c)
        m_advances[c] = static_cast<float>(metrics.horizontalAdvance(QChar(c < 0x20 ? u' ' : c)));
    m_han = metrics.horizontalAdvance(u'\u4E2D');
    m_other = metrics.horizontalAdvance(u'n');
}

double AdvanceTable::advance(char16_t c) const {
    if (c < tableEnd) return static_cast<double>(m_advances[c]);
    return isWide(c) ? m_han : m_other;
}

double AdvanceTable::meanAdvance(QStringView sample) const {
    if (sample.isEmpty()) return m_other;
    double sum = 0;
    for (const QChar c : sample) sum += advance(c.unicode());
    return sum / static_cast<double>(sample.size());
}

int AdvanceTable::lineCount(QStringView text, double width) const {
    int lines = 1;
    double x = 0;    // the end of the line so far
    double word = 0; // of which the last word takes
    for (const QChar c : text) {
        const double step = advance(c.unicode());
        if (c == u' ') { // may hang over the end of the line
            x += step;
            word = 0;
            continue;
        }
        const bool breaksBefore = isWide(c.unicode()) && !c.isPunct();
        if (breaksBefore) word = 0;
        if (x + step > width && x > 0) {
            ++lines;
            // The word moves to the next line, unless it fills a line of its own.
            x = word + step <= width ? word : 0;
            word = x;
        }
        x += step;
        word += step;
        if (c == u'-') word = 0;
    }
    return lines;
}

std::vector<int> estimateHeights(const Article &article, const RowLengths &lengths,
                                 const ViewMetrics &metrics, const Columns &columns) {
    const auto versionCount = article.versions.size();
    std::vector<AdvanceTable> tables;
    std::vector<double> widths;
    std::vector<double> linesPerCharacter;
    for (size_t v = 0; v < versionCount; ++v) {
        tables.emplace_back(metrics.fonts[v]);
        widths.push_back(std::max(1, columns.width(static_cast<int>(v)) - 2 * metrics.paddingX));
        const double mean =
            tables[v].meanAdvance(QStringView(article.versions[v].text).left(sampleCharacters));
        // Each line but the last loses about half a word at its end.
        linesPerCharacter.push_back(mean / std::max(mean, widths[v] - 2.5 * mean));
    }
    std::vector<int> heights(static_cast<size_t>(lengths.rowCount()));
    qsizetype broken = 0;
    for (int row = 0; row < lengths.rowCount(); ++row) {
        int lines = 1;
        for (size_t v = 0; v < versionCount; ++v) {
            const int count = lengths.characters(row, static_cast<int>(v));
            if (broken < charactersToBreak) {
                const SentenceRange range = rowRange(article, row, static_cast<int>(v));
                const Cell shown = cell(article.versions[v], range, CellLayout::mostCharacters);
                lines = std::max(lines, tables[v].lineCount(shown.text, widths[v]) + (shown.omitted > 0));
                broken += count;
            } else {
                lines = std::max(lines, static_cast<int>(std::ceil(count * linesPerCharacter[v])));
            }
        }
        heights[static_cast<size_t>(row)] =
            metrics.rowHeight(lines * metrics.linePitch, lengths.endsParagraph(row));
    }
    return heights;
}

} // namespace sejajar
