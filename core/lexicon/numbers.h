#pragma once

#include "core/text/tokens.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace sejajar {

/// A number of a text and its value: "350.000", "35万", "350 ribu" and "350 Tausend" are all 350000.
struct NumberMention {
    double value = 0;
    size_t firstToken = 0; ///< tokens [firstToken, endToken) of the tokens it was read from
    size_t endToken = 0;
    bool operator==(const NumberMention &) const = default;
};

/// The numbers written with digits or with Chinese numerals of two or more signs, with the scale word behind
/// them. The language decides what a dot and a comma mean; where one alone cannot be a thousands separator it
/// is decimal.
std::vector<NumberMention> numbers(QStringView text, const std::vector<Token> &tokens,
                                   const QString &language);

/// The value of digits with separators; nothing when the separators make no sense.
std::optional<double> digitsValue(QStringView digits, const QString &language);

/// The value of Chinese numerals with or without digits and scales: 三百五十, 两千零四, 35万, 3.5亿.
std::optional<double> chineseNumeralValue(QStringView numerals);

} // namespace sejajar
