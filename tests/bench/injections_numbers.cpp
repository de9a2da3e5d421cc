// Numbers made wrong.

#include "core/lexicon/numbers.h"
#include "tests/bench/injections.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <functional>

namespace sejajar::bench {
namespace {

/// A number written with digits: its value, and where the digits stand in the line.
struct Digits {
    double value = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
};

std::vector<Digits> digitsOf(const CleanDocument &clean, size_t v, int row) {
    const QString &line = clean.document.lines[v][row];
    const std::vector<Token> tokens = tokenize(line);
    std::vector<Digits> result;
    for (const NumberMention &number : numbers(line, tokens, clean.article.versions[v].language)) {
        const Token &token = tokens[number.firstToken];
        if (token.kind == TokenKind::Number) result.push_back({number.value, token.begin, token.end});
    }
    return result;
}

/// Every number of a line by its value, in Chinese signs, too.
std::vector<double> valuesOf(const CleanDocument &clean, size_t v, int row) {
    const QString &line = clean.document.lines[v][row];
    std::vector<double> result;
    for (const NumberMention &number : numbers(line, tokenize(line), clean.article.versions[v].language))
        result.push_back(number.value);
    return result;
}

/// The versions that a side leaves alone.
std::vector<size_t> witnessesOf(Side side) {
    const std::vector<size_t> changed = versionsOf(side);
    std::vector<size_t> result;
    for (size_t v = 0; v < 3; ++v)
        if (std::ranges::count(changed, v) == 0) result.push_back(v);
    return result;
}

using NewDigits = std::function<QString(const QString &digits, std::mt19937 &random)>;

bool saysTheSame(const QString &digits, const QString &changed, const QString &language) {
    return digits == changed ||
           (!changed.isEmpty() && digitsValue(digits, language) == digitsValue(changed, language));
}

/// Numbers of which one version that stays as it is has the same, so that there is a witness. Each version is
/// changed in the same way, into another value ("00" says 0).
std::vector<Injection> numbersChanged(const CleanDocument &clean, Side side, std::mt19937 &random,
                                      const NewDigits &change) {
    std::vector<Injection> result;
    const std::vector<size_t> versions = versionsOf(side);
    for (int r = 0; r < clean.document.rowCount(); ++r) {
        std::array<std::vector<Digits>, 3> found;
        for (size_t v = 0; v < found.size(); ++v) found[v] = digitsOf(clean, v, r);
        for (const Digits &number : found[versions.front()]) {
            const auto has = [&](size_t v) {
                return std::ranges::count(valuesOf(clean, v, r), number.value) > 0;
            };
            const std::vector<size_t> witnesses = witnessesOf(side);
            if (std::ranges::none_of(witnesses, has)) continue;
            Injection injection{r, {}, false, false};
            const std::mt19937 lot(random());
            for (const size_t v : versions) {
                const auto same = std::ranges::find(found[v], number.value, &Digits::value);
                if (same == found[v].end()) break;
                std::mt19937 drawn = lot;
                const QString digits = clean.document.lines[v][r].mid(same->begin, same->end - same->begin);
                const QString changed = change(digits, drawn);
                if (saysTheSame(digits, changed, clean.article.versions[v].language)) break;
                injection.edits.push_back({v, same->begin, same->end, changed});
                injection.removes = changed.isEmpty();
            }
            if (injection.edits.size() == versions.size()) result.push_back(std::move(injection));
        }
    }
    return result;
}

std::vector<Injection> numberChanged(const CleanDocument &clean, Side side, std::mt19937 &random) {
    return numbersChanged(clean, side, random, [](QString digits, std::mt19937 &lot) {
        QList<qsizetype> places;
        for (qsizetype i = 0; i < digits.size(); ++i)
            if (digits[i].isDigit()) places << i;
        // The same digit of "3.500" and "3500", counted without the signs between.
        const qsizetype place = places[static_cast<qsizetype>(draw(lot, places.size()))];
        const int digit = digits[place].digitValue();
        digits[place] = QChar(u'1' + static_cast<int>(static_cast<size_t>(digit) + draw(lot, 8)) % 9);
        return digits;
    });
}

/// The number alone, or with the word behind it that it counts.
std::vector<Injection> numberDeleted(const CleanDocument &clean, Side side, std::mt19937 &random) {
    std::vector<Injection> result =
        numbersChanged(clean, side, random, [](const QString &, std::mt19937 &) { return QString(); });
    static const QRegularExpression word(QStringLiteral("^ \\w+"));
    for (Injection &injection : result) {
        if (draw(random, 2) == 0) continue;
        for (Edit &edit : injection.edits) {
            const QString &line = clean.document.lines[edit.version][injection.row];
            edit.end += word.match(QStringView(line).sliced(edit.end)).capturedLength();
        }
    }
    return result;
}

std::vector<Injection> numberTenfold(const CleanDocument &clean, Side side, std::mt19937 &random) {
    return numbersChanged(clean, side, random, [](QString digits, std::mt19937 &) {
        static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}([.,])\\d{3}(\\1\\d{3})*$"));
        static const QRegularExpression oneDecimal(QStringLiteral("^\\d+[.,]\\d$"));
        static const QRegularExpression whole(QStringLiteral("^\\d+$"));
        if (oneDecimal.match(digits).hasMatch()) return digits.remove(digits.size() - 2, 1);
        if (whole.match(digits).hasMatch()) return digits + u'0';
        const QRegularExpressionMatch match = grouped.match(digits);
        if (!match.hasMatch()) return digits;
        const QString separator = match.captured(1);
        digits = digits.remove(separator) + u'0';
        for (qsizetype i = digits.size() - 3; i > 0; i -= 3) digits.insert(i, separator);
        return digits;
    });
}

const QStringList numberChecks = {QStringLiteral("number"), QStringLiteral("unit"), QStringLiteral("date")};

const InjectionKind kinds[] = {
    {"number-changed", numberChecks, numberChanged},
    {"number-deleted", numberChecks, numberDeleted},
    {"number-tenfold", numberChecks, numberTenfold},
};

} // namespace

std::span<const InjectionKind> numberInjections() { return kinds; }

} // namespace sejajar::bench
