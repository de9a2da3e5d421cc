#include "app/viewer/session/row_index.h"

#include <algorithm>

namespace sejajar {

RowIndex::RowIndex(const Article &article) {
    for (const Version &version : article.versions) {
        Sentences &sentences = m_versions.emplace_back();
        for (const SentenceSpan &span : version.sentences) sentences.ends.push_back(span.end);
        sentences.rows.assign(version.sentences.size(), -1);
    }
    const std::vector<Row> &rows = article.alignment.rows;
    for (size_t row = 0; row < rows.size(); ++row) {
        for (size_t version = 0; version < rows[row].ranges.size() && version < m_versions.size();
             ++version) {
            const SentenceRange range = rows[row].ranges[version];
            for (int sentence = range.begin; sentence < range.end; ++sentence)
                m_versions[version].rows[static_cast<size_t>(sentence)] = static_cast<int>(row);
        }
    }
}

int RowIndex::rowOf(const Span &span) const {
    if (span.isLost() || span.version < 0 || static_cast<size_t>(span.version) >= m_versions.size())
        return -1;
    const Sentences &sentences = m_versions[static_cast<size_t>(span.version)];
    const auto sentence = std::ranges::upper_bound(sentences.ends, span.begin);
    if (sentence == sentences.ends.end()) return -1;
    return sentences.rows[static_cast<size_t>(sentence - sentences.ends.begin())];
}

int RowIndex::rowOf(const Finding &finding) const {
    int first = -1;
    for (const Span &span : finding.spans) {
        const int row = rowOf(span);
        if (row >= 0 && (first < 0 || row < first)) first = row;
    }
    return first;
}

} // namespace sejajar
