#pragma once

#include "core/align/article.h"
#include "core/align/word_table.h"

namespace sejajar {

/// For sentences of one text the sum over their words of p(word of the other text | word).
class ExplainedWords {
public:
    /// table: stays the caller's. size: terms of the other language.
    ExplainedWords(const WordTable &table, int size) : m_table(table), m_sums(static_cast<size_t>(size), 0) {}

    void set(const std::vector<TermSentence> &text, SentenceRange range);
    float of(TermId id) const { return m_sums[static_cast<size_t>(id)]; }

private:
    const WordTable &m_table;
    std::vector<float> m_sums;
    std::vector<TermId> m_touched;
};

} // namespace sejajar
