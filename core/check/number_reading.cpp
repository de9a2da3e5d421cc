#include "core/check/number_reading.h"

#include "core/check/chinese_numerals.h"
#include "core/check/digit_meanings.h"
#include "core/check/number_words.h"
#include "core/lexicon/numbers.h"
#include "core/text/language.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace sejajar {
namespace {

bool equal(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); }

class Reader {
public:
    Reader(QStringView text, const std::vector<Token> &tokens, const QString &language)
        : m_text(text), m_tokens(tokens), m_language(language), m_taken(tokens.size(), false) {}

    std::vector<NumberReading> read() {
        for (const NumberMention &mention : numbers(m_text, m_tokens, m_language))
            if (m_tokens[mention.firstToken].kind == TokenKind::Number) readDigits(mention);
        readChinese();
        readWords();
        std::ranges::stable_sort(m_result, {}, &NumberReading::begin);
        for (size_t i = 0; i + 1 < m_result.size(); ++i) join(m_result[i], m_result[i + 1]);
        return std::move(m_result);
    }

private:
    QStringView word(size_t i) const {
        return m_text.sliced(m_tokens[i].begin, m_tokens[i].end - m_tokens[i].begin);
    }

    void readDigits(const NumberMention &mention) {
        const size_t first = mention.firstToken;
        for (size_t i = first; i < mention.endToken; ++i) m_taken[i] = true;
        NumberReading reading;
        reading.begin = m_tokens[first].begin;
        reading.end = m_tokens[mention.endToken - 1].end;
        reading.values = {mention.value};
        addAlternatives(word(first), mention.endToken == first + 1, reading);
        const qsizetype minutes = addClock(m_text, word(first), reading);
        if (minutes > 0 && m_text.mid(minutes, reading.end - minutes).toDouble() > 0) {
            m_result.push_back(
                {minutes, reading.end, {m_text.mid(minutes, reading.end - minutes).toDouble()}, true});
            reading.end = minutes - 1;
        }
        addYear(m_text, m_tokens, first, reading);
        addMinute(m_text, reading);
        addHundredths(m_text, reading);
        // The month of a date is a word elsewhere; who compares dates compares it.
        reading.month = m_text.sliced(reading.end).trimmed().startsWith(u"月");
        reading.whole = reading.whole && !reading.month;
        reading.votes = reading.whole && !isCenturyOfDecade(reading.end);
        reading.measure = measureBehind(m_text, reading.end);
        addSharedScale(mention, reading);
        m_result.push_back(std::move(reading));
    }

    /// "von 400 auf 700 Millionen": what stands behind the second number multiplies the first.
    void addSharedScale(const NumberMention &mention, const NumberReading &reading) {
        constexpr qsizetype near = 15;
        if (mention.endToken == mention.firstToken + 1 || m_result.empty()) return;
        NumberReading &before = m_result.back();
        const std::optional<double> digits = digitsValue(word(mention.firstToken), m_language);
        const bool scaled = word(mention.firstToken).size() < reading.end - reading.begin;
        if (!digits || *digits == 0 || !scaled || reading.begin - before.end > near) return;
        before.values.push_back(before.values.front() * mention.value / *digits);
    }

    /// 20世纪80年代 are the 1980s.
    bool isCenturyOfDecade(qsizetype end) const {
        const QStringView behind = m_text.sliced(end).trimmed();
        constexpr qsizetype reach = 10;
        return behind.startsWith(u"世纪") && behind.left(reach).contains(u"年代");
    }

    void readChinese() {
        for (ChineseNumeral &numeral : chineseNumerals(m_text, m_tokens, m_taken)) {
            NumberReading reading{numeral.begin, numeral.end, std::move(numeral.values)};
            reading.whole = numeral.whole;
            reading.month = numeral.month;
            reading.votes = numeral.exact && !isCenturyOfDecade(numeral.end);
            reading.measure = measureBehind(m_text, numeral.end);
            m_result.push_back(std::move(reading));
        }
    }

    void readWords() {
        std::vector<double> values(m_tokens.size(), -1);
        std::vector<double> parts(m_tokens.size(), -1); // of numbers: no months
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (m_taken[i] || m_tokens[i].kind != TokenKind::Word) continue;
            const QString lower = word(i).toString().toLower();
            values[i] = wordValue(lower, m_language);
            // "belas" makes a teen of the word before it.
            if (lower == u"belas" && i > 0 && values[i - 1] > 0) {
                values[i - 1] += 10;
                parts[i - 1] = values[i - 1];
                values[i] = -1;
            }
            if (!isMonth(lower)) parts[i] = values[i];
            // "eine halbe Million"; "satu setengah" is one and a half.
            if (i > 0 && values[i] == .5 && parts[i - 1] == 1 && primaryLanguage(m_language) == u"de")
                parts[i - 1] = -1;
        }
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (values[i] < 0) continue;
            double value = values[i];
            const bool number = parts[i] >= 0;
            const size_t count = number ? std::max<size_t>(spacedNumber(parts, i, value), 1) : 1;
            // Each word counts for itself, too: "satu dari dua".
            NumberReading reading{m_tokens[i].begin, m_tokens[i + count - 1].end, {value}};
            for (size_t j = i; j < i + count; ++j) reading.values.push_back(values[j]);
            reading.whole = number;
            reading.month = isMonth(word(i));
            reading.measure = measureBehind(m_text, reading.end);
            m_result.push_back(std::move(reading));
            i += count - 1;
        }
    }

    /// The figures of a score or a range, the day and the month of a date.
    void join(NumberReading &first, NumberReading &second) {
        // A space may be one that does not break.
        const auto pattern = [](const QString &text) {
            return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
        };
        static const QRegularExpression sign = pattern(QStringLiteral("^\\s?[-–−:：比至到]\\s?$"));
        static const QRegularExpression dot = pattern(QStringLiteral("^\\.?\\s*$"));
        static const QRegularExpression wordBetween =
            pattern(QStringLiteral("^\\s(?:bis|zu|oder|sampai|hingga|atau|lawan)\\s$"));
        static const QRegularExpression month = pattern(QStringLiteral("^\\s?月\\s?$"));
        if (second.begin < first.end) return;
        const QString between = m_text.sliced(first.end, second.begin - first.end).toString();
        const QStringView behind = m_text.sliced(second.end).trimmed();
        // "2 至 4 英寸": what stands behind the second number measures the first.
        const bool range = sign.match(between).hasMatch() || wordBetween.match(between).hasMatch();
        if (range && !first.measure) first.measure = second.measure;
        const bool chineseDay = first.month && month.match(between).hasMatch() &&
                                (behind.startsWith(u'日') || behind.startsWith(u'号'));
        if (chineseDay) second.votes = second.whole;
        const bool day = chineseDay || (second.month && !first.month && dot.match(between).hasMatch());
        if (!range && !day) return;
        first.partner = second.values.front();
        second.partner = first.values.front();
    }

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    const QString &m_language;
    std::vector<bool> m_taken; ///< by token
    std::vector<NumberReading> m_result;
};

} // namespace

bool NumberReading::means(double value) const {
    return std::ranges::any_of(values, [value](double own) { return equal(own, value); });
}

bool NumberReading::agrees(const NumberReading &other) const {
    const auto contains = [](const NumberReading &running, const NumberReading &full) {
        return running.minute == Minute::Running && full.minute == Minute::Full &&
               equal(full.fullMinutes + 1, running.values.front());
    };
    return contains(*this, other) || contains(other, *this) ||
           std::ranges::any_of(values, [&](double own) { return other.means(own); });
}

bool NumberReading::converts(const NumberReading &other, bool roughly) const {
    const double share = roughly ? .15 : .06;
    return measure && other.measure &&
           isConverted(values.front(), *measure, other.values.front(), *other.measure, share);
}

std::vector<NumberReading> numberReadings(QStringView text, const std::vector<Token> &tokens,
                                          const QString &language) {
    return Reader(text, tokens, language).read();
}

} // namespace sejajar
