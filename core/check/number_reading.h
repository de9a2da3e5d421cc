#pragma once

#include "core/check/measured_number.h"
#include "core/text/tokens.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace sejajar {

/// A number of a text and everything it may mean: "12.345" in a text whose author mixed up the separators is
/// 12345 or 12.345; "1990er" is 1990 or, in Chinese, 90.
struct NumberReading {
    qsizetype begin = 0; ///< into the text that was read
    qsizetype end = 0;
    std::vector<double> values; ///< the likeliest first
    bool votes = false; ///< in digits or exact Chinese numerals; other number words only excuse ("dua", 一)
    bool whole = true;  ///< false for a word that only has a numeral in it: 周六, 双方, "Oktober"
    bool month = false; ///< "Oktober", 十月, the 10 of 10月
    /// What is written together with it, the other figure of "1:0" and "3-5" or the month of a day: who has
    /// the one writes the other in the same way.
    std::optional<double> partner = std::nullopt;
    std::optional<Measure> measure = std::nullopt; ///< the unit behind it
    /// "28. Minute" is the time 27 to 28 minutes after the beginning; 27分37秒 and 27:37 are in it.
    enum class Minute { No, Running, Full, Second } minute = Minute::No;
    double fullMinutes = 0; ///< of Full and Second

    bool means(double value) const;
    /// Whether they have a value in common; 27 full minutes are in the 28th.
    bool agrees(const NumberReading &other) const;
    /// Whether they may be one measure in two units: "30 码" and "27 Meter"; roughly: "6 Fuß" and "2 Meter".
    bool converts(const NumberReading &other, bool roughly = false) const;
};

/// The numbers of a sentence: digits with their scales, number words, ordinals, fractions, months as the
/// numbers Chinese gives them. tokens: those of the sentence.
std::vector<NumberReading> numberReadings(QStringView text, const std::vector<Token> &tokens,
                                          const QString &language);

} // namespace sejajar
