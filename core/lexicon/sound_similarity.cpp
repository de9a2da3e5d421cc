#include "core/lexicon/sound_similarity.h"

#include <algorithm>
#include <array>

namespace sejajar {
namespace {

constexpr qsizetype longest = 24; // letters; what is longer is no name

double dropCost(QChar c) {
    switch (c.unicode()) {
    case u'L': return .3;
    case u'N': return .45;
    case u'H':
    case u'W':
    case u'Y':
    case u'A': return .35;
    case u'D':
    case u'G': return .7;
    default: return .9;
    }
}

double changeCost(QChar a, QChar b) {
    if (a == b) return 0;
    const auto pair = [a, b](char16_t x, char16_t y) { return (a == x && b == y) || (a == y && b == x); };
    if (pair(u'G', u'Z') || pair(u'F', u'W') || pair(u'F', u'H') || pair(u'M', u'N') || pair(u'W', u'A') ||
        pair(u'H', u'W') || pair(u'Y', u'A') || pair(u'Z', u'Y') || pair(u'H', u'Z'))
        return .4;
    if (pair(u'Z', u'D') || pair(u'L', u'N') || pair(u'W', u'B') || pair(u'F', u'B') || pair(u'G', u'H'))
        return .7;
    return 1.2;
}

/// The number of one of the capital letters that sounds are written with.
size_t letterOf(QChar c) { return std::min<size_t>(static_cast<size_t>(c.unicode() - u'A'), 25); }

/// The same costs by letter.
struct Costs {
    std::array<double, 26> drop{};
    std::array<std::array<double, 26>, 26> change{};
};

const Costs &costs() {
    static const Costs table = [] {
        Costs costs;
        for (char16_t a = 0; a < 26; ++a) {
            costs.drop[a] = dropCost(QChar(u'A' + a));
            for (char16_t b = 0; b < 26; ++b)
                costs.change[a][b] = changeCost(QChar(u'A' + a), QChar(u'A' + b));
        }
        return costs;
    }();
    return table;
}

/// One row of the table of the edit distance: from the letters so far of one sound to each beginning of the
/// other.
using Row = std::array<double, longest + 1>;

Row firstRow(QStringView sound) {
    Row row{};
    for (qsizetype j = 0; j < sound.size(); ++j) {
        const auto k = static_cast<size_t>(j);
        row[k + 1] = row[k] + costs().drop[letterOf(sound[j])];
    }
    return row;
}

/// The row after one more letter.
Row nextRow(const Row &above, QChar letter, QStringView sound) {
    const size_t c = letterOf(letter);
    Row row{};
    row[0] = above[0] + costs().drop[c];
    for (qsizetype j = 0; j < sound.size(); ++j) {
        const auto k = static_cast<size_t>(j);
        const size_t other = letterOf(sound[j]);
        row[k + 1] = std::min({above[k] + costs().change[c][other], above[k + 1] + costs().drop[c],
                               row[k] + costs().drop[other]});
    }
    return row;
}

/// What a sound is like that the last entry of the row belongs to.
double similarity(const Row &row, QStringView sound, qsizetype otherLength) {
    return std::max(0., 1 - row[static_cast<size_t>(sound.size())] /
                                static_cast<double>(std::max(sound.size(), otherLength)));
}

} // namespace

double soundSimilarity(QStringView a, QStringView b) {
    if (a.isEmpty() || b.isEmpty() || a.size() > longest || b.size() > longest) return 0;
    Row row = firstRow(b);
    for (const QChar c : a) row = nextRow(row, c, b);
    return similarity(row, b, a.size());
}

SoundIndex::SoundIndex(QStringList sounds) {
    std::ranges::sort(sounds);
    std::vector<size_t> path; // the nodes from the top to the last one
    const auto leave = [&](size_t depth) {
        for (; path.size() > depth; path.pop_back()) {
            m_nodes[path.back()].end = m_nodes.size();
            if (path.size() > 1) {
                qsizetype &deepest = m_nodes[path[path.size() - 2]].deepest;
                deepest = std::max(deepest, m_nodes[path.back()].deepest);
            }
        }
    };
    for (const QString &sound : sounds) {
        if (sound.isEmpty() || sound.size() > longest) continue;
        size_t common = 0;
        while (common < path.size() && common < static_cast<size_t>(sound.size()) &&
               m_nodes[path[common]].letter == sound[static_cast<qsizetype>(common)])
            ++common;
        leave(common);
        for (qsizetype depth = static_cast<qsizetype>(common); depth < sound.size(); ++depth) {
            path.push_back(m_nodes.size());
            m_nodes.push_back({sound[depth], depth + 1, depth + 1, 0, {}});
        }
        m_nodes[path.back()].sound = sound;
    }
    leave(0);
}

std::vector<SoundIndex::Match> SoundIndex::alike(QStringView sound, double leastSimilarity) const {
    std::vector<Match> matches;
    if (sound.isEmpty() || sound.size() > longest) return matches;
    std::array<Row, longest + 1> rows; // by depth
    rows[0] = firstRow(sound);
    for (size_t i = 0; i < m_nodes.size();) {
        const Node &node = m_nodes[i];
        Row &row = rows[static_cast<size_t>(node.depth)];
        row = nextRow(rows[static_cast<size_t>(node.depth) - 1], node.letter, sound);
        if (!node.sound.isEmpty()) {
            const double found = similarity(row, sound, node.depth);
            if (found >= leastSimilarity) matches.push_back({node.sound, found});
        }
        // Whatever follows costs as much as the cheapest entry of the row.
        const double cheapest = *std::min_element(row.begin(), row.begin() + sound.size() + 1);
        const auto longer = static_cast<double>(std::max(sound.size(), node.deepest));
        i = 1 - cheapest / longer < leastSimilarity ? node.end : i + 1;
    }
    return matches;
}

} // namespace sejajar
