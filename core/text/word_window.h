#pragma once

#include <QStringView>

namespace sejajar {

/// Words around a place of a text. None of them looks further than this.
inline constexpr qsizetype wordWindow = 48;

/// The run without spaces or opening marks that ends at end: "(z.B." gives "z.B.".
QStringView tokenBefore(QStringView text, qsizetype begin, qsizetype end);

/// The letters and digits that begin at from: "Dann, ..." gives "Dann".
QStringView wordAt(QStringView text, qsizetype from);

/// Where the white space before end begins.
qsizetype skipSpaceBack(QStringView text, qsizetype begin, qsizetype end);

/// Where the white space from from on ends.
qsizetype skipSpace(QStringView text, qsizetype from);

bool isHanLetter(QChar c);
bool isAsciiDigit(QChar c);

/// I, IV, XIX ...
bool isRoman(QStringView word);

} // namespace sejajar
