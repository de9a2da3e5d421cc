#include "core/align/cell_scores.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace sejajar {
namespace {

// What a stripe may hold; the full table of an article of 200 sentences fits.
constexpr size_t stripeFloats = size_t{1} << 20;
// Every column is prepared once a stripe, so a stripe should not be much shorter than the band is wide.
constexpr int fewestStripeRows = 32;

/// ln of a product of many factors, one logarithm for all of them.
class LogProduct {
public:
    void multiply(double factor) {
        m_product *= factor;
        if (m_product < 1e-200 || m_product > 1e200) {
            m_log += std::log(m_product);
            m_product = 1;
        }
    }
    double log() const { return m_log + std::log(m_product); }

private:
    double m_product = 1;
    double m_log = 0;
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

CellScores::Explained::Explained(const WordTable &table, int size)
    : m_table(table), m_sum(static_cast<size_t>(size), 0) {}

void CellScores::Explained::set(const TermSentence &sentence) {
    for (const TermId id : m_touched) m_sum[static_cast<size_t>(id)] = 0;
    m_touched.clear();
    for (const TermOccurrence &term : sentence.terms) {
        for (const WordLink &link : m_table.prepared(term.id)) {
            float &sum = m_sum[static_cast<size_t>(link.to)];
            if (sum == 0) m_touched.push_back(link.to);
            sum += link.value;
        }
    }
}

CellScores::Words CellScores::wordsOf(const std::vector<TermSentence> &text, const SideModel &side) {
    Words words;
    words.begin.reserve(text.size() + 1);
    words.begin.push_back(0);
    for (const TermSentence &sentence : text)
        words.begin.push_back(words.begin.back() + sentence.terms.size());
    words.classes.reserve(words.begin.back());
    for (const TermSentence &sentence : text) {
        for (const TermOccurrence &term : sentence.terms)
            words.classes.push_back(side.classes[static_cast<size_t>(term.id)]);
    }
    return words;
}

CellScores::CellScores(const PairModel &model, const TextPair &text, const Band &band)
    : m_model(model), m_text(text), m_band(band), m_wordsA(wordsOf(*text.a, model.sideA())),
      m_wordsB(wordsOf(*text.b, model.sideB())), m_lengthA(prefixLengths(*text.a)),
      m_lengthB(prefixLengths(*text.b)), m_backgroundA(background(*text.a, model.sideA().background)),
      m_backgroundB(background(*text.b, model.sideB().background)),
      m_informationA(information(*text.a, model.vocabularyA().size())),
      m_informationB(information(*text.b, model.vocabularyB().size())),
      m_byA(model.forward(), model.vocabularyB().size()),
      m_byB(model.backward(), model.vocabularyA().size()) {}

void CellScores::load(int firstRow) const {
    const std::vector<TermSentence> &a = *m_text.a;
    const std::vector<TermSentence> &b = *m_text.b;
    Stripe &stripe = m_stripe;
    stripe.rows = {firstRow, firstRow};
    stripe.forwardAt.clear();
    stripe.backwardAt.clear();
    size_t forward = 0;
    size_t backward = 0;
    while (stripe.rows.end < static_cast<int>(a.size()) &&
           (stripe.rows.size() < fewestStripeRows || forward + backward < stripeFloats)) {
        const SentenceRange row = m_band.rows[static_cast<size_t>(stripe.rows.end)];
        stripe.forwardAt.push_back(forward);
        stripe.backwardAt.push_back(backward);
        forward += m_wordsB.count(row);
        backward += static_cast<size_t>(row.size()) * a[static_cast<size_t>(stripe.rows.end)].terms.size();
        ++stripe.rows.end;
    }
    stripe.forward.resize(forward);
    stripe.backward.resize(backward);

    for (int i = stripe.rows.begin; i < stripe.rows.end; ++i) {
        const SentenceRange row = m_band.rows[static_cast<size_t>(i)];
        if (row.isEmpty()) continue;
        m_byA.set(a[static_cast<size_t>(i)]);
        size_t at = stripe.forwardAt[static_cast<size_t>(i - firstRow)];
        for (int j = row.begin; j < row.end; ++j) {
            for (const TermOccurrence &term : b[static_cast<size_t>(j)].terms)
                stripe.forward[at++] = m_byA.of(term.id) / m_backgroundB[static_cast<size_t>(term.id)];
        }
    }
    SentenceRange columns{static_cast<int>(b.size()), 0};
    for (int i = stripe.rows.begin; i < stripe.rows.end; ++i) {
        columns.begin = std::min(columns.begin, m_band.rows[static_cast<size_t>(i)].begin);
        columns.end = std::max(columns.end, m_band.rows[static_cast<size_t>(i)].end);
    }
    int first = stripe.rows.begin;
    for (int j = columns.begin; j < columns.end; ++j) {
        while (first < stripe.rows.end && m_band.rows[static_cast<size_t>(first)].end <= j) ++first;
        if (first == stripe.rows.end || m_band.rows[static_cast<size_t>(first)].begin > j) continue;
        m_byB.set(b[static_cast<size_t>(j)]);
        for (int i = first; i < stripe.rows.end; ++i) {
            const SentenceRange row = m_band.rows[static_cast<size_t>(i)];
            if (row.begin > j) break;
            if (j >= row.end) continue;
            const std::vector<TermOccurrence> &words = a[static_cast<size_t>(i)].terms;
            size_t at = stripe.backwardAt[static_cast<size_t>(i - firstRow)] +
                        static_cast<size_t>(j - row.begin) * words.size();
            for (const TermOccurrence &term : words)
                stripe.backward[at++] = m_byB.of(term.id) / m_backgroundA[static_cast<size_t>(term.id)];
        }
    }
}

const float *CellScores::forwardCell(int a, int b) const {
    const auto begin = static_cast<size_t>(m_band.rows[static_cast<size_t>(a)].begin);
    return m_stripe.forward.data() + m_stripe.forwardAt[static_cast<size_t>(a - m_stripe.rows.begin)] +
           (m_wordsB.begin[static_cast<size_t>(b)] - m_wordsB.begin[begin]);
}

const float *CellScores::backwardCell(int a, int b) const {
    return m_stripe.backward.data() + m_stripe.backwardAt[static_cast<size_t>(a - m_stripe.rows.begin)] +
           static_cast<size_t>(b - m_band.rows[static_cast<size_t>(a)].begin) * m_wordsA.count({a, a + 1});
}

/// Calls each(ofB, term, class, ratio) for every word of the bead.
template <class Visit>
void CellScores::visit(SentenceRange a, SentenceRange b, Visit each) const {
    // Beads that end in one row begin in up to four.
    if (a.begin < m_stripe.rows.begin || a.end > m_stripe.rows.end)
        load(std::max(0, std::min(a.begin, a.end - longestBead)));
    const float perA = 1 / static_cast<float>(std::max<size_t>(m_wordsA.count(a), 1));
    const float perB = 1 / static_cast<float>(std::max<size_t>(m_wordsB.count(b), 1));
    // The sums over several sentences, added up cell by cell.
    const auto eachOf = [&](bool ofB, int sentence, int others, float per, const auto &cell) {
        const Words &words = ofB ? m_wordsB : m_wordsA;
        const TermOccurrence *terms =
            (ofB ? *m_text.b : *m_text.a)[static_cast<size_t>(sentence)].terms.data();
        const unsigned char *classes = words.classes.data() + words.begin[static_cast<size_t>(sentence)];
        const size_t count = words.count({sentence, sentence + 1});
        if (others == 1) {
            const float *one = cell(0);
            for (size_t k = 0; k < count; ++k) each(ofB, terms[k].id, classes[k], one[k] * per);
        } else if (others == 2) {
            const float *one = cell(0);
            const float *two = cell(1);
            for (size_t k = 0; k < count; ++k) each(ofB, terms[k].id, classes[k], (one[k] + two[k]) * per);
        } else {
            for (size_t k = 0; k < count; ++k) {
                float sum = 0;
                for (int other = 0; other < others; ++other) sum += cell(other)[k];
                each(ofB, terms[k].id, classes[k], sum * per);
            }
        }
    };
    for (int j = b.begin; j < b.end; ++j)
        eachOf(true, j, a.size(), perA, [&](int i) { return forwardCell(a.begin + i, j); });
    for (int i = a.begin; i < a.end; ++i)
        eachOf(false, i, b.size(), perB, [&](int j) { return backwardCell(i, b.begin + j); });
}

double CellScores::words(SentenceRange a, SentenceRange b) const {
    LogProduct product;
    visit(a, b, [&](bool ofB, TermId, size_t cls, float ratio) {
        const double weight = (ofB ? m_model.sideB() : m_model.sideA()).weights.of(cls);
        product.multiply(weight + (1 - weight) * static_cast<double>(ratio));
    });
    return product.log() / 2;
}

CellScores::ByKind CellScores::wordsByKind(SentenceRange a, SentenceRange b) const {
    ByKind sums{};
    visit(a, b, [&](bool ofB, TermId id, size_t cls, float ratio) {
        const Vocabulary &vocabulary = ofB ? m_model.vocabularyB() : m_model.vocabularyA();
        const double weight = (ofB ? m_model.sideB() : m_model.sideA()).weights.of(cls);
        sums[static_cast<size_t>(vocabulary.at(id).kind)] +=
            std::log(weight + (1 - weight) * static_cast<double>(ratio)) / 2;
    });
    return sums;
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
    const auto termsA = static_cast<double>(std::max<size_t>(m_wordsA.count(a), 1));
    const auto termsB = static_cast<double>(std::max<size_t>(m_wordsB.count(b), 1));
    // Evidence (p / background) at which a word counts as half explained, and how much a word that is common
    // in the language, not only in this text, loses.
    constexpr double halfExplained = 100;
    constexpr double rarityPower = .7;
    constexpr double commonest = 5;
    visit(a, b, [&](bool ofB, TermId id, size_t, float ratio) {
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
    visit(a, b, [&](bool ofB, TermId, size_t cls, float ratio) {
        const double nothing = (ofB ? m_model.sideB() : m_model.sideA()).weights.of(cls);
        const double share = nothing / (nothing + (1 - nothing) * static_cast<double>(ratio));
        (ofB ? sum.unexplainedB : sum.unexplainedA)[cls] += weight * share;
        (ofB ? sum.totalB : sum.totalA)[cls] += weight;
    });
}

} // namespace sejajar
