#include "core/check/digit_meanings.h"

#include "core/lexicon/numbers.h"

#include <algorithm>
#include <cmath>

namespace sejajar {
namespace {

/// ":05"; "1:0" is no time.
bool isMinute(QStringView text, qsizetype at) {
    return at + 2 < text.size() && (text[at] == u':' || text[at] == u'：') && text[at + 1].isDigit() &&
           text[at + 2].isDigit();
}

} // namespace

void addAlternatives(QStringView digits, bool plain, NumberReading &reading) {
    for (const char16_t *other : {u"de", u"en"}) {
        const std::optional<double> value = digitsValue(digits, QString::fromUtf16(other));
        if (value && plain && !reading.means(*value)) reading.values.push_back(*value);
    }
    const double first = reading.values.front();
    if (digits.size() == 4 && first >= 1900 && first < 2100 && std::fmod(first, 10) == 0)
        reading.values.push_back(std::fmod(first, 100));
}

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

qsizetype addClock(QStringView text, QStringView digits, NumberReading &reading) {
    const double first = reading.values.front();
    const auto behind = [&](QStringView what) {
        return text.sliced(reading.end).trimmed().startsWith(what, Qt::CaseInsensitive);
    };
    const QStringView before = text.first(reading.begin).trimmed();
    const bool colon = isMinute(text, reading.end);
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

void addHundredths(QStringView text, NumberReading &reading) {
    const QStringView behind = text.sliced(reading.end);
    if (behind.size() > 2 && behind.front() == u'秒' && behind[1].isDigit() && behind[2].isDigit())
        reading.values.push_back(reading.values.front() + behind.sliced(1, 2).toDouble() / 100);
    else if (reading.begin > 1 && text[reading.begin - 1] == u'秒' && text[reading.begin - 2].isDigit())
        reading.whole = false;
}

} // namespace sejajar
