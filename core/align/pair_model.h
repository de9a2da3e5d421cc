#pragma once

#include "core/align/bead.h"
#include "core/align/direct_links.h"
#include "core/align/length_model.h"
#include "core/align/terms.h"
#include "core/align/word_table.h"

#include <array>

namespace sejajar {

/// Two versions of an article, as the model of their languages sees them.
struct TextPair {
    const std::vector<TermSentence> *a = nullptr;
    const std::vector<TermSentence> *b = nullptr;
};

/// How probable it is that nothing on the other side explains a word, for numbers and for words of one
/// frequency, those for which the other text has words that are known to translate them apart from the rest.
/// Re-estimated, since a fixed weight drifts into mass deletions on Chinese.
class UnexplainedWeights {
public:
    static constexpr size_t frequencies = 8;
    static constexpr size_t classes = 1 + 2 * frequencies; ///< numbers, known words, others
    /// trusted: what is known of the words says something about this pair of texts.
    explicit UnexplainedWeights(bool trusted = true);
    /// known: before anything was learnt, some word of the other text was known to explain it.
    static size_t classOf(const Vocabulary::Entry &entry, double frequency, bool known);
    double of(size_t cls) const { return m_weight[cls]; }
    /// unexplained, total: expected occurrences by class.
    void estimate(const std::array<double, classes> &unexplained, const std::array<double, classes> &total);

private:
    std::array<double, classes> m_first; ///< before anything was learnt
    std::array<double, classes> m_weight;
};

/// What is known about the words of one language as a target: how often they occur, how often nothing
/// explains them.
struct SideModel {
    std::vector<double> background;     ///< p(term) anywhere
    std::vector<unsigned char> classes; ///< see UnexplainedWeights
    UnexplainedWeights weights;
    double unexplained(TermId id) const { return weights.of(classes[static_cast<size_t>(id)]); }
};

/// How often each term of a text is to be expected in any of its sentences: mostly its frequency in the text
/// itself, since what a bead must beat is the other sentences of the same article.
std::vector<float> backgroundOf(const std::vector<TermSentence> &text, const SideModel &side);

/// The words of some sentences.
size_t countTerms(const std::vector<TermSentence> &text, SentenceRange range);

/// Everything the aligner believes about a pair of languages: word tables in both directions over the seed
/// tables and the direct links, lengths, unexplained words. Learns from all articles of the project together.
class PairModel {
public:
    struct Seeds {
        const WordRows *forward = nullptr;  ///< counts p(b | a), ids of the vocabularies
        const WordRows *backward = nullptr; ///< counts p(a | b)
        FormLinks formLinks;
    };
    /// Knows too little when cancelled.
    PairModel(const Vocabulary &a, const QString &languageA, const Vocabulary &b, const QString &languageB,
              const std::vector<TextPair> &texts, Seeds seeds, const Progress &progress = {});

    /// Learns the words and lengths of the beads of each text, which stand in the order of the texts. Stops
    /// early when cancelled.
    void learn(const std::vector<TextPair> &texts, const std::vector<std::vector<Bead>> &beads,
               const Progress &progress = {});

    const Vocabulary &vocabularyA() const { return m_vocabularyA; }
    const Vocabulary &vocabularyB() const { return m_vocabularyB; }
    const WordTable &forward() const { return m_forward; }
    const WordTable &backward() const { return m_backward; }
    const LengthModel &lengths() const { return m_lengths; }
    const SideModel &sideA() const { return m_sideA; }
    const SideModel &sideB() const { return m_sideB; }
    SideModel &sideA() { return m_sideA; }
    SideModel &sideB() { return m_sideB; }

private:
    void prepare();

    const Vocabulary &m_vocabularyA;
    const Vocabulary &m_vocabularyB;
    std::vector<TermId> m_usedA; ///< terms that occur in the texts
    std::vector<TermId> m_usedB;
    WordRows m_seedForward; ///< of the seeds what the texts have
    WordRows m_seedBackward;
    WordRows m_direct;
    WordRows m_directBack;
    WordTable m_forward;
    WordTable m_backward;
    LengthModel m_lengths;
    SideModel m_sideA;
    SideModel m_sideB;
};

} // namespace sejajar
