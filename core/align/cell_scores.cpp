#include "core/align/cell_scores.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace sejajar {
namespace {

/// Sum over the words of a sentence of p(other | word), as a dense array with a list of what is set.
class Explained {
public:
    Explained(const WordTable &table, int size)
        : m_table(table), m_sum(static_cast<size_t>(size), 0), m_scratch(m_sum) {}

    void set(const TermSentence &sentence) {
        for (const TermId id : m_touched) m_sum[static_cast<size_t>(id)] = 0;
        m_touched.clear();
        for (const TermOccurrence &term : sentence.terms) {
            m_links.clear();
            m_table.probabilities(term.id, m_links, m_scratch);
            for (const WordLink &link : m_links) {
                float &sum = m_sum[static_cast<size_t>(link.to)];
                if (sum == 0) m_touched.push_back(link.to);
                sum += link.value;
            }
        }
    }
    float of(TermId id) const { return m_sum[static_cast<size_t>(id)]; }

private:
    const WordTable &m_table;
    std::vector<float> m_sum;
    std::vector<float> m_scratch;
    std::vector<TermId> m_touched;
    std::vector<WordLink> m_links;
};

/// How often each term of a text is to be expected in any of its sentences: mostly its frequency in the text
/// itself, since what a bead must beat is the other sentences of the same article.
std::vector<float> background(const std::vector<TermSentence> &sentences,
                              const std::vector<double> &anywhere) {
    constexpr double share = .2;
    std::vector<float> result(anywhere.size(), 0);
    double total = 1;
    for (const TermSentence &sentence : sentences) {
        for (const TermOccurrence &term : sentence.terms) ++result[static_cast<size_t>(term.id)];
        total += static_cast<double>(sentence.terms.size());
    }
    for (size_t i = 0; i < result.size(); ++i) {
        const double here = (static_cast<double>(result[i]) + .5) / (1.3 * total);
        result[i] = static_cast<float>(share * here + (1 - share) * anywhere[i]);
    }
    return result;
}

std::vector<double> prefixLengths(const std::vector<TermSentence> &sentences) {
    std::vector<double> sums{0};
    for (const TermSentence &sentence : sentences) sums.push_back(sums.back() + sentence.length);
    return sums;
}

/// ln(sentences / sentences with the term), by term.
std::vector<float> information(const std::vector<TermSentence> &sentences, int vocabulary) {
    std::vector<float> frequency(static_cast<size_t>(vocabulary), 0);
    std::vector<size_t> last(static_cast<size_t>(vocabulary), 0);
    size_t number = 0;
    for (const TermSentence &sentence : sentences) {
        ++number;
        for (const TermOccurrence &term : sentence.terms) {
            const auto id = static_cast<size_t>(term.id);
            if (last[id] != number) ++frequency[id];
            last[id] = number;
        }
    }
    for (float &value : frequency) value = value > 0 ? std::log((static_cast<float>(number) + 1) / value) : 0;
    return frequency;
}

} // namespace

Band Band::full(int a, int b) {
    return {std::vector<SentenceRange>(static_cast<size_t>(a), SentenceRange{0, b})};
}

CellScores::CellScores(const PairModel &model, const TextPair &text, const Band &band)
    : m_model(model), m_text(text), m_band(band), m_lengthA(prefixLengths(*text.a)),
      m_lengthB(prefixLengths(*text.b)) {
    const std::vector<TermSentence> &a = *text.a;
    const std::vector<TermSentence> &b = *text.b;
    size_t cells = 0;
    size_t forward = 0;
    size_t backward = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        m_rowCells.push_back(cells);
        const SentenceRange row = band.rows[i];
        for (int j = row.begin; j < row.end; ++j) {
            m_forwardAt.push_back(forward);
            m_backwardAt.push_back(backward);
            forward += b[static_cast<size_t>(j)].terms.size();
            backward += a[i].terms.size();
        }
        cells += static_cast<size_t>(row.size());
    }
    m_forward.resize(forward);
    m_backward.resize(backward);
    m_informationA = information(a, model.vocabularyA().size());
    m_informationB = information(b, model.vocabularyB().size());

    const std::vector<float> backgroundA = background(a, model.sideA().background);
    const std::vector<float> backgroundB = background(b, model.sideB().background);
    Explained byA(model.forward(), model.vocabularyB().size());
    for (size_t i = 0; i < a.size(); ++i) {
        byA.set(a[i]);
        for (int j = band.rows[i].begin; j < band.rows[i].end; ++j) {
            // Of sentences without any word there is nothing to point at, so no reference is made.
            float *out = m_forward.data() + m_forwardAt[cell(static_cast<int>(i), j)];
            for (const TermOccurrence &term : b[static_cast<size_t>(j)].terms)
                *out++ = byA.of(term.id) / backgroundB[static_cast<size_t>(term.id)];
        }
    }
    Explained byB(model.backward(), model.vocabularyA().size());
    size_t firstRow = 0;
    for (size_t j = 0; j < b.size(); ++j) {
        byB.set(b[j]);
        const int column = static_cast<int>(j);
        while (firstRow < a.size() && band.rows[firstRow].end <= column) ++firstRow;
        for (size_t i = firstRow; i < a.size() && band.rows[i].begin <= column; ++i) {
            if (column >= band.rows[i].end) continue;
            float *out = m_backward.data() + m_backwardAt[cell(static_cast<int>(i), column)];
            for (const TermOccurrence &term : a[i].terms)
                *out++ = byB.of(term.id) / backgroundA[static_cast<size_t>(term.id)];
        }
    }
}

template <class Visit>
void CellScores::visit(SentenceRange a, SentenceRange b, Visit each) const {
    const auto terms = [](const std::vector<TermSentence> &text, SentenceRange range) {
        size_t sum = 0;
        for (int i = range.begin; i < range.end; ++i) sum += text[static_cast<size_t>(i)].terms.size();
        return static_cast<float>(std::max<size_t>(sum, 1));
    };
    const float termsA = terms(*m_text.a, a);
    const float termsB = terms(*m_text.b, b);
    for (int j = b.begin; j < b.end; ++j) {
        const std::vector<TermOccurrence> &words = (*m_text.b)[static_cast<size_t>(j)].terms;
        for (size_t k = 0; k < words.size(); ++k) {
            float sum = 0;
            for (int i = a.begin; i < a.end; ++i) sum += m_forward[m_forwardAt[cell(i, j)] + k];
            each(true, words[k].id, sum / termsA);
        }
    }
    for (int i = a.begin; i < a.end; ++i) {
        const std::vector<TermOccurrence> &words = (*m_text.a)[static_cast<size_t>(i)].terms;
        for (size_t k = 0; k < words.size(); ++k) {
            float sum = 0;
            for (int j = b.begin; j < b.end; ++j) sum += m_backward[m_backwardAt[cell(i, j)] + k];
            each(false, words[k].id, sum / termsB);
        }
    }
}

double CellScores::words(SentenceRange a, SentenceRange b) const {
    double sum = 0;
    visit(a, b, [&](bool ofB, TermId id, float ratio) { sum += logRatio(ofB, id, ratio); });
    return sum / 2;
}

CellScores::ByKind CellScores::wordsByKind(SentenceRange a, SentenceRange b) const {
    ByKind sums{};
    visit(a, b, [&](bool ofB, TermId id, float ratio) {
        const Vocabulary &vocabulary = ofB ? m_model.vocabularyB() : m_model.vocabularyA();
        sums[static_cast<size_t>(vocabulary.at(id).kind)] += logRatio(ofB, id, ratio) / 2;
    });
    return sums;
}

double CellScores::logRatio(bool ofB, TermId id, float ratio) const {
    const SideModel &side = ofB ? m_model.sideB() : m_model.sideA();
    const double weight = side.weights.of(side.classes[static_cast<size_t>(id)]);
    return std::log(weight + (1 - weight) * static_cast<double>(ratio));
}

double CellScores::length(SentenceRange a, SentenceRange b) const {
    const auto between = [](const std::vector<double> &sums, SentenceRange range) {
        return sums[static_cast<size_t>(range.end)] - sums[static_cast<size_t>(range.begin)];
    };
    return m_model.lengths().score(between(m_lengthA, a), a.size(), between(m_lengthB, b), b.size());
}

CellScores::Coverage &CellScores::Coverage::operator+=(const Coverage &other) {
    ofA += other.ofA;
    ofB += other.ofB;
    informationA += other.informationA;
    informationB += other.informationB;
    return *this;
}

CellScores::Coverage CellScores::Coverage::operator*(double factor) const {
    return {ofA * factor, ofB * factor, informationA * factor, informationB * factor};
}

CellScores::Coverage CellScores::coverage(SentenceRange a, SentenceRange b) const {
    Coverage result;
    const auto terms = [](const std::vector<TermSentence> &text, SentenceRange range) {
        size_t sum = 0;
        for (int i = range.begin; i < range.end; ++i) sum += text[static_cast<size_t>(i)].terms.size();
        return static_cast<double>(std::max<size_t>(sum, 1));
    };
    const double termsA = terms(*m_text.a, a);
    const double termsB = terms(*m_text.b, b);
    // Evidence (p / background) at which a word counts as half explained, and how much a word that is common
    // in the language, not only in this text, loses.
    constexpr double halfExplained = 100;
    constexpr double rarityPower = .3;
    constexpr double commonest = 3;
    visit(a, b, [&](bool ofB, TermId id, float ratio) {
        const double evidence = static_cast<double>(ratio) * (ofB ? termsA : termsB);
        const double explained = evidence / (evidence + halfExplained);
        const SideModel &side = ofB ? m_model.sideB() : m_model.sideA();
        double weight = static_cast<double>((ofB ? m_informationB : m_informationA)[static_cast<size_t>(id)]);
        weight *= std::pow(std::max(0., -std::log(side.background[static_cast<size_t>(id)]) - commonest),
                           rarityPower);
        (ofB ? result.ofB : result.ofA) += weight * explained;
        (ofB ? result.informationB : result.informationA) += weight;
    });
    if (result.informationA > 0) result.ofA /= result.informationA;
    if (result.informationB > 0) result.ofB /= result.informationB;
    return result;
}

void CellScores::countUnexplained(SentenceRange a, SentenceRange b, double weight, Unexplained &sum) const {
    visit(a, b, [&](bool ofB, TermId id, float ratio) {
        const SideModel &side = ofB ? m_model.sideB() : m_model.sideA();
        const size_t cls = side.classes[static_cast<size_t>(id)];
        const double nothing = side.weights.of(cls);
        const double share = nothing / (nothing + (1 - nothing) * static_cast<double>(ratio));
        (ofB ? sum.unexplainedB : sum.unexplainedA)[cls] += weight * share;
        (ofB ? sum.totalB : sum.totalA)[cls] += weight;
    });
}

} // namespace sejajar
