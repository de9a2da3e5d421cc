#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace sejajar {

/// A word as it is compared with words of other languages that use the Latin script: lower case, without
/// diacritics, with spellings that differ regularly made alike (c, ck, qu -> k, ph -> f, th -> t, y -> i,
/// doubled letters once).
QString foldForCognates(QStringView word);

/// How alike two folded words are, in [0, 1]: the length of the longest common subsequence over that of the
/// longer word. Source: Melamed 1999 (LCSR).
double cognateSimilarity(QStringView a, QStringView b);

/// The same for one word and many others: a few operations for each letter of the other. Source: Hyyrö 2004
/// (the longest common subsequence in the bits of one integer).
class CognateWord {
public:
    explicit CognateWord(QStringView word);
    double similarity(QStringView other) const;

private:
    uint64_t placesOf(QChar c) const;

    QStringView m_word;
    std::array<uint64_t, 128> m_places{};              ///< by ASCII letter the bits of its places in the word
    std::vector<std::pair<QChar, uint64_t>> m_further; ///< of other letters
};

} // namespace sejajar
