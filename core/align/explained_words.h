#pragma once

#include "core/align/article.h"
#include "core/align/word_table.h"

namespace sejajar {

/// How much more probable than by chance sentences of one text, `by`, make the words of the other one, `of`:
/// the sum over the words of `by` of p(word of `of` | word), against the background of the word of `of`.
/// Looks at a stretch of `of` at a time: common words explain thousands, of which a stretch has a few
/// hundred, so their rows are shortened once for all that is asked about it.
class ExplainedWords {
public:
    /// All stays the caller's. bySize: terms of the language of `by`. background: by term of `of`, see
    /// backgroundOf().
    ExplainedWords(const WordTable &table, const std::vector<TermSentence> &by, int bySize,
                   const std::vector<TermSentence> &of, std::span<const float> background);

    /// From now on the sentences of `by` explain; those of `of` may be asked for. Fast where `of` rises.
    void set(SentenceRange by, SentenceRange of);
    /// Calls each(k, ratio) for the k-th word of a sentence, for all in order.
    template <class Each>
    void each(int sentence, Each each) const {
        const auto at = static_cast<size_t>(sentence - m_stretch.begin);
        for (size_t k = m_begin[at]; k < m_begin[at + 1]; ++k) {
            const size_t place = m_places[k];
            each(k - m_begin[at], m_sums[place] / m_placeBackground[place]);
        }
    }

private:
    /// Links of a shortened row in m_links.
    struct Row {
        size_t begin = 0;
        size_t end = 0;
        bool isShortened = false;
    };
    void lookAt(SentenceRange stretch);
    const Row &row(TermId id);

    const WordTable &m_table;
    const std::vector<TermSentence> &m_by;
    const std::vector<TermSentence> &m_of;
    std::span<const float> m_background;

    // The stretch: its distinct terms have places 0, 1, ...
    SentenceRange m_stretch;
    std::vector<int> m_placeOf; ///< by term of `of`, -1 for none
    std::vector<TermId> m_terms;
    std::vector<float> m_placeBackground;
    std::vector<size_t> m_begin; ///< of each sentence in m_places, and the end
    std::vector<size_t> m_places;

    std::vector<Row> m_rows; ///< by term of `by`
    std::vector<TermId> m_shortened;
    std::vector<WordLink> m_links; ///< to: a place; of the shortened rows up to m_end
    size_t m_end = 0;
    std::vector<float> m_sums; ///< by place
};

} // namespace sejajar
