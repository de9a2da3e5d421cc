#include "core/align/coarse_search.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace sejajar {
namespace {

constexpr double impossible = -std::numeric_limits<double>::infinity();
constexpr double pairCost = .2;
constexpr double deletionCost = 2.5;
constexpr double mergeCost = 3.5;
constexpr float carried = 3; // nats of shared words that make a bead sure

constexpr std::array<BeadType, 5> types = {{{1, 1}, {1, 0}, {0, 1}, {2, 1}, {1, 2}}};

/// Scores of lengths, rounded so that all of them fit in a table.
class LengthTable {
public:
    LengthTable(const LengthModel &model, int countA, int countB) {
        for (size_t a = 0; a < steps; ++a) {
            for (size_t b = 0; b < steps; ++b)
                m_scores[a * steps + b] =
                    a == 0 || b == 0
                        ? 0
                        : static_cast<float>(model.score(lengthOf(a), countA, lengthOf(b), countB));
        }
    }
    /// 0: no text at all.
    static unsigned char step(double length) {
        if (length <= 0) return 0;
        return static_cast<unsigned char>(std::clamp(1 + std::lround(perNat * std::log(std::max(length, 1.))),
                                                     1L, static_cast<long>(steps - 1)));
    }
    double of(unsigned char a, unsigned char b) const { return static_cast<double>(m_scores[a * steps + b]); }

private:
    static constexpr size_t steps = 80;
    static constexpr double perNat = 6;
    static double lengthOf(size_t step) { return std::exp(static_cast<double>(step - 1) / perNat); }
    std::vector<float> m_scores = std::vector<float>(steps * steps);
};

struct Steps {
    std::vector<unsigned char> one; ///< of each sentence
    std::vector<unsigned char> two; ///< of each sentence with the one before it
    explicit Steps(const std::vector<TermSentence> &text) {
        double before = 0;
        for (const TermSentence &sentence : text) {
            one.push_back(LengthTable::step(sentence.length));
            two.push_back(LengthTable::step(sentence.length + before));
            before = sentence.length;
        }
    }
};

/// What the sentences of the last two rows share with each of b.
class SharedRow {
public:
    SharedRow(const SharedWords &shared, size_t bSize) : m_shared(shared), m_weights(bSize, 0) {}
    void set(size_t row) {
        for (const SharedWords::Point &point : pointsOf(m_row)) m_weights[static_cast<size_t>(point.b)] = 0;
        m_row = row;
        for (const SharedWords::Point &point : pointsOf(row))
            m_weights[static_cast<size_t>(point.b)] = point.weight;
    }
    float at(int b) const { return m_weights[static_cast<size_t>(b)]; }

private:
    std::span<const SharedWords::Point> pointsOf(size_t row) const {
        if (row + 1 >= m_shared.begin.size()) return {};
        return std::span(m_shared.points)
            .subspan(m_shared.begin[row], m_shared.begin[row + 1] - m_shared.begin[row]);
    }
    const SharedWords &m_shared;
    std::vector<float> m_weights;
    size_t m_row = std::numeric_limits<size_t>::max() - 1;
};

float weightOf(const SharedWords &shared, const Bead &bead) {
    float sum = 0;
    for (int i = bead.a.begin; i < bead.a.end; ++i) {
        for (size_t p = shared.begin[static_cast<size_t>(i)]; p < shared.begin[static_cast<size_t>(i) + 1];
             ++p) {
            const SharedWords::Point &point = shared.points[p];
            if (point.b >= bead.b.begin && point.b < bead.b.end) sum += point.weight;
        }
    }
    return sum;
}

} // namespace

std::vector<Bead> coarseSearch(const SharedWords &shared, const WitnessText &witness,
                               const std::vector<SentenceRange> &corridor, const Progress &progress) {
    const LengthModel &lengths = witness.model->lengths();
    const LengthTable oneOne(lengths, 1, 1);
    const LengthTable twoOne(lengths, 2, 1);
    const LengthTable oneTwo(lengths, 1, 2);
    const Steps stepsA(*witness.text.a);
    const Steps stepsB(*witness.text.b);
    const auto n = static_cast<int>(witness.text.a->size());
    const auto m = static_cast<int>(witness.text.b->size());
    SharedRow here(shared, static_cast<size_t>(m));
    SharedRow above(shared, static_cast<size_t>(m));

    // 1. Forward; values of three rows, a choice a node.
    std::vector<size_t> first;
    size_t size = 0;
    for (const SentenceRange &row : corridor) {
        first.push_back(size);
        size += static_cast<size_t>(row.size()) + 1;
    }
    std::vector<unsigned char> choices(size, 0);
    std::array<std::vector<double>, 3> values; // of row i, i - 1, i - 2
    const auto valueAt = [&](int i, int back, int j) {
        if (i < back) return impossible;
        const SentenceRange row = corridor[static_cast<size_t>(i - back)];
        if (j < row.begin || j > row.end) return impossible;
        return values[static_cast<size_t>(back)][static_cast<size_t>(j - row.begin)];
    };
    for (int i = 0; i <= n; ++i) {
        if (progress.cancelled()) return {};
        std::swap(values[2], values[1]);
        std::swap(values[1], values[0]);
        const SentenceRange row = corridor[static_cast<size_t>(i)];
        values[0].assign(static_cast<size_t>(row.size()) + 1, impossible);
        const auto a = static_cast<size_t>(i) - 1;
        if (i > 0) here.set(a);
        if (i > 1) above.set(a - 1);
        for (int j = row.begin; j <= row.end; ++j) {
            const auto b = static_cast<size_t>(j) - 1;
            double best = i == 0 && j == 0 ? 0 : impossible;
            unsigned char choice = 0;
            const auto offer = [&](unsigned char type, double value) {
                if (value <= best) return;
                best = value;
                choice = type;
            };
            if (i > 0) offer(1, valueAt(i, 1, j) - deletionCost);
            if (j > 0) offer(2, valueAt(i, 0, j - 1) - deletionCost);
            if (i > 0 && j > 0) {
                const double words = static_cast<double>(here.at(j - 1));
                offer(0, valueAt(i, 1, j - 1) - pairCost + words + oneOne.of(stepsA.one[a], stepsB.one[b]));
                if (i > 1)
                    offer(3, valueAt(i, 2, j - 1) - mergeCost + words + static_cast<double>(above.at(j - 1)) +
                                 twoOne.of(stepsA.two[a], stepsB.one[b]));
                if (j > 1)
                    offer(4, valueAt(i, 1, j - 2) - mergeCost + words + static_cast<double>(here.at(j - 2)) +
                                 oneTwo.of(stepsA.one[a], stepsB.two[b]));
            }
            values[0][static_cast<size_t>(j - row.begin)] = best;
            choices[first[static_cast<size_t>(i)] + static_cast<size_t>(j - row.begin)] = choice;
        }
    }

    // 2. Back along the choices.
    std::vector<Bead> path;
    for (int i = n, j = m; i > 0 || j > 0;) {
        const BeadType type = types[choices[first[static_cast<size_t>(i)] +
                                            static_cast<size_t>(j - corridor[static_cast<size_t>(i)].begin)]];
        Bead bead{{i - type.a, i}, {j - type.b, j}, 0};
        bead.confidence = weightOf(shared, bead) >= carried ? 1 : 0;
        path.push_back(bead);
        i = bead.a.begin;
        j = bead.b.begin;
    }
    std::ranges::reverse(path);
    return path;
}

} // namespace sejajar
