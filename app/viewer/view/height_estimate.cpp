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

/// Sentences may stand anywhere in the text, so their lengths are summed, never guessed from both ends.
qsizetype characters(const Version &version, SentenceRange range, qsizetype limit) {
    qsizetype sum = 0;
    for (int i = range.begin; i < range.end && sum < limit; ++i) {
        const SentenceSpan &span = version.sentences[static_cast<size_t>(i)];
        sum += span.end - span.begin + 1;
    }
    return std::min(sum, limit);
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

SentenceRange rowRange(const Article &article, int row, int version) {
    const std::vector<SentenceRange> &ranges = article.alignment.rows[static_cast<size_t>(row)].ranges;
    const auto index = static_cast<size_t>(version);
    if (index >= ranges.size()) return {};
    const int count = static_cast<int>(article.versions[index].sentences.size());
    const int begin = std::clamp(ranges[index].begin, 0, count);
    return {begin, std::clamp(ranges[index].end, begin, count)};
}

bool endsParagraph(const Article &article, int row) {
    int filled = 0;
    int ends = 0;
    for (size_t version = 0; version < article.versions.size(); ++version) {
        const SentenceRange range = rowRange(article, row, static_cast<int>(version));
        if (range.isEmpty()) continue;
        ++filled;
        ends += article.versions[version].sentences[static_cast<size_t>(range.end - 1)].paragraphEnd;
    }
    return ends * 2 >= filled && ends > 0;
}

std::vector<int> estimateHeights(const Article &article, const ViewMetrics &metrics, const Columns &columns) {
    const auto rowCount = static_cast<int>(article.alignment.rows.size());
    const auto versionCount = static_cast<int>(article.versions.size());
    std::vector<AdvanceTable> tables;
    std::vector<double> widths;
    std::vector<double> means;
    for (int v = 0; v < versionCount; ++v) {
        tables.emplace_back(metrics.fonts[static_cast<size_t>(v)]);
        widths.push_back(std::max(1, columns.width(v) - 2 * metrics.paddingX));
        means.push_back(tables.back().meanAdvance(
            QStringView(article.versions[static_cast<size_t>(v)].text).left(sampleCharacters)));
    }
    std::vector<int> heights(static_cast<size_t>(rowCount));
    qsizetype broken = 0;
    for (int row = 0; row < rowCount; ++row) {
        int lines = 1;
        for (int v = 0; v < versionCount; ++v) {
            const auto i = static_cast<size_t>(v);
            const SentenceRange range = rowRange(article, row, v);
            if (range.isEmpty()) continue;
            const qsizetype count = characters(article.versions[i], range, CellLayout::mostCharacters + 1);
            int cellLines = 1;
            if (broken < charactersToBreak) {
                broken += count;
                const Cell shown = cell(article.versions[i], range, CellLayout::mostCharacters);
                cellLines = tables[i].lineCount(shown.text, widths[i]) + (shown.omitted > 0);
            } else {
                // Each line but the last loses about half a word at its end.
                const double perLine = std::max(means[i], widths[i] - 2.5 * means[i]);
                cellLines = static_cast<int>(std::ceil(static_cast<double>(count) * means[i] / perLine));
            }
            lines = std::max(lines, cellLines);
        }
        heights[static_cast<size_t>(row)] =
            metrics.rowHeight(lines * metrics.linePitch, endsParagraph(article, row));
    }
    return heights;
}

} // namespace sejajar
