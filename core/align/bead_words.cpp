#include "core/align/bead_words.h"

#include <cmath>

namespace sejajar {

BeadWords::BeadWords(const PairModel &model, const TextPair &text)
    : m_model(model), m_text(text), m_backgroundA(backgroundOf(*text.a, model.sideA())),
      m_backgroundB(backgroundOf(*text.b, model.sideB())),
      m_byA(model.forward(), *text.a, model.vocabularyA().size(), *text.b, m_backgroundB),
      m_byB(model.backward(), *text.b, model.vocabularyB().size(), *text.a, m_backgroundA) {}

/// Calls each(side of the word, its vocabulary, term, ratio) for every word of the bead; ratio: how much more
/// probable the other side makes it.
template <class Visit>
void BeadWords::visit(SentenceRange a, SentenceRange b, Visit each) {
    const auto eachOf = [&](const std::vector<TermSentence> &words, SentenceRange range,
                            const std::vector<TermSentence> &others, SentenceRange otherRange,
                            ExplainedWords &explained, bool ofB) {
        explained.set(otherRange, range);
        const float per = 1 / static_cast<float>(std::max<size_t>(countTerms(others, otherRange), 1));
        for (int i = range.begin; i < range.end; ++i) {
            const std::vector<TermOccurrence> &terms = words[static_cast<size_t>(i)].terms;
            explained.each(
                i, [&](size_t k, float ratio) { each(ofB, terms[k].id, static_cast<double>(ratio * per)); });
        }
    };
    eachOf(*m_text.b, b, *m_text.a, a, m_byA, true);
    eachOf(*m_text.a, a, *m_text.b, b, m_byB, false);
}

double BeadWords::length(SentenceRange a, SentenceRange b) const {
    const auto lengthOf = [](const std::vector<TermSentence> &text, SentenceRange range) {
        double sum = 0;
        for (int i = range.begin; i < range.end; ++i) sum += text[static_cast<size_t>(i)].length;
        return sum;
    };
    return m_model.lengths().score(lengthOf(*m_text.a, a), a.size(), lengthOf(*m_text.b, b), b.size());
}

BeadWords::ByKind BeadWords::byKind(SentenceRange a, SentenceRange b) {
    ByKind sums{};
    visit(a, b, [&](bool ofB, TermId id, double ratio) {
        const Vocabulary &vocabulary = ofB ? m_model.vocabularyB() : m_model.vocabularyA();
        const double weight = (ofB ? m_model.sideB() : m_model.sideA()).unexplained(id);
        sums[static_cast<size_t>(vocabulary.at(id).kind)] += std::log(weight + (1 - weight) * ratio) / 2;
    });
    return sums;
}

void BeadWords::countUnexplained(SentenceRange a, SentenceRange b, double weight, Unexplained &sum) {
    visit(a, b, [&](bool ofB, TermId id, double ratio) {
        const SideModel &side = ofB ? m_model.sideB() : m_model.sideA();
        const double nothing = side.unexplained(id);
        const size_t cls = side.classes[static_cast<size_t>(id)];
        (ofB ? sum.unexplainedB : sum.unexplainedA)[cls] +=
            weight * nothing / (nothing + (1 - nothing) * ratio);
        (ofB ? sum.totalB : sum.totalA)[cls] += weight;
    });
}

} // namespace sejajar
