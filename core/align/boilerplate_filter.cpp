#include "core/align/boilerplate_filter.h"

#include "core/text/boilerplate.h"

#include <algorithm>

namespace sejajar {
namespace {

bool leavesOut(QStringView line, const QStringList &keptLines) {
    return isBoilerplate(line) && !keptLines.contains(line);
}

} // namespace

BoilerplateFilter::BoilerplateFilter(const std::vector<Version> &versions, const QStringList &keptLines)
    : m_all(versions) {
    std::vector<std::vector<bool>> leaves;
    size_t affected = 0;
    for (const Version &version : versions) {
        std::vector<bool> &own = leaves.emplace_back();
        for (size_t s = 0; s < version.sentences.size(); ++s)
            own.push_back(leavesOut(version.sentence(static_cast<qsizetype>(s)), keptLines));
        const auto count = std::ranges::count(own, true);
        if (count == static_cast<ptrdiff_t>(own.size())) std::fill(own.begin(), own.end(), false);
        affected += count > 0;
    }
    if (affected == 0 || affected == versions.size()) return;
    for (size_t v = 0; v < versions.size(); ++v) {
        Version version = versions[v];
        version.sentences.clear();
        std::vector<int> &index = m_index.emplace_back();
        for (size_t s = 0; s < versions[v].sentences.size(); ++s) {
            const SentenceSpan &sentence = versions[v].sentences[s];
            if (!leaves[v][s]) {
                version.sentences.push_back(sentence);
                index.push_back(static_cast<int>(s));
            } else if (sentence.paragraphEnd && !version.sentences.empty()) {
                version.sentences.back().paragraphEnd = true;
            }
        }
        m_left.push_back(std::move(version));
    }
}

bool BoilerplateFilter::isKept(size_t v, int sentence) const {
    return std::ranges::binary_search(m_index[v], sentence);
}

std::vector<std::vector<int>> BoilerplateFilter::firstAloneBehind(const std::vector<Row> &rows) const {
    std::vector<std::vector<int>> first;
    for (size_t v = 0; v < m_all.size(); ++v) {
        int least = static_cast<int>(m_all[v].sentences.size());
        std::vector<int> &own = first.emplace_back(rows.size(), least);
        for (size_t r = rows.size(); r-- > 0;) {
            own[r] = least;
            const auto filled =
                std::ranges::count_if(rows[r].ranges, [](SentenceRange range) { return !range.isEmpty(); });
            if (filled == 1 && !rows[r].ranges[v].isEmpty())
                least = std::min(least, m_index[v][static_cast<size_t>(rows[r].ranges[v].begin)]);
        }
    }
    return first;
}

Alignment BoilerplateFilter::restored(Alignment alignment) const {
    if (m_left.empty()) return alignment;
    std::vector<Row> rows;
    std::vector<std::vector<bool>> placed;
    for (const Version &version : m_all) placed.emplace_back(version.sentences.size(), false);
    // Empty ranges stand where their version goes on; that is known only when all rows are there.
    const auto add = [&](size_t v, int sentence) {
        Row row;
        row.confidence = 1;
        row.ranges.resize(m_all.size());
        row.ranges[v] = {sentence, sentence + 1};
        placed[v][static_cast<size_t>(sentence)] = true;
        rows.push_back(std::move(row));
    };
    const std::vector<std::vector<int>> aloneBehind = firstAloneBehind(alignment.rows);
    std::vector<int> next(m_all.size(), 0); // the first sentence that was not looked at
    for (size_t r = 0; r < alignment.rows.size(); ++r) {
        Row &row = alignment.rows[r];
        for (size_t v = 0; v < m_all.size(); ++v) {
            SentenceRange &range = row.ranges[v];
            if (range.isEmpty()) continue;
            range = {m_index[v][static_cast<size_t>(range.begin)],
                     m_index[v][static_cast<size_t>(range.end) - 1] + 1};
            for (int s = range.begin; s < range.end; ++s) placed[v][static_cast<size_t>(s)] = true;
        }
        for (size_t v = 0; v < m_all.size(); ++v) {
            if (row.ranges[v].isEmpty()) continue;
            // Links to a comparable source may cross; what stands alone keeps its order.
            for (const int end = std::min(row.ranges[v].begin, aloneBehind[v][r]); next[v] < end; ++next[v])
                if (!placed[v][static_cast<size_t>(next[v])] && !isKept(v, next[v])) add(v, next[v]);
        }
        rows.push_back(std::move(row));
    }
    for (size_t v = 0; v < m_all.size(); ++v)
        for (size_t s = 0; s < placed[v].size(); ++s)
            if (!placed[v][s]) add(v, static_cast<int>(s));
    placeEmptyRanges(rows);
    alignment.rows = std::move(rows);
    return alignment;
}

std::optional<QString> leftOutLine(const Article &article, int row) {
    const std::vector<SentenceRange> &ranges = article.alignment.rows[static_cast<size_t>(row)].ranges;
    std::optional<QStringView> only;
    for (size_t v = 0; v < std::min(ranges.size(), article.versions.size()); ++v) {
        const Version &version = article.versions[v];
        if (ranges[v].isEmpty()) continue;
        // A damaged project may name sentences that do not exist.
        if (only || ranges[v].size() > 1 || ranges[v].end > static_cast<int>(version.sentences.size()))
            return std::nullopt;
        only = version.sentence(ranges[v].begin);
    }
    if (!only || !leavesOut(*only, article.alignment.keptLines)) return std::nullopt;
    return only->toString();
}

} // namespace sejajar
