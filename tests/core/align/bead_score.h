#pragma once

#include "core/align/article.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace sejajar::test {

/// A bead as the scorers of the field see it: the numbers of its sentences on both sides.
using GoldBead = std::pair<std::vector<int>, std::vector<int>>;

/// "[0, 1]:[2]" a line, what follows a second colon is ignored.
inline std::vector<GoldBead> readGold(const QString &path) {
    std::vector<GoldBead> beads;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return beads;
    const auto numbers = [](QByteArray list) {
        std::vector<int> result;
        list.replace('[', "").replace(']', "");
        for (const QByteArray &number : list.split(',')) {
            if (!number.trimmed().isEmpty()) result.push_back(number.trimmed().toInt());
        }
        return result;
    };
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> sides = line.split(':');
        if (sides.size() >= 2) beads.push_back({numbers(sides[0]), numbers(sides[1])});
    }
    return beads;
}

inline GoldBead asGold(SentenceRange a, SentenceRange b) {
    GoldBead bead;
    for (int i = a.begin; i < a.end; ++i) bead.first.push_back(i);
    for (int i = b.begin; i < b.end; ++i) bead.second.push_back(i);
    return bead;
}

inline std::vector<GoldBead> asGold(const Alignment &alignment) {
    std::vector<GoldBead> beads;
    for (const Row &row : alignment.rows) beads.push_back(asGold(row.ranges[0], row.ranges[1]));
    return beads;
}

/// Strict precision, recall and F1 over many texts, counted as in the Vecalign paper: deletions count for
/// precision and not for recall.
struct BeadScoreCounts {
    size_t tested = 0;
    size_t right = 0;
    size_t gold = 0;
    size_t found = 0;

    void add(const std::vector<GoldBead> &goldBeads, const std::vector<GoldBead> &testBeads) {
        const std::set<GoldBead> inGold(goldBeads.begin(), goldBeads.end());
        const std::set<GoldBead> inTest(testBeads.begin(), testBeads.end());
        for (const GoldBead &bead : inTest) {
            if (bead.first.empty() && bead.second.empty()) continue;
            ++tested;
            right += inGold.count(bead);
        }
        for (const GoldBead &bead : inGold) {
            if (bead.first.empty() || bead.second.empty()) continue;
            ++gold;
            found += inTest.count(bead);
        }
    }
    double precision() const { return share(right, tested); }
    double recall() const { return share(found, gold); }
    double f1() const {
        const double p = precision();
        const double r = recall();
        return p + r > 0 ? 2 * p * r / (p + r) : 0;
    }

private:
    static double share(size_t part, size_t all) {
        return all ? static_cast<double>(part) / static_cast<double>(all) : 0;
    }
};

} // namespace sejajar::test
