#include "core/check/chinese_numerals.h"

#include "core/lexicon/numbers.h"

#include <QString>

#include <algorithm>
#include <optional>

namespace sejajar {
namespace {

constexpr QStringView figures = u"〇零一二两兩三四五六七八九";
constexpr QStringView scales = u"十百千万萬亿億";

bool isNumeral(QChar sign) { return figures.contains(sign) || scales.contains(sign); }

bool isAny(QStringView text, qsizetype at, QStringView signs) {
    return at >= 0 && at < text.size() && signs.contains(text[at]);
}

/// What a word says that is no number: 双方, 首次, 半.
std::vector<double> signValues(QStringView word) {
    std::vector<double> result;
    for (const QChar sign : word) {
        switch (sign.unicode()) {
        case u'双':
        case u'雙': result.push_back(2); break;
        case u'半': result.insert(result.end(), {.5, 1.5}); break;
        case u'首': result.push_back(1); break;
        default: break;
        }
    }
    return result;
}

/// What stands before the number of a weekday: 周六 is no six.
bool endsWithWeek(QStringView before) {
    return before.endsWith(u'周') || before.endsWith(u"星期") || before.endsWith(u"礼拜");
}

/// Signs behind which a numeral counts or orders something.
bool isCounted(QStringView text, qsizetype end) {
    static constexpr QStringView measures =
        u"个個名人位只头頭项項年日号號天周週岁歲次场場分秒点點时時届屆代元块塊倍条條"
        u"家张張件辆輛座所间間种種枚股轮輪队隊级級层層楼樓章节節页頁句字米吨支艘"
        u"架部台套笔筆份成";
    return isAny(text, end, measures);
}

/// The value of 四百多万, 零点二五, 一点六亿.
std::optional<double> valueOf(QStringView numeral) {
    QString plain;
    for (const QChar sign : numeral)
        if (!QStringView(u"多余餘").contains(sign)) plain += sign;
    const qsizetype point = std::max(plain.indexOf(u'点'), plain.indexOf(u'點'));
    if (point < 0) return chineseNumeralValue(plain);
    qsizetype end = plain.size();
    while (end > point + 1 && scales.contains(plain[end - 1])) --end;
    QString digits = QString::number(chineseNumeralValue(plain.first(point)).value_or(0)) + u'.';
    for (const QChar sign : plain.mid(point + 1, end - point - 1)) {
        const std::optional<double> digit = chineseNumeralValue(QStringView(&sign, 1));
        if (!digit || *digit > 9) return std::nullopt;
        digits += QString::number(*digit);
    }
    double value = digits.toDouble();
    for (const QChar scale : plain.sliced(end))
        value *= chineseNumeralValue(QStringView(&scale, 1)).value_or(1);
    return value;
}

/// Where the numeral ends that begins at begin.
qsizetype endOfNumeral(QStringView text, qsizetype begin) {
    qsizetype end = begin;
    while (end < text.size()) {
        const bool more = end > begin && isAny(text, end, u"多余餘") && isAny(text, end + 1, u"万萬亿億");
        // 八点二十分 is a time; 六点一直 goes on with a word.
        const bool point = end > begin && isAny(text, end, u"点點") && isAny(text, end + 1, figures) &&
                           !isAny(text, end + 2, u"十分刻直起些样般边定旦向共同");
        if (!isNumeral(text[end]) && !more && !point) break;
        ++end;
    }
    // 一千亿千瓦时, 五千米: the last sign belongs to the unit.
    if (end - begin > 1 && text[end - 1] == u'千' && isAny(text, end, u"瓦米克卡伏赫")) --end;
    return end;
}

ChineseNumeral numeralAt(QStringView text, qsizetype begin, qsizetype end, const Token &word) {
    constexpr double smallestExact = 10;
    const QStringView numeral = text.sliced(begin, end - begin);
    ChineseNumeral result{begin, end};
    const std::optional<double> value =
        text.sliced(end).startsWith(u"分之") ? std::nullopt : valueOf(numeral);
    if (!value) {
        for (const QChar sign : numeral)
            if (const auto one = chineseNumeralValue(QStringView(&sign, 1))) result.values.push_back(*one);
        result.whole = false;
        return result;
    }
    result.values = {*value};
    // 八成 are 80 percent.
    if (isAny(text, end, u"成")) result.values.push_back(*value * 10);
    result.month = isAny(text, end, u"月");
    const QStringView before = text.first(begin);
    const bool percent = before.endsWith(u"百分之");
    const bool alone =
        numeral.size() > 1 || (word.begin == begin && word.end == end) || isCounted(text, end) || percent;
    // 万一, 一一: "in case", "one by one".
    const bool idiom = numeral == u"万一" || numeral == u"萬一" || numeral == u"一一";
    result.whole = alone && !idiom && !result.month && !(numeral.size() == 1 && endsWithWeek(before));
    // 百分之一 is a hundredth.
    const bool bareScale = std::ranges::all_of(numeral, [](QChar sign) { return scales.contains(sign); });
    result.exact = result.whole && ((percent && *value > 1) || (*value >= smallestExact && !bareScale)) &&
                   !before.endsWith(u'几') && !before.endsWith(u'数') && !isAny(text, end, u"几");
    return result;
}

} // namespace

std::vector<ChineseNumeral> chineseNumerals(QStringView text, const std::vector<Token> &tokens,
                                            const std::vector<bool> &taken) {
    std::vector<ChineseNumeral> result;
    qsizetype done = 0; // the last numeral may reach into the next words
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (taken[i]) done = std::max(done, tokens[i].end);
        if (taken[i] || tokens[i].kind != TokenKind::Han) continue;
        static constexpr QStringView percent = u"百分之";
        const QStringView word = text.sliced(tokens[i].begin, tokens[i].end - tokens[i].begin);
        if (std::vector<double> signs = signValues(word); !signs.empty())
            result.push_back({tokens[i].begin, tokens[i].end, std::move(signs), false});
        for (qsizetype at = std::max(done, tokens[i].begin); at < tokens[i].end; ++at) {
            if (text.sliced(at).startsWith(percent)) at += percent.size();
            if (at >= text.size() || !isNumeral(text[at])) continue;
            // 周五一名 has one numeral.
            const qsizetype end = endsWithWeek(text.first(at)) ? at + 1 : endOfNumeral(text, at);
            result.push_back(numeralAt(text, at, end, tokens[i]));
            done = end;
            at = end - 1;
        }
    }
    return result;
}

} // namespace sejajar
