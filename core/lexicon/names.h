#pragma once

#include <QString>
#include <QStringView>

namespace sejajar {

/// A character that Chinese uses to write foreign names by sound: 扎, 克, 伯, 格.
bool isTransliterationCharacter(QChar c);

/// How a name sounds, roughly: one letter for each consonant, alike ones alike (b = p, d = t, l = r ...); a
/// vowel only at the beginning. The two are made to be compared with each other, see
/// sound_similarity.h: "Zuckerberg" and 扎克伯格 have nearly the same.
QString soundOfLatin(QStringView name);
QString soundOfHan(QStringView name);

} // namespace sejajar
