#include "core/align/cell_scores.h"

#include <algorithm>
#include <cmath>

namespace sejajar {
namespace {

// What a stripe may hold; the full table of an article of 200 sentences fits.
constexpr size_t stripeCells = 40'000;
// Every column is prepared once a stripe, so a stripe should not be much shorter than the band is wide.
constexpr int fewestStripeRows = 32;

// In nats, for a bead with a paragraph end inside it: translators join and split sentences, but hardly over
// paragraphs. Where most sentences end one, as in a text of one sentence a line, that tells as much less.
// That two ends or two other sentences stand beside each other, scored by how often either happens and how
// well the texts keep each other's paragraphs, aligned raw news worse (rows heavy F1 .954 -> .952, mild .988
// -> .985): every bead gains, and with it wrong ones against deletions.
constexpr double crossingCost = 5;

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

bool contains(SentenceRange range, int sentence) { return range.begin <= sentence && sentence < range.end; }

} // namespace

Band Band::full(int a, int b) {
    return {std::vector<SentenceRange>(static_cast<size_t>(a), SentenceRange{0, b})};
}

CellScores::Side::Side(const std::vector<TermSentence> &sentences, const SideModel &model)
    : text(sentences), background(backgroundOf(sentences, model)), begin{0}, length{0}, crossing{0} {
    const auto ends = static_cast<double>(std::ranges::count(sentences, true, &TermSentence::paragraphEnd));
    const double inside = 1 - ends / static_cast<double>(std::max<size_t>(sentences.size(), 1));
    for (const TermSentence &sentence : sentences) {
        begin.push_back(begin.back() + sentence.terms.size());
        length.push_back(length.back() + sentence.length);
        crossing.push_back(crossing.back() + (sentence.paragraphEnd ? crossingCost * inside : 0));
    }
}

template <class LogBackground>
void CellScores::Side::setLengthBackground(LogBackground logBackground) {
    for (int end = 1; end <= static_cast<int>(text.size()); ++end) {
        std::array<double, longestBead> &values = lengthBackground.emplace_back();
        for (int count = 1; count <= std::min(longestBead, end); ++count)
            values[static_cast<size_t>(count) - 1] = logBackground(lengthOf({end - count, end}), count);
    }
}

CellScores::CellScores(const PairModel &model, const TextPair &text, const Band &band)
    : m_model(model), m_band(band), m_a(*text.a, model.sideA()), m_b(*text.b, model.sideB()),
      m_byA(model.forward(), *text.a, model.vocabularyA().size(), *text.b, m_b.background),
      m_byB(model.backward(), *text.b, model.vocabularyB().size(), *text.a, m_a.background) {
    const LengthModel &lengths = model.lengths();
    m_a.setLengthBackground([&](double length, int count) { return lengths.logBackgroundA(length, count); });
    m_b.setLengthBackground([&](double length, int count) { return lengths.logBackgroundB(length, count); });
}

void CellScores::load(int firstRow) const {
    Stripe &stripe = m_stripe;
    stripe.rows = {firstRow, firstRow};
    stripe.at.clear();
    size_t cells = 0;
    while (stripe.rows.end < static_cast<int>(m_band.rows.size()) &&
           (stripe.rows.size() < fewestStripeRows || cells < stripeCells)) {
        stripe.at.push_back(cells);
        cells += static_cast<size_t>(m_band.rows[static_cast<size_t>(stripe.rows.end)].size());
        ++stripe.rows.end;
    }
    stripe.wordsB.assign(cells, Runs{});
    stripe.wordsA.assign(cells, Runs{});
    loadWordsB();
    loadWordsA();
}

/// How much more probable than by chance the last sentences asked for make the words of a stretch of the
/// other text.
class CellScores::Ratios {
public:
    Ratios(const Side &of, SentenceRange stretch, const SideModel &model, const Side &by)
        : m_of(of), m_first(of.begin[static_cast<size_t>(stretch.begin)]), m_model(model), m_by(by) {
        for (std::vector<float> &line : m_lines) line.resize(of.words(stretch));
    }
    void set(int sentence, int by, const ExplainedWords &explained) {
        float *ratios = at(sentence, by);
        explained.each(sentence, [ratios](size_t word, float ratio) { ratios[word] = ratio; });
    }
    /// Under the sentences by, by - 1 and by ... all of which were set.
    Runs score(int sentence, int by, int runs) {
        std::array<const float *, longestBead> ratios{};
        std::array<double, longestBead> per{};
        std::array<LogProduct, longestBead> products;
        for (int run = 0; run < runs; ++run) {
            const auto r = static_cast<size_t>(run);
            ratios[r] = at(sentence, by - run);
            per[r] = 1 / static_cast<double>(std::max<size_t>(m_by.words({by - run, by + 1}), 1));
        }
        size_t word = 0;
        for (const TermOccurrence &term : m_of.text[static_cast<size_t>(sentence)].terms) {
            const double nothing = m_model.unexplained(term.id);
            double sum = 0;
            for (size_t run = 0; run < static_cast<size_t>(runs); ++run) {
                sum += static_cast<double>(ratios[run][word]);
                products[run].multiply(nothing + (1 - nothing) * sum * per[run]);
            }
            ++word;
        }
        Runs scores{};
        for (size_t run = 0; run < static_cast<size_t>(runs); ++run)
            scores[run] = static_cast<float>(products[run].log());
        return scores;
    }

private:
    float *at(int sentence, int by) {
        return m_lines[static_cast<size_t>(by % longestBead)].data() +
               (m_of.begin[static_cast<size_t>(sentence)] - m_first);
    }

    const Side &m_of;
    size_t m_first;
    const SideModel &m_model;
    const Side &m_by;
    std::array<std::vector<float>, longestBead> m_lines;
};

void CellScores::loadWordsB() const {
    const SentenceRange rows = m_stripe.rows;
    const SentenceRange columns{m_band.rows[static_cast<size_t>(rows.begin)].begin,
                                m_band.rows[static_cast<size_t>(rows.end) - 1].end};
    Ratios ratios(m_b, columns, m_model.sideB(), m_a);
    for (int i = rows.begin; i < rows.end; ++i) {
        const SentenceRange row = m_band.rows[static_cast<size_t>(i)];
        m_byA.set({i, i + 1}, row);
        for (int j = row.begin; j < row.end; ++j) {
            ratios.set(j, i, m_byA);
            int runs = 1;
            while (runs < longestBead && i - runs >= rows.begin &&
                   contains(m_band.rows[static_cast<size_t>(i - runs)], j))
                ++runs;
            m_stripe.wordsB[cell(i, j)] = ratios.score(j, i, runs);
        }
    }
}

void CellScores::loadWordsA() const {
    const SentenceRange rows = m_stripe.rows;
    Ratios ratios(m_a, rows, m_model.sideA(), m_b);
    SentenceRange column{rows.begin, rows.begin};
    for (int j = m_band.rows[static_cast<size_t>(rows.begin)].begin; column.begin < rows.end; ++j) {
        while (column.end < rows.end && m_band.rows[static_cast<size_t>(column.end)].begin <= j) ++column.end;
        while (column.begin < rows.end && m_band.rows[static_cast<size_t>(column.begin)].end <= j)
            ++column.begin;
        if (column.begin >= column.end) continue;
        m_byB.set({j, j + 1}, column);
        for (int i = column.begin; i < column.end; ++i) {
            ratios.set(i, j, m_byB);
            const int runs = std::min(longestBead, j + 1 - m_band.rows[static_cast<size_t>(i)].begin);
            m_stripe.wordsA[cell(i, j)] = ratios.score(i, j, runs);
        }
    }
}

double CellScores::words(SentenceRange a, SentenceRange b) const {
    // Beads that end in one row begin in up to four.
    if (a.begin < m_stripe.rows.begin || a.end > m_stripe.rows.end)
        load(std::max(0, std::min(a.begin, a.end - longestBead)));
    const size_t runA = static_cast<size_t>(a.size()) - 1;
    const size_t runB = static_cast<size_t>(b.size()) - 1;
    double sum = 0;
    for (int j = b.begin; j < b.end; ++j)
        sum += static_cast<double>(m_stripe.wordsB[cell(a.end - 1, j)][runA]);
    for (int i = a.begin; i < a.end; ++i)
        sum += static_cast<double>(m_stripe.wordsA[cell(i, b.end - 1)][runB]);
    return sum / 2;
}

// Weighed 1.1, 1.2 or 1.4 against the words, lengths align news better by .002 and Text+Berg, whose lexicon
// is the text itself, worse by .007 to .017.
double CellScores::length(SentenceRange a, SentenceRange b) const {
    const auto background = [](const Side &side, SentenceRange range) {
        return side
            .lengthBackground[static_cast<size_t>(range.end) - 1][static_cast<size_t>(range.size()) - 1];
    };
    return m_model.lengths().logLikelihood(m_a.lengthOf(a), m_b.lengthOf(b)) -
           .5 * (background(m_a, a) + background(m_b, b));
}

double CellScores::paragraphs(SentenceRange a, SentenceRange b) const {
    const auto cost = [](const Side &side, SentenceRange range) {
        return side.crossing[static_cast<size_t>(range.end) - 1] -
               side.crossing[static_cast<size_t>(range.begin)];
    };
    return -cost(m_a, a) - cost(m_b, b);
}

} // namespace sejajar
