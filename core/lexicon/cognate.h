#pragma once

#include <QString>
#include <QStringView>

namespace sejajar {

/// A word as it is compared with words of other languages that use the Latin script: lower case, without
/// diacritics, with spellings that differ regularly made alike (c, ck, qu -> k, ph -> f, th -> t, y -> i,
/// doubled letters once).
QString foldForCognates(QStringView word);

/// How alike two folded words are, in [0, 1]: the length of the longest common subsequence over that of the
/// longer word. Source: Melamed 1999 (LCSR).
double cognateSimilarity(QStringView a, QStringView b);

} // namespace sejajar
