#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace sejajar {

/// Likeness of two sounds in [0, 1]: one minus a weighted edit distance over the longer length; consonants
/// that Chinese drops or changes when it borrows (r, final m, v) cost little.
double soundSimilarity(QStringView a, QStringView b);

/// Finds the sounds that are like a given one among many, without looking at each: a tree of their letters in
/// which the rows of the edit distance are shared by all that begin alike, and left where it grows too long.
class SoundIndex {
public:
    explicit SoundIndex(QStringList sounds);

    struct Match {
        QString sound;
        double similarity = 0; ///< as soundSimilarity() says
    };
    /// Those with at least this similarity, in alphabetical order, each once.
    std::vector<Match> alike(QStringView sound, double leastSimilarity) const;

private:
    struct Node {
        QChar letter;
        qsizetype depth = 0;
        qsizetype deepest = 0; ///< of the nodes below and this one
        size_t end = 0;        ///< of the nodes below, which follow this one
        QString sound;         ///< one that ends here; else empty
    };
    std::vector<Node> m_nodes;
};

} // namespace sejajar
