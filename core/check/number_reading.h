#pragma once

#include "core/text/tokens.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace sejajar {

/// A number of a text and everything it may mean: "12.345" in a text whose author mixed up the separators is
/// 12345 or 12.345; "1990er" is 1990 or, in Chinese, 90.
struct NumberReading {
    qsizetype begin = 0; ///< into the text that was read
    qsizetype end = 0;
    std::vector<double> values; ///< the likeliest first
    bool votes = false;    ///< written in digits; number words only excuse ("dua", 一), they accuse nobody
    bool measured = false; ///< a unit of measurement stands behind it, so it may have been converted
    bool whole = true;     ///< false for a word that only has a numeral in it: 周六, 双方, "Oktober"
    /// "28. Minute" is the time 27 to 28 minutes after the beginning; 27分37秒 and 27:37 are in it.
    enum class Minute { No, Running, Full, Second } minute = Minute::No;
    double fullMinutes = 0; ///< of Full and Second

    bool means(double value) const;
    bool agrees(const NumberReading &other) const;
};

/// The numbers of a sentence: digits with their scales, number words, ordinals, fractions, months as the
/// numbers Chinese gives them. tokens: those of the sentence.
std::vector<NumberReading> numberReadings(QStringView text, const std::vector<Token> &tokens,
                                          const QString &language);

/// Whether the sentence names a unit that translators convert: miles, feet, Fahrenheit; pounds only where
/// they are no money.
bool namesConvertedUnit(QStringView text, const QString &language, bool poundsAreMoney);
/// Whether the sentence speaks of pounds Sterling.
bool namesSterling(QStringView text);

} // namespace sejajar
