#include "core/align/bead_search.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sejajar {
namespace {

constexpr double impossible = -std::numeric_limits<double>::infinity();

double logAdd(double a, double b) {
    constexpr double negligible = -40; // e to that is less than a double can tell from nothing beside one
    if (a < b) std::swap(a, b);
    return b == impossible || b - a < negligible ? a : a + std::log1p(std::exp(b - a));
}

/// The nodes between sentences: row i has the nodes (i, begin) .. (i, end - 1). n + 1 rows.
class Nodes {
public:
    Nodes(int n, int m, const Band &band) {
        for (int i = 0; i <= n; ++i) {
            SentenceRange row{m, 0};
            for (const int sentence : {i - 1, i}) {
                if (sentence < 0 || sentence >= n) continue;
                row.begin = std::min(row.begin, band.rows[static_cast<size_t>(sentence)].begin);
                row.end = std::max(row.end, band.rows[static_cast<size_t>(sentence)].end);
            }
            if (i == 0) row.begin = 0;
            if (i == n) row.end = m;
            if (n == 0) row = {0, m};
            m_first.push_back(m_size);
            m_rows.push_back({row.begin, row.end + 1});
            m_size += static_cast<size_t>(row.end + 1 - row.begin);
        }
    }
    SentenceRange row(int i) const { return m_rows[static_cast<size_t>(i)]; }
    bool contains(int i, int j) const { return i >= 0 && j >= row(i).begin && j < row(i).end; }
    size_t at(int i, int j) const {
        return m_first[static_cast<size_t>(i)] + static_cast<size_t>(j - row(i).begin);
    }
    size_t size() const { return m_size; }

private:
    std::vector<size_t> m_first;
    std::vector<SentenceRange> m_rows;
    size_t m_size = 0;
};

bool insideBand(const Band &band, SentenceRange a, SentenceRange b) {
    return std::all_of(band.rows.begin() + a.begin, band.rows.begin() + a.end,
                       [b](SentenceRange row) { return row.begin <= b.begin && b.end <= row.end; });
}

} // namespace

Result<BeadPath> searchBeads(int n, int m, const Band &band, const BeadPriors &priors, const BeadScore &score,
                             const Progress &progress) {
    const Nodes nodes(n, m, band);
    constexpr size_t types = beadTypes.size();
    const Error cancelled{ErrorKind::Cancelled, {}, {}};

    // 1. Scores of the beads that end in each node, prior included.
    std::vector<float> scores(nodes.size() * types, static_cast<float>(impossible));
    std::vector<double> best(nodes.size(), impossible);
    std::vector<double> forward(nodes.size(), impossible);
    std::vector<signed char> choice(nodes.size(), -1);
    best[nodes.at(0, 0)] = 0;
    forward[nodes.at(0, 0)] = 0;
    for (int i = 0; i <= n; ++i) {
        if (progress.cancelled()) return cancelled;
        progress(.8 * i / (n + 1));
        for (int j = nodes.row(i).begin; j < nodes.row(i).end; ++j) {
            const size_t here = nodes.at(i, j);
            for (size_t type = 0; type < types; ++type) {
                const SentenceRange a{i - beadTypes[type].a, i};
                const SentenceRange b{j - beadTypes[type].b, j};
                if (b.begin < 0 || !nodes.contains(a.begin, b.begin)) continue;
                const size_t from = nodes.at(a.begin, b.begin);
                if (best[from] == impossible) continue;
                double value = priors.logOf(type);
                if (!a.isEmpty() && !b.isEmpty()) {
                    if (!insideBand(band, a, b)) continue;
                    value += score(a, b);
                }
                scores[here * types + type] = static_cast<float>(value);
                if (best[from] + value > best[here]) {
                    best[here] = best[from] + value;
                    choice[here] = static_cast<signed char>(type);
                }
                forward[here] = logAdd(forward[here], forward[from] + value);
            }
        }
    }

    // 2. Backward, and the expected counts of the types on the way.
    std::vector<double> backward(nodes.size(), impossible);
    const size_t goal = nodes.at(n, m);
    backward[goal] = 0;
    BeadPath path;
    for (int i = n; i >= 0; --i) {
        if (progress.cancelled()) return cancelled;
        for (int j = nodes.row(i).end - 1; j >= nodes.row(i).begin; --j) {
            const size_t here = nodes.at(i, j);
            if (backward[here] == impossible || forward[here] == impossible) continue;
            for (size_t type = 0; type < types; ++type) {
                const auto value = static_cast<double>(scores[here * types + type]);
                if (value == impossible) continue;
                const size_t from = nodes.at(i - beadTypes[type].a, j - beadTypes[type].b);
                const double through = value + backward[here];
                backward[from] = logAdd(backward[from], through);
                path.expectedCounts[type] += std::exp(forward[from] + through - forward[goal]);
            }
        }
    }

    // 3. The best path.
    for (int i = n, j = m; i > 0 || j > 0;) {
        const size_t here = nodes.at(i, j);
        const auto type = static_cast<size_t>(choice[here]);
        Bead bead{{i - beadTypes[type].a, i}, {j - beadTypes[type].b, j}, 0};
        const size_t from = nodes.at(bead.a.begin, bead.b.begin);
        const double log =
            forward[from] + static_cast<double>(scores[here * types + type]) + backward[here] - forward[goal];
        bead.confidence = std::clamp(std::exp(log), 0., 1.);
        const bool atEdge = (j == nodes.row(i).begin && j > 0) || (j == nodes.row(i).end - 1 && j < m);
        path.touchesBand = path.touchesBand || atEdge;
        path.beads.push_back(bead);
        i = bead.a.begin;
        j = bead.b.begin;
    }
    std::ranges::reverse(path.beads);
    return path;
}

} // namespace sejajar
