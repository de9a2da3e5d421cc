#pragma once

#include <QString>
#include <QStringView>

namespace sejajar {

/// The pinyin of one Chinese character, lower case, without tones; empty when it has none. ICU's Han-Latin
/// transliterator takes 145 ms to create, so it is created at the first call; thread-safe.
QString pinyin(QChar han);

/// A character that Chinese uses to write foreign names by sound: 扎, 克, 伯, 格.
bool isTransliterationCharacter(QChar c);

/// How a name sounds, roughly: one letter for each consonant, alike ones alike (b = p, d = t, l = r ...); a
/// vowel only at the beginning. The two are made to be compared with each other: "Zuckerberg" and 扎克伯格
/// have nearly the same.
QString soundOfLatin(QStringView name);
QString soundOfHan(QStringView name);

/// Likeness of two sounds in [0, 1]: one minus a weighted edit distance over the longer length; consonants
/// that Chinese drops or changes when it borrows (r, final m, v) cost little.
double soundSimilarity(QStringView a, QStringView b);

} // namespace sejajar
