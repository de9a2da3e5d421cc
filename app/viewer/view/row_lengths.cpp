#include "app/viewer/view/row_lengths.h"

#include "app/viewer/view/cell_layout.h"

#include <algorithm>
#include <limits>

namespace sejajar {
namespace {

constexpr qsizetype mostCounted = CellLayout::mostCharacters + 1;
static_assert(mostCounted <= std::numeric_limits<std::uint16_t>::max());

/// Sentences may stand anywhere in the text, so their lengths are summed, never guessed from both ends.
std::uint16_t countCharacters(const Version &version, SentenceRange range) {
    qsizetype sum = 0;
    for (int i = range.begin; i < range.end && sum < mostCounted; ++i) {
        const SentenceSpan &span = version.sentences[static_cast<size_t>(i)];
        sum += span.end - span.begin + (i > range.begin);
    }
    return static_cast<std::uint16_t>(std::clamp<qsizetype>(sum, 0, mostCounted));
}

} // namespace

SentenceRange rowRange(const Article &article, int row, int version) {
    const std::vector<SentenceRange> &ranges = article.alignment.rows[static_cast<size_t>(row)].ranges;
    const auto index = static_cast<size_t>(version);
    if (index >= ranges.size()) return {};
    const int count = static_cast<int>(article.versions[index].sentences.size());
    const int begin = std::clamp(ranges[index].begin, 0, count);
    return {begin, std::clamp(ranges[index].end, begin, count)};
}

RowLengths::RowLengths(const Article &article) : m_versions(article.versions.size()) {
    const auto rowCount = static_cast<int>(article.alignment.rows.size());
    m_characters.reserve(static_cast<size_t>(rowCount) * m_versions);
    m_endsParagraph.reserve(static_cast<size_t>(rowCount));
    for (int row = 0; row < rowCount; ++row) {
        int filled = 0;
        int ends = 0;
        for (size_t v = 0; v < m_versions; ++v) {
            const Version &version = article.versions[v];
            const SentenceRange range = rowRange(article, row, static_cast<int>(v));
            m_characters.push_back(countCharacters(version, range));
            if (range.isEmpty()) continue;
            ++filled;
            ends += version.sentences[static_cast<size_t>(range.end - 1)].paragraphEnd;
        }
        m_endsParagraph.push_back(ends > 0 && ends * 2 >= filled);
    }
}

} // namespace sejajar
