#include "core/lexicon/numbers.h"

#include "core/text/language.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cmath>

namespace sejajar {
namespace {

struct Scale {
    QStringView word;
    double value;
};

// Lower case; a prefix match would take "million" for "millionär", so inflected forms are listed.
constexpr std::array germanScales = {
    Scale{u"hundert", 1e2},    Scale{u"tausend", 1e3},   Scale{u"tsd", 1e3},      Scale{u"mia", 1e9},
    Scale{u"million", 1e6},    Scale{u"millionen", 1e6}, Scale{u"mio", 1e6},      Scale{u"milliarde", 1e9},
    Scale{u"milliarden", 1e9}, Scale{u"mrd", 1e9},       Scale{u"billion", 1e12}, Scale{u"billionen", 1e12}};
constexpr std::array indonesianScales = {
    Scale{u"ratus", 1e2},  Scale{u"ribu", 1e3},     Scale{u"juta", 1e6}, Scale{u"miliar", 1e9},
    Scale{u"milyar", 1e9}, Scale{u"triliun", 1e12}, Scale{u"rb", 1e3},   Scale{u"jt", 1e6}};
constexpr std::array englishScales = {Scale{u"hundred", 1e2},   Scale{u"thousand", 1e3},
                                      Scale{u"million", 1e6},   Scale{u"billion", 1e9},
                                      Scale{u"trillion", 1e12}, Scale{u"bn", 1e9}};

double scaleOf(QStringView word, const QString &language) {
    const QString lower = word.toString().toLower();
    const auto in = [&lower](const auto &scales) {
        const auto found = std::ranges::find(scales, QStringView(lower), &Scale::word);
        return found == scales.end() ? 0. : found->value;
    };
    const QString primary = primaryLanguage(language);
    if (primary == u"de") return in(germanScales);
    if (primary == u"id") return in(indonesianScales);
    if (primary == u"en") return in(englishScales);
    return 0;
}

int chineseDigit(QChar c) {
    static constexpr QStringView digits = u"〇一二三四五六七八九";
    const qsizetype at = digits.indexOf(c);
    if (at >= 0) return static_cast<int>(at);
    return c == u'零' ? 0 : c == u'两' || c == u'兩' ? 2 : -1;
}

double chineseScale(QChar c) {
    switch (c.unicode()) {
    case u'十': return 1e1;
    case u'百': return 1e2;
    case u'千': return 1e3;
    case u'万':
    case u'萬': return 1e4;
    case u'亿':
    case u'億': return 1e8;
    default: return 0;
    }
}

bool isNumeral(QChar c) { return chineseDigit(c) >= 0 || chineseScale(c) > 0; }

/// 万一 is "in case", 一一 "one by one".
bool isChineseNumeral(QStringView word) {
    return std::ranges::all_of(word, isNumeral) && word != u"万一" && word != u"萬一" && word != u"一一";
}

bool isChineseScale(QStringView word) {
    return std::ranges::all_of(word, [](QChar c) { return chineseScale(c) > 0; });
}

bool isMore(QStringView word) { return word == u"多" || word == u"余" || word == u"餘"; }

} // namespace

std::optional<double> digitsValue(QStringView digits, const QString &language) {
    const QString primary = primaryLanguage(language);
    const bool commaIsDecimal = primary != u"en" && primary != u"zh" && primary != u"ja";
    const QChar thousands = commaIsDecimal ? u'.' : u',';
    QString plain;
    QString normal = digits.toString();
    normal.replace(u'，', u',').replace(u'．', u'.');
    const qsizetype points = normal.count(u'.');
    const qsizetype commas = normal.count(u',');
    // A separator that stands once before anything but three digits is decimal in every language: "3.5" in
    // Indonesian.
    const auto groupsOfThree = [&normal](QChar separator) {
        const QList<QStringView> groups = QStringView(normal).split(separator);
        return std::all_of(groups.begin() + 1, groups.end(), [](QStringView g) { return g.size() == 3; }) &&
               groups.front().size() <= 3 && groups.front() != u"0";
    };
    QChar decimal = commaIsDecimal ? u',' : u'.';
    if (points + commas == 1) {
        const QChar only = points ? u'.' : u',';
        decimal = only == thousands && groupsOfThree(only) ? QChar(0) : only;
    } else if (points > 0 && commas > 0) {
        decimal = normal.lastIndexOf(u'.') > normal.lastIndexOf(u',') ? u'.' : u',';
        if (normal.count(decimal) > 1) return std::nullopt;
    } else if (points + commas > 1) {
        decimal = QChar(0);
        if (!groupsOfThree(points ? u'.' : u',')) return std::nullopt;
    }
    for (const QChar c : normal) {
        if (c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else if (c == decimal)
            plain += u'.';
    }
    bool ok = false;
    const double value = plain.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> chineseNumeralValue(QStringView numerals) {
    // "3.5亿": what stands in digits is the first figure.
    qsizetype digits = 0;
    while (digits < numerals.size() &&
           (numerals[digits].isDigit() || QStringView(u".,．，").contains(numerals[digits])))
        ++digits;
    double digit = -1; // the figure before the next scale; negative: none
    if (digits > 0) {
        const std::optional<double> value = digitsValue(numerals.first(digits), QStringLiteral("zh-Hans"));
        if (!value || digits == numerals.size()) return value;
        digit = *value;
    }
    double total = 0;   // of the scales 万 and 亿
    double section = 0; // below the next of them
    double lastScale = 0;
    double lastBig = 0;
    bool afterZero = false;
    QString positional;
    for (const QChar c : numerals.sliced(digits)) {
        if (const int value = chineseDigit(c); value >= 0) {
            // 三四百 means three or four hundred: no number.
            if (lastScale > 0 && digit > 0) return std::nullopt;
            afterZero = value == 0;
            digit = value;
            positional += QString::number(value);
        } else if (const double scale = chineseScale(c); scale > 0) {
            if (positional.size() > 1 && lastScale == 0) return std::nullopt;
            if (scale < 1e4) {
                section += (digit < 0 || (digit == 0 && scale == 10) ? 1 : digit) * scale;
            } else {
                section += std::max(digit, 0.);
                const double factor = section == 0 && total == 0 ? 1 : section;
                // 一亿二千万 adds to what stands before, 一万亿 multiplies it.
                total = scale < lastBig ? total + factor * scale : (total + factor) * scale;
                section = 0;
                lastBig = scale;
            }
            digit = -1;
            afterZero = false;
            lastScale = scale;
        } else {
            return std::nullopt;
        }
    }
    if (lastScale == 0)
        return positional.isEmpty() ? std::nullopt : std::optional(positional.toDouble()); // 二〇二四
    // 一万二 is twelve thousand, 一万零二 ten thousand and two.
    const bool nextScale =
        digit > 0 && !afterZero && lastScale > 10 && positional.size() > 1 && !numerals.contains(u'零');
    return total + section + std::max(digit, 0.) * (nextScale ? lastScale / 10 : 1);
}

std::vector<NumberMention> numbers(QStringView text, const std::vector<Token> &tokens,
                                   const QString &language) {
    std::vector<NumberMention> mentions;
    const auto word = [&](size_t i) { return text.mid(tokens[i].begin, tokens[i].end - tokens[i].begin); };
    const auto adjacent = [&](size_t i) {
        return i + 1 < tokens.size() && tokens[i].end == tokens[i + 1].begin;
    };
    for (size_t i = 0; i < tokens.size(); ++i) {
        size_t end = i + 1;
        if (tokens[i].kind == TokenKind::Number) {
            std::optional<double> value = digitsValue(word(i), language);
            if (!value) continue;
            // Scale signs may stand as a word of their own or begin one: 35万, 3.5亿元; "310 万人": some set
            // a space between digits and characters. 550多万 is 5.5 million and more.
            const size_t about = end < tokens.size() && isMore(word(end)) ? end + 1 : end;
            if (about < tokens.size() && tokens[about].kind == TokenKind::Han) {
                const QStringView between = text.sliced(tokens[i].end, tokens[end].begin - tokens[i].end);
                const bool begins = between.isEmpty() || isChineseScale(word(about));
                for (const QChar c : word(about)) {
                    const double scale = chineseScale(c);
                    // "5 千米" is five kilometres.
                    if (scale == 0 || !between.trimmed().isEmpty() || (!begins && scale < 1e4)) break;
                    *value *= scale;
                    end = about + 1;
                }
                // 万亿 may be two words.
                while (end > about && adjacent(end - 1) && tokens[end].kind == TokenKind::Han &&
                       chineseScale(text[tokens[end].begin]) >= 1e4)
                    *value *= chineseScale(text[tokens[end++].begin]);
            } else if (end < tokens.size() && tokens[end].kind == TokenKind::Word) {
                if (const double scale = scaleOf(word(end), language); scale > 0) {
                    *value *= scale;
                    ++end;
                }
            }
            mentions.push_back({*value, i, end});
        } else if (tokens[i].kind == TokenKind::Han && isChineseNumeral(word(i))) {
            // The dictionary cuts numerals anywhere, 两千零|四年: the run ends where the signs do.
            qsizetype last = tokens[i].end;
            while (adjacent(end - 1) && tokens[end].kind == TokenKind::Han && last == tokens[end].begin &&
                   isNumeral(text[last])) {
                while (last < tokens[end].end && isNumeral(text[last])) ++last;
                ++end;
            }
            const QStringView run = text.sliced(tokens[i].begin, last - tokens[i].begin);
            // One sign alone is a word of the language (一 is mostly "a"); the lexicon knows it.
            if (run.size() < 2) continue;
            if (const std::optional<double> value = chineseNumeralValue(run))
                mentions.push_back({*value, i, end});
        }
        i = std::max(i, end - 1);
    }
    return mentions;
}

} // namespace sejajar
