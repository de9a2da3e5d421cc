#pragma once

#include "core/align/pair_model.h"

namespace sejajar {

/// The sentence pairs that are looked at: for each a-sentence the b-sentences [begin, end). begin and end
/// never fall.
struct Band {
    std::vector<SentenceRange> rows; ///< one for each a-sentence
    static Band full(int a, int b);
};

/// Scores beads of one text pair under a model: log-likelihood ratios in nats against unrelated sentences.
/// What one sentence explains of the words of another is computed once for every pair in the band; beads add
/// it up.
class CellScores {
public:
    CellScores(const PairModel &model, const TextPair &text, const Band &band);

    /// Words of a bead, both directions averaged. Both sides must be non-empty and inside the band.
    double words(SentenceRange a, SentenceRange b) const;
    double length(SentenceRange a, SentenceRange b) const;
    /// What words() adds up, by TermKind of the word that is explained.
    using ByKind = std::array<double, 3>;
    ByKind wordsByKind(SentenceRange a, SentenceRange b) const;

    /// The share of the information of each side that the other side explains, in [0, 1]: words weighted by
    /// how rare they are in their own text, so that a name that stands in every sentence counts little.
    struct Coverage {
        double ofA = 0, ofB = 0;
        double informationA = 0, informationB = 0; ///< the sum of the weights, in nats
        Coverage &operator+=(const Coverage &other);
        Coverage operator*(double factor) const;
    };
    Coverage coverage(SentenceRange a, SentenceRange b) const;

    /// Adds up, by class, how many words of the bead exist and how many of them stay unexplained.
    using Classes = std::array<double, UnexplainedWeights::classes>;
    struct Unexplained {
        Classes unexplainedA{}, totalA{}, unexplainedB{}, totalB{};
    };
    void countUnexplained(SentenceRange a, SentenceRange b, double weight, Unexplained &sum) const;

private:
    template <class Visit>
    void visit(SentenceRange a, SentenceRange b, Visit each) const;
    double logRatio(bool ofB, TermId id, float ratio) const;
    size_t cell(int a, int b) const {
        return m_rowCells[static_cast<size_t>(a)] +
               static_cast<size_t>(b - m_band.rows[static_cast<size_t>(a)].begin);
    }

    const PairModel &m_model;
    TextPair m_text;
    const Band &m_band;
    std::vector<size_t> m_rowCells;  ///< number of the first cell of each a-sentence
    std::vector<size_t> m_forwardAt; ///< where the words of b under a begin, by cell
    std::vector<size_t> m_backwardAt;
    std::vector<float> m_forward; ///< sum over the words of a of p(word of b | word of a) / background
    std::vector<float> m_backward;
    std::vector<double> m_lengthA; ///< prefix sums
    std::vector<double> m_lengthB;
    std::vector<float> m_informationA; ///< of each term in its text, in nats
    std::vector<float> m_informationB;
};

} // namespace sejajar
