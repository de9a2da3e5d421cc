#include "core/check/number_reading.h"

#include "core/check/number_words.h"
#include "core/lexicon/numbers.h"
#include "core/text/language.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace sejajar {
namespace {

bool equal(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); }

/// The same digits with the separators of the other convention, and decades by their last two digits.
void addAlternatives(QStringView digits, bool plain, NumberReading &reading) {
    for (const char16_t *other : {u"de", u"en"}) {
        const std::optional<double> value = digitsValue(digits, QString::fromUtf16(other));
        if (value && plain && !reading.means(*value)) reading.values.push_back(*value);
    }
    const double first = reading.values.front();
    if (digits.size() == 4 && first >= 1900 && first < 2100 && std::fmod(first, 10) == 0)
        reading.values.push_back(std::fmod(first, 100));
}

/// "1950-53", "SS19": the last two digits of a year.
void addYear(QStringView text, const std::vector<Token> &tokens, size_t token, NumberReading &reading) {
    const double value = reading.values.front();
    const Token &own = tokens[token];
    if (own.end - own.begin != 2) return;
    if (token > 0 && tokens[token - 1].end == own.begin && tokens[token - 1].kind == TokenKind::Word) {
        reading.values.push_back(2000 + value);
    } else if (token > 0 && tokens[token - 1].end + 1 == own.begin && own.begin > 1 &&
               tokens[token - 1].end - tokens[token - 1].begin == 4) {
        const double year = text.mid(tokens[token - 1].begin, 4).toDouble();
        reading.values.push_back(year - std::fmod(year, 100) + value);
    }
}

/// "15 Uhr", "下午3点", "pukul 15.30": the hour of the other clock. Returns where the minutes begin that
/// stand in the same number; 0 without them.
qsizetype addClock(QStringView text, QStringView digits, NumberReading &reading) {
    const double first = reading.values.front();
    const auto behind = [&](QStringView what) {
        return text.sliced(reading.end).trimmed().startsWith(what, Qt::CaseInsensitive);
    };
    const QStringView before = text.first(reading.begin).trimmed();
    const bool colon = reading.end < text.size() && (text[reading.end] == u':' || text[reading.end] == u'：');
    const bool hour = behind(u"Uhr") || behind(u"点") || behind(u"點") || behind(u"时") || behind(u"a.m") ||
                      behind(u"p.m") || behind(u"am ") || behind(u"pm") || colon ||
                      before.endsWith(u"pukul", Qt::CaseInsensitive) || before.endsWith(u"jam");
    if (!hour) return 0;
    const qsizetype separator = std::max(digits.indexOf(u'.'), digits.indexOf(u','));
    const double hours = separator > 0 ? digits.first(separator).toDouble() : first;
    if (separator > 0) reading.values.push_back(hours);
    if (hours > 24) return 0;
    reading.values.push_back(hours + 12);
    if (hours >= 12) reading.values.push_back(hours - 12);
    return separator > 0 ? reading.begin + separator + 1 : 0;
}

/// "27:37", 27分37秒, "28. Minute", "menit ke-28", 第28分钟.
void addMinute(QStringView text, NumberReading &reading) {
    const auto separates = [](QChar c) { return c == u':' || c == u'分'; };
    const auto isSecond = [&](qsizetype at) {
        return at + 1 < text.size() && text[at].isDigit() && text[at + 1].isDigit() &&
               (at + 2 == text.size() || !text[at + 2].isDigit());
    };
    const QStringView before = text.first(reading.begin);
    const QStringView behind = text.sliced(reading.end);
    if (behind.startsWith(u". Minute") || before.endsWith(u"menit ke-") || before.endsWith(u'第')) {
        reading.minute = NumberReading::Minute::Running;
    } else if (!behind.isEmpty() && separates(behind.front()) && isSecond(reading.end + 1)) {
        reading.minute = NumberReading::Minute::Full;
        reading.fullMinutes = reading.values.front();
    } else if (before.size() > 1 && separates(before.back()) && isSecond(reading.begin)) {
        qsizetype minute = before.size() - 1;
        while (minute > 0 && before[minute - 1].isDigit()) --minute;
        reading.minute = NumberReading::Minute::Second;
        reading.fullMinutes = before.sliced(minute).chopped(1).toDouble();
    }
}

/// 23秒06 is 23.06 seconds.
void addHundredths(QStringView text, NumberReading &reading) {
    const QStringView behind = text.sliced(reading.end);
    if (behind.size() > 2 && behind.front() == u'秒' && behind[1].isDigit() && behind[2].isDigit())
        reading.values.push_back(reading.values.front() + behind.sliced(1, 2).toDouble() / 100);
    else if (reading.begin > 1 && text[reading.begin - 1] == u'秒' && text[reading.begin - 2].isDigit())
        reading.whole = false;
}

bool standsBefore(QStringView text, qsizetype end, std::initializer_list<QStringView> what) {
    const QStringView rest = text.sliced(end).trimmed();
    return std::ranges::any_of(what, [&](QStringView w) { return rest.startsWith(w, Qt::CaseInsensitive); });
}

bool isMeasured(QStringView text, qsizetype end) {
    return standsBefore(text, end,
                        {u"km",    u"kilo",    u"meter", u"m ",     u"cm",    u"zentimeter", u"sentimeter",
                         u"mm",    u"kg",      u"gramm", u"gram",   u"tonne", u"ton",        u"liter",
                         u"grad",  u"derajat", u"°",     u"hektar", u"公里",  u"千米",       u"米",
                         u"厘米",  u"公斤",    u"千克",  u"克",     u"吨",    u"升",         u"度",
                         u"公顷",  u"meile",   u"mil",   u"mph",    u"fuß",   u"kaki",       u"zoll",
                         u"inci",  u"pfund",   u"pon",   u"英",     u"磅",    u"quadrat",    u"persegi",
                         u"平方",  u"华氏",    u"摄氏",  u"yard",   u"acre",  u"ekar",       u"gallone",
                         u"galon", u"加仑",    u"码",    u"码",     u"oz",    u"unze",       u"盎司"});
}

} // namespace

bool NumberReading::means(double value) const {
    return std::ranges::any_of(values, [value](double own) { return equal(own, value); });
}

bool NumberReading::agrees(const NumberReading &other) const {
    return std::ranges::any_of(values, [&](double own) { return other.means(own); });
}

std::vector<NumberReading> numberReadings(QStringView text, const std::vector<Token> &tokens,
                                          const QString &language) {
    std::vector<NumberReading> result;
    const auto word = [&](size_t i) { return text.mid(tokens[i].begin, tokens[i].end - tokens[i].begin); };
    std::vector<bool> taken(tokens.size(), false);
    for (const NumberMention &mention : numbers(text, tokens, language)) {
        NumberReading reading;
        const size_t first = mention.firstToken;
        reading.begin = tokens[first].begin;
        reading.end = tokens[mention.endToken - 1].end;
        reading.values = {mention.value};
        const bool digits = tokens[first].kind == TokenKind::Number;
        reading.votes = digits;
        reading.measured = isMeasured(text, reading.end);
        if (digits) {
            const qsizetype digitsEnd = tokens[first].end;
            addAlternatives(word(first), mention.endToken == first + 1, reading);
            reading.end = mention.endToken == first + 1 ? digitsEnd : reading.end;
            const qsizetype minutes = addClock(text, word(first), reading);
            if (minutes > 0 && text.mid(minutes, reading.end - minutes).toDouble() > 0) {
                result.push_back({minutes,
                                  reading.end,
                                  {text.mid(minutes, reading.end - minutes).toDouble()},
                                  true,
                                  false});
                reading.end = minutes - 1;
            }
            addYear(text, tokens, first, reading);
            addMinute(text, reading);
            addHundredths(text, reading);
            // The month of a date is a word elsewhere; who compares dates compares it. 20世纪80年代 are the
            // 1980s.
            const QStringView behind = text.sliced(reading.end).trimmed();
            reading.whole = reading.whole && !behind.startsWith(u"月");
            reading.votes = reading.whole && !behind.startsWith(u"世纪");
        }
        for (size_t i = first; i < mention.endToken; ++i) taken[i] = true;
        result.push_back(std::move(reading));
    }
    // "2 至 4 英寸": what stands behind the second number measures the first.
    constexpr qsizetype range = 10;
    for (size_t i = result.size(); i-- > 1;)
        if (result[i].measured && result[i].begin - result[i - 1].end <= range) result[i - 1].measured = true;
    std::vector<double> values(tokens.size(), -1);
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (taken[i]) continue;
        if (tokens[i].kind == TokenKind::Han) {
            std::vector<double> signs = chineseWordValues(word(i));
            const auto whole = chineseNumeralValue(word(i));
            if (whole) signs = {*whole};
            if (!signs.empty())
                result.push_back({tokens[i].begin, tokens[i].end, std::move(signs), false, false,
                                  whole.has_value() && !endsWithWeek(text.first(tokens[i].begin))});
        } else if (tokens[i].kind == TokenKind::Word) {
            const QString lower = word(i).toString().toLower();
            values[i] = wordValue(lower, language);
            // "kedua puluh", "ke-51" are split or known; "belas" makes a teen of the word before it.
            if (lower == u"belas" && i > 0 && values[i - 1] > 0) {
                values[i - 1] += 10;
                values[i] = -1;
            }
        }
    }
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (values[i] < 0) continue;
        double value = 0;
        // "delapan puluh persen" is no eight thousand.
        const bool number = !isNoNumber(word(i));
        std::vector<double> run(values.begin(), values.end());
        for (size_t j = i; j < run.size() && run[j] >= 0; ++j)
            if (isNoNumber(word(j))) run[j] = -1;
        const size_t count = number ? std::max<size_t>(spacedNumber(run, i, value), 1) : 1;
        if (!number) value = values[i];
        // Each word counts for itself, too: "satu dari dua".
        NumberReading reading{tokens[i].begin, tokens[i + count - 1].end, {value}, false, false};
        for (size_t j = i; j < i + count; ++j) reading.values.push_back(values[j]);
        reading.whole = number;
        result.push_back(std::move(reading));
        i += count - 1;
    }
    std::ranges::stable_sort(result, {}, &NumberReading::begin);
    return result;
}

bool namesConvertedUnit(QStringView text, const QString &language, bool poundsAreMoney) {
    // 英镑 is money, 号码 and "sekarang" are no lengths.
    static const QRegularExpression chinese(
        QStringLiteral("英里|英尺|英寸|(?<!英)磅|华氏|英亩|加仑|盎司|\\d ?码"));
    static const QRegularExpression german(
        QStringLiteral("[Mm]eilen?\\b|\\bFuß\\b|\\bZoll\\b|Fahrenheit|\\bGallonen?\\b|"
                       "\\bUnzen?\\b|\\bmph\\b|\\bAcres?\\b|\\bYards?\\b"));
    static const QRegularExpression indonesian(
        QStringLiteral("\\b(?:mil|kaki|inci|inch|Fahrenheit|galon|mph|ekar|yard)\\b"));
    static const QRegularExpression english(
        QStringLiteral("\\b(?:miles?|feet|foot|inch(?:es)?|Fahrenheit|gallons?|mph|acres?|yards?)\\b"));
    static const QRegularExpression weight(QStringLiteral("\\b(?:Pfund|pon|pounds?)\\b"));
    const QString primary = primaryLanguage(language);
    const QRegularExpression *units = primary == u"zh"   ? &chinese
                                      : primary == u"de" ? &german
                                      : primary == u"id" ? &indonesian
                                      : primary == u"en" ? &english
                                                         : nullptr;
    if (!units) return false;
    return units->match(text).hasMatch() || (!poundsAreMoney && weight.match(text).hasMatch());
}

bool namesSterling(QStringView text) {
    static constexpr std::array<QStringView, 3> names = {u"£", u"英镑", u"terling"};
    return std::ranges::any_of(names, [text](QStringView name) { return text.contains(name); });
}

} // namespace sejajar
