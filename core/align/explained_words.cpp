#include "core/align/explained_words.h"

namespace sejajar {

void ExplainedWords::set(const std::vector<TermSentence> &text, SentenceRange range) {
    for (const TermId id : m_touched) m_sums[static_cast<size_t>(id)] = 0;
    m_touched.clear();
    for (int i = range.begin; i < range.end; ++i) {
        for (const TermOccurrence &term : text[static_cast<size_t>(i)].terms) {
            for (const WordLink &link : m_table.prepared(term.id)) {
                float &sum = m_sums[static_cast<size_t>(link.to)];
                if (sum == 0) m_touched.push_back(link.to);
                sum += link.value;
            }
        }
    }
}

} // namespace sejajar
