#include "core/check/exact_number.h"

#include "core/text/language.h"

#include <algorithm>
#include <array>

namespace sejajar {
namespace {

bool isTenths(QStringView behind) {
    constexpr QStringView units = u"米块点";
    constexpr QStringView figures = u"一二三四五六七八九";
    return behind.size() >= 2 && units.contains(behind[0]) && figures.contains(behind[1]);
}

/// 七个半, 七点半, 五倍, 十几; 一米七, 三块五, 好几十.
bool isExactChinese(QStringView before, QStringView behind) {
    static constexpr std::array<QStringView, 9> after = {u"半", u"个半", u"点半", u"年半", u"倍",
                                                         u"几", u"多",   u"来",   u"余"};
    static constexpr std::array<QStringView, 6> ahead = {u"米", u"块", u"点", u"几", u"多", u"第"};
    return !isTenths(behind) &&
           std::ranges::none_of(after, [behind](QStringView word) { return behind.startsWith(word); }) &&
           std::ranges::none_of(ahead, [before](QStringView word) { return before.endsWith(word); });
}

/// "siebeneinhalb", "halb sieben", "Sechsfache", "Dutzend".
bool isExactGerman(QStringView before, QStringView word) {
    static constexpr std::array<QStringView, 3> inside = {u"halb", u"fach", u"dutzend"};
    return !before.endsWith(u"halb ", Qt::CaseInsensitive) &&
           !std::ranges::any_of(
               inside, [word](QStringView part) { return word.contains(part, Qt::CaseInsensitive); });
}

/// "tujuh setengah", "enam kali lipat", "selusin".
bool isExactIndonesian(QStringView word, QStringView behind) {
    static constexpr std::array<QStringView, 2> after = {u" setengah", u" kali"};
    return !word.contains(u"lusin", Qt::CaseInsensitive) &&
           !std::ranges::any_of(
               after, [behind](QStringView next) { return behind.startsWith(next, Qt::CaseInsensitive); });
}

} // namespace

bool isExactNumber(QStringView sentence, qsizetype begin, qsizetype end, const QString &language) {
    const QStringView before = sentence.left(begin);
    const QStringView word = sentence.sliced(begin, end - begin);
    const QStringView behind = sentence.sliced(end);
    const QString primary = primaryLanguage(language);
    if (primary == u"zh") return isExactChinese(before, behind);
    if (primary == u"de") return isExactGerman(before, word);
    return primary == u"id" && isExactIndonesian(word, behind);
}

} // namespace sejajar
