#pragma once

#include "core/text/tokens.h"

#include <QStringView>

#include <vector>

namespace sejajar {

/// A number written in Chinese signs.
struct ChineseNumeral {
    qsizetype begin = 0; ///< into the text that was read
    qsizetype end = 0;
    std::vector<double> values = {}; ///< what it may mean
    bool whole = true; ///< false where only a word has a numeral in it: 周六, 双方, 首次, 一起
    bool exact = false; ///< a number that is said as digits elsewhere: 三十, 二〇一八; not 百万, nor 一
    bool month = false; ///< 十月
};

/// The numerals of a text: 四百多万, 零点二五, 百分之八, 第三十三, 八人. tokens: the words of the text
/// between which they stand; those that are marked as taken are left out.
std::vector<ChineseNumeral> chineseNumerals(QStringView text, const std::vector<Token> &tokens,
                                            const std::vector<bool> &taken);

} // namespace sejajar
