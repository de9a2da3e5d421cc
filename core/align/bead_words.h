#pragma once

#include "core/align/explained_words.h"
#include "core/align/pair_model.h"

namespace sejajar {

/// What the words of one bead say, word by word; for a few beads in any order, where CellScores serves the
/// search. Both sides of a bead must be non-empty. For one thread at a time.
class BeadWords {
public:
    BeadWords(const PairModel &model, const TextPair &text);

    double length(SentenceRange a, SentenceRange b) const; ///< the score in nats
    /// The score of the words in nats, both directions averaged, by TermKind of the word that is explained.
    using ByKind = std::array<double, 3>;
    ByKind byKind(SentenceRange a, SentenceRange b);

    /// Adds up, by class, how many words of the bead exist and how many of them stay unexplained.
    using Classes = std::array<double, UnexplainedWeights::classes>;
    struct Unexplained {
        Classes unexplainedA{}, totalA{}, unexplainedB{}, totalB{};
    };
    void countUnexplained(SentenceRange a, SentenceRange b, double weight, Unexplained &sum);

private:
    template <class Visit>
    void visit(SentenceRange a, SentenceRange b, Visit each);

    const PairModel &m_model;
    TextPair m_text;
    std::vector<float> m_backgroundA; ///< see backgroundOf()
    std::vector<float> m_backgroundB;
    ExplainedWords m_byA;
    ExplainedWords m_byB;
};

} // namespace sejajar
