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
/// it up. Only a stripe of rows is kept, so beads should be asked for in the order of a; any other order
/// gives the same, slowly. For one thread at a time.
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
    /// The words of one text, one after the other.
    struct Words {
        std::vector<size_t> begin;          ///< of each sentence, and the end
        std::vector<unsigned char> classes; ///< see UnexplainedWeights
        size_t count(SentenceRange range) const {
            return begin[static_cast<size_t>(range.end)] - begin[static_cast<size_t>(range.begin)];
        }
    };
    /// Rows of the table that are in memory: sums over the words of one sentence of p(word of the other |
    /// word) / background, for each pair in the band.
    struct Stripe {
        SentenceRange rows;
        std::vector<size_t> forwardAt; ///< by row
        std::vector<size_t> backwardAt;
        std::vector<float> forward; ///< words of b under a, cell by cell
        std::vector<float> backward;
    };
    /// Sum over the words of a sentence of p(other | word), as a dense array with a list of what is set.
    class Explained {
    public:
        Explained(const WordTable &table, int size);
        void set(const TermSentence &sentence);
        float of(TermId id) const { return m_sum[static_cast<size_t>(id)]; }

    private:
        const WordTable &m_table;
        std::vector<float> m_sum;
        std::vector<TermId> m_touched;
    };

    static Words wordsOf(const std::vector<TermSentence> &text, const SideModel &side);
    void load(int firstRow) const;
    const float *forwardCell(int a, int b) const;
    const float *backwardCell(int a, int b) const;
    template <class Visit>
    void visit(SentenceRange a, SentenceRange b, Visit each) const;

    const PairModel &m_model;
    TextPair m_text;
    const Band &m_band;
    Words m_wordsA;
    Words m_wordsB;
    std::vector<double> m_lengthA; ///< prefix sums
    std::vector<double> m_lengthB;
    std::vector<float> m_backgroundA; ///< of each term
    std::vector<float> m_backgroundB;
    std::vector<float> m_informationA; ///< of each term in its text, in nats
    std::vector<float> m_informationB;
    mutable Explained m_byA;
    mutable Explained m_byB;
    mutable Stripe m_stripe;
};

} // namespace sejajar
