#include "core/align/pair_model.h"

#include <algorithm>
#include <cmath>

namespace sejajar {
namespace {

constexpr int emIterations = 3;
// So many pairs teach as much in fewer iterations, since what they repeat outweighs where they began.
constexpr size_t manyPairs = 5000;
constexpr int emIterationsOfMany = 2;
// Before anything was learnt. One start for all words must suit those of which nothing is known, and then
// wastes what is known of the others.
constexpr double numberUnexplained = .7;
constexpr double knownUnexplained = .5;
constexpr double unknownUnexplained = .8;
// Where fewer of the words of a text are known, they are known by chance, from words that look alike.
constexpr double leastKnownShare = .6;
constexpr double untrustedUnexplained = .85;
// Share of the project in how common a word is; the rest is the seed corpus, which knows more of the
// language.
constexpr double projectShare = .1;

struct Counted {
    std::vector<double> counts;
    std::vector<TermId> used;
    double total = 0;
};

Counted count(const Vocabulary &vocabulary, const std::vector<TextPair> &texts,
              const std::vector<TermSentence> *TextPair::*side) {
    Counted result;
    result.counts.assign(static_cast<size_t>(vocabulary.size()), 0);
    for (const TextPair &text : texts) {
        for (const TermSentence &sentence : *(text.*side)) {
            for (const TermOccurrence &term : sentence.terms) ++result.counts[static_cast<size_t>(term.id)];
            result.total += static_cast<double>(sentence.terms.size());
        }
    }
    for (TermId id = 0; id < vocabulary.size(); ++id) {
        if (result.counts[static_cast<size_t>(id)] > 0) result.used.push_back(id);
    }
    return result;
}

/// The links between terms of the texts, with the totals of the whole rows: a short article has a hundredth
/// of the words that the seed corpus knows.
WordRows between(const WordRows &rows, const std::vector<TermId> &usedFrom, const std::vector<TermId> &usedTo,
                 int toSize) {
    std::vector<bool> isUsed(static_cast<size_t>(toSize), false);
    for (const TermId to : usedTo) isUsed[static_cast<size_t>(to)] = true;
    WordRows result;
    std::vector<WordLink> links;
    for (const TermId from : usedFrom) {
        links.clear();
        double unlisted = rows.total(from);
        for (const WordLink &link : rows.row(from)) {
            if (!isUsed[static_cast<size_t>(link.to)]) continue;
            links.push_back(link);
            unlisted -= static_cast<double>(link.value);
        }
        result.appendRow(from, links, unlisted);
    }
    return result;
}

SideModel sideModel(const Vocabulary &vocabulary, const Counted &counted) {
    SideModel side;
    const auto size = static_cast<size_t>(vocabulary.size());
    double seedTotal = 0;
    for (TermId id = 0; id < vocabulary.size(); ++id) seedTotal += vocabulary.at(id).background;
    side.background.resize(size);
    const double smoothing = .5 * static_cast<double>(size);
    for (size_t i = 0; i < size; ++i) {
        const Vocabulary::Entry &entry = vocabulary.at(static_cast<TermId>(i));
        const double here = (counted.counts[i] + .5) / (counted.total + smoothing / 2);
        const double elsewhere = (entry.background + .5) / (seedTotal + smoothing);
        side.background[i] = projectShare * here + (1 - projectShare) * elsewhere;
    }
    return side;
}

/// Sets what is asked of words before anything was learnt. links: from the words of the vocabulary to those
/// of the other text.
void classify(SideModel &side, const Vocabulary &vocabulary, const Counted &counted, const WordTable &links) {
    double known = 0;
    for (const TermId id : counted.used)
        if (!links.prepared(id).empty()) known += counted.counts[static_cast<size_t>(id)];
    const bool trusted = known >= leastKnownShare * counted.total;
    side.weights = UnexplainedWeights(trusted);
    for (TermId id = 0; id < vocabulary.size(); ++id)
        side.classes.push_back(static_cast<unsigned char>(
            UnexplainedWeights::classOf(vocabulary.at(id), side.background[static_cast<size_t>(id)],
                                        trusted && !links.prepared(id).empty())));
}

} // namespace

std::vector<float> backgroundOf(const std::vector<TermSentence> &text, const SideModel &side) {
    constexpr double share = .2;
    std::vector<float> result(side.background.size(), 0);
    double total = 1;
    for (const TermSentence &sentence : text) {
        for (const TermOccurrence &term : sentence.terms) ++result[static_cast<size_t>(term.id)];
        total += static_cast<double>(sentence.terms.size());
    }
    for (size_t i = 0; i < result.size(); ++i) {
        const double here = (static_cast<double>(result[i]) + .5) / (1.3 * total);
        result[i] = static_cast<float>(share * here + (1 - share) * side.background[i]);
    }
    return result;
}

size_t countTerms(const std::vector<TermSentence> &text, SentenceRange range) {
    size_t count = 0;
    for (int i = range.begin; i < range.end; ++i) count += text[static_cast<size_t>(i)].terms.size();
    return count;
}

UnexplainedWeights::UnexplainedWeights(bool trusted) {
    m_first.fill(trusted ? unknownUnexplained : untrustedUnexplained);
    std::fill_n(m_first.begin() + 1, frequencies, trusted ? knownUnexplained : untrustedUnexplained);
    m_first[0] = numberUnexplained;
    m_weight = m_first;
}

size_t UnexplainedWeights::classOf(const Vocabulary::Entry &entry, double frequency, bool known) {
    if (entry.kind == TermKind::Number) return 0;
    const double rank = -std::log2(frequency) - 4; // 1 in 16: the commonest words
    const auto step = static_cast<size_t>(std::clamp(rank, 0., static_cast<double>(frequencies) - 1e-9));
    return 1 + step + (known ? 0 : frequencies);
}

void UnexplainedWeights::estimate(const std::array<double, classes> &unexplained,
                                  const std::array<double, classes> &total) {
    constexpr double pseudo = 10;
    for (size_t i = 0; i < classes; ++i)
        m_weight[i] = std::clamp((unexplained[i] + pseudo * m_first[i]) / (total[i] + pseudo), .1, .95);
}

PairModel::PairModel(const Vocabulary &a, const QString &languageA, const Vocabulary &b,
                     const QString &languageB, const std::vector<TextPair> &texts, Seeds seeds,
                     const Progress &progress)
    : m_vocabularyA(a), m_vocabularyB(b), m_forward(&m_seedForward, &m_direct),
      m_backward(&m_seedBackward, &m_directBack), m_lengths(expectedLogLengthRatio(languageA, languageB)) {
    Counted countedA = count(a, texts, &TextPair::a);
    Counted countedB = count(b, texts, &TextPair::b);
    m_sideA = sideModel(a, countedA);
    m_sideB = sideModel(b, countedB);
    if (seeds.forward) m_seedForward = between(*seeds.forward, countedA.used, countedB.used, b.size());
    if (seeds.backward) m_seedBackward = between(*seeds.backward, countedB.used, countedA.used, a.size());
    m_direct = directLinks(a, countedA.used, b, countedB.used, seeds.formLinks, progress);
    m_directBack = transposed(m_direct, a.size(), b.size());
    m_usedA = countedA.used;
    m_usedB = countedB.used;
    prepare();
    classify(m_sideA, a, countedA, m_forward);
    classify(m_sideB, b, countedB, m_backward);
    std::vector<double> lengthsA;
    std::vector<double> lengthsB;
    for (const TextPair &text : texts) {
        for (const TermSentence &sentence : *text.a) lengthsA.push_back(sentence.length);
        for (const TermSentence &sentence : *text.b) lengthsB.push_back(sentence.length);
    }
    m_lengths.setBackground(lengthsA, lengthsB);
}

void PairModel::prepare() {
    m_forward.prepare(m_usedA, m_usedB, m_vocabularyB.size());
    m_backward.prepare(m_usedB, m_usedA, m_vocabularyA.size());
}

void PairModel::learn(const std::vector<TextPair> &texts, const std::vector<std::vector<Bead>> &beads,
                      const Progress &progress) {
    std::vector<TermPair> pairs;
    std::vector<LengthModel::Observation> lengths;
    for (size_t i = 0; i < texts.size(); ++i) {
        for (const Bead &bead : beads[i]) {
            if (bead.a.isEmpty() || bead.b.isEmpty()) continue;
            TermPair pair;
            LengthModel::Observation length{0, 0, bead.confidence};
            for (int s = bead.a.begin; s < bead.a.end; ++s) {
                const TermSentence &sentence = (*texts[i].a)[static_cast<size_t>(s)];
                for (const TermOccurrence &term : sentence.terms) pair.from.push_back(term.id);
                length.a += sentence.length;
            }
            for (int s = bead.b.begin; s < bead.b.end; ++s) {
                const TermSentence &sentence = (*texts[i].b)[static_cast<size_t>(s)];
                for (const TermOccurrence &term : sentence.terms) pair.to.push_back(term.id);
                length.b += sentence.length;
            }
            if (bead.a.size() == 1 && bead.b.size() == 1) lengths.push_back(length);
            pairs.push_back(std::move(pair));
        }
    }
    const int iterations = pairs.size() < manyPairs ? emIterations : emIterationsOfMany;
    m_forward.learn(pairs, m_vocabularyA.size(), m_vocabularyB.size(), iterations, WordTable::discount,
                    progress);
    for (TermPair &pair : pairs) std::swap(pair.from, pair.to);
    m_backward.learn(pairs, m_vocabularyB.size(), m_vocabularyA.size(), iterations, WordTable::discount,
                     progress);
    m_lengths.estimate(lengths);
    prepare();
}

} // namespace sejajar
