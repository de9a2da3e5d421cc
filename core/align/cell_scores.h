#pragma once

#include "core/align/bead.h"
#include "core/align/explained_words.h"
#include "core/align/pair_model.h"

namespace sejajar {

/// The sentence pairs that are looked at: for each a-sentence the b-sentences [begin, end). begin and end
/// never fall.
struct Band {
    std::vector<SentenceRange> rows; ///< one for each a-sentence
    static Band full(int a, int b);
};

/// Scores beads of one text pair under a model: log-likelihood ratios in nats against unrelated sentences.
/// What the words of one sentence score under each run of up to longestBead sentences of the other text is
/// computed once for every pair in the band; beads add it up. Only a stripe of rows is kept, so beads should
/// be asked for in the order of a; any other order gives the same, slowly. For one thread at a time.
class CellScores {
public:
    CellScores(const PairModel &model, const TextPair &text, const Band &band);

    /// Both sides must be non-empty and inside the band, words in both directions averaged.
    double operator()(SentenceRange a, SentenceRange b) const {
        return words(a, b) + length(a, b) + paragraphs(a, b);
    }
    double words(SentenceRange a, SentenceRange b) const;
    double length(SentenceRange a, SentenceRange b) const;
    /// 0, or less where sentences of two paragraphs are taken together.
    double paragraphs(SentenceRange a, SentenceRange b) const;

private:
    /// One text.
    struct Side {
        const std::vector<TermSentence> &text;
        std::vector<float> background; ///< see backgroundOf()
        std::vector<size_t> begin;     ///< of each sentence among all words, and the end
        std::vector<double> length;    ///< of the sentences before
        std::vector<double> crossing;  ///< nats that all paragraph ends of the sentences before would cost
        /// By the last sentence of a run of one, two, ...: how probable its length is anywhere, in nats.
        std::vector<std::array<double, longestBead>> lengthBackground;
        Side(const std::vector<TermSentence> &sentences, const SideModel &model);
        template <class LogBackground>
        void setLengthBackground(LogBackground logBackground);
        size_t words(SentenceRange range) const {
            return begin[static_cast<size_t>(range.end)] - begin[static_cast<size_t>(range.begin)];
        }
        double lengthOf(SentenceRange range) const {
            return length[static_cast<size_t>(range.end)] - length[static_cast<size_t>(range.begin)];
        }
    };
    /// Nats of the words of one sentence under 1, 2, ... sentences of the other text, the last of them given.
    using Runs = std::array<float, longestBead>;
    /// Rows of the table that are in memory.
    struct Stripe {
        SentenceRange rows;
        std::vector<size_t> at;   ///< by row, where its cells begin
        std::vector<Runs> wordsB; ///< of the b-sentence of a cell under a-sentences up to that of the cell
        std::vector<Runs> wordsA;
    };

    class Ratios;

    void load(int firstRow) const;
    void loadWordsB() const;
    void loadWordsA() const;
    size_t cell(int a, int b) const {
        return m_stripe.at[static_cast<size_t>(a - m_stripe.rows.begin)] +
               static_cast<size_t>(b - m_band.rows[static_cast<size_t>(a)].begin);
    }

    const PairModel &m_model;
    const Band &m_band;
    Side m_a;
    Side m_b;
    mutable ExplainedWords m_byA;
    mutable ExplainedWords m_byB;
    mutable Stripe m_stripe;
};

} // namespace sejajar
