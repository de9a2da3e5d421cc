#include "core/text/sentence_rules.h"

#include "core/text/abbreviations.h"
#include "core/text/speaker_clause.h"
#include "core/text/word_window.h"

#include <algorithm>

namespace sejajar {
namespace {

QChar at(const Boundary &b, qsizetype i) { return i >= 0 && i < b.text.size() ? b.text[i] : QChar(u' '); }

bool isPlainPeriod(const Boundary &b) {
    return b.hasTerminator() && !b.hasClosing() && b.text[b.period] == u'.' && at(b, b.period - 1) != u'.';
}

bool startsSentence(const Boundary &b, qsizetype from) {
    if (!at(b, from).isUpper()) return false;
    return b.rules->starter.contains(wordAt(b.text, from).toString());
}

/// "1. Erstens", "a) Zum einen", "• Punkt": what stands before the boundary only numbers what follows.
bool isListMarker(const Boundary &b) {
    const qsizetype size = b.end - b.begin;
    if (size > 6) return false;
    const QStringView marker = b.text.sliced(b.begin, size);
    static constexpr QStringView bullets = u"-–—•·*▪◦‣";
    if (size == 1) return bullets.contains(marker[0]);
    const QStringView inner = marker.chopped(1);
    if (marker.back() != u'.' && marker.back() != u')' && marker.back() != u'．') return false;
    const bool digits = std::ranges::all_of(inner, isAsciiDigit);
    return (digits && inner.size() <= 3) ||
           (inner.size() == 1 && inner[0].isLetter() && inner[0].unicode() < 0x80) || isRoman(inner);
}

/// Nothing but punctuation stands before or after: it belongs to the sentence it touches.
bool isOnlyPunctuation(const Boundary &b) {
    const auto isBare = [&b](qsizetype from, qsizetype to) {
        if (to - from > wordWindow) return false;
        const QStringView view = b.text.sliced(from, to - from);
        return std::ranges::none_of(view, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    };
    return isBare(b.begin, b.end) || isBare(b.next, b.text.size());
}

/// "Was nun? fragte er", "Yahoo! hat": after an exclamation a small letter begins no sentence.
bool continuesSmall(const Boundary &b) {
    static constexpr QStringView marks = u"!?…‼⁇⁈⁉";
    if (!b.hasTerminator() || !marks.contains(b.text[b.period])) return false;
    // iPhone, eBay: a small letter for once.
    return at(b, b.next).isLower() && !at(b, b.next + 1).isUpper();
}

/// "die (neue!) Regierung", "《你好吗？》是": the exclamation belongs to a bracket or title inside the
/// sentence.
bool isInsideBracket(const Boundary &b) {
    if (!b.hasClosing()) return false;
    static constexpr QStringView titles = u"》〉";
    const QChar closing = b.text[b.end - 1];
    if (titles.contains(closing)) return true;
    const qsizetype pair = QStringView(u")）]］").indexOf(closing);
    if (pair < 0) return false;
    const QChar opening = QStringView(u"(（[［")[pair];
    const qsizetype limit = std::max(b.begin, b.end - 300);
    qsizetype i = b.end - 2;
    while (i > limit && b.text[i] != opening) --i;
    if (i <= b.begin || b.text[i] != opening) return false;
    // "Sie ging. (Endlich!) Alle": the bracket is a sentence of its own; "(Wer? Er?)" holds sentences.
    const QStringView inside = b.text.sliced(i, b.period - i);
    return b.text[b.period] != u'.' && b.text[b.period] != u'。' && inside.size() < 40 &&
           !startsSentence(b, b.next);
}

/// "“怎么办？”的问题": what is asked becomes part of the sentence.
bool continuesTitle(const Boundary &b) {
    static constexpr QStringView particles = u"的等之";
    return b.hasClosing() && particles.contains(at(b, b.next)) && b.end == b.next;
}

bool isNumberBefore(const Boundary &b, QStringView token) {
    return token.size() >= 2 && token.size() <= 4 && token.back() == u'.' &&
           std::ranges::all_of(token.chopped(1), isAsciiDigit) && b.text.size() > 0;
}

/// "am 3. August", "der 51. Kongress", "Ludwig XIV. König", but not "Er kam am 3. Dann ging er".
bool isOrdinal(const Boundary &b) {
    // Only German among our languages writes a full stop behind an ordinal.
    if (b.rules->determiner.isEmpty() || !isPlainPeriod(b)) return false;
    const QStringView token = tokenBefore(b.text, b.begin, b.end);
    const bool roman = isRoman(token.chopped(1));
    if (!roman && !isNumberBefore(b, token)) return false;
    const QChar first = at(b, b.next);
    if (isAsciiDigit(first)) return !roman; // "am 3. 4. 2020"
    if (!first.isLetter()) return false;
    const QStringView following = wordAt(b.text, b.next);
    if (!roman && (b.rules->month.contains(following.toString()) ||
                   b.rules->month.contains(following.toString() + u'.')))
        return true;
    if (startsSentence(b, b.next)) return false;
    const qsizetype wordEnd = skipSpaceBack(b.text, b.begin, b.end - token.size());
    const QStringView before = tokenBefore(b.text, b.begin, wordEnd);
    if (before.isEmpty()) return true;
    if (b.rules->determiner.contains(before.toString())) return true;
    if (roman) return before[0].isUpper() && !b.rules->letter.contains(before.toString());
    // "Platz 3. Müller", "Windows 11. Neu": a number after a noun counts nothing.
    if (before[0].isUpper() || before.back().isDigit()) return false;
    static const QSet<QString> amounts = {
        QStringLiteral("um"),  QStringLiteral("auf"),   QStringLiteral("von"),  QStringLiteral("über"),
        QStringLiteral("bis"), QStringLiteral("unter"), QStringLiteral("fast"), QStringLiteral("etwa"),
        QStringLiteral("nur"), QStringLiteral("rund"),  QStringLiteral("mit"),  QStringLiteral("bei"),
        QStringLiteral("auf"), QStringLiteral("genau"), QStringLiteral("sind"), QStringLiteral("waren")};
    return token.size() <= 3 && !amounts.contains(before.toString());
}

/// "J. K. Rowling", "Lothar H. Wieler", "J.K.罗琳", but not "Vitamin C. Dann".
bool isInitial(const Boundary &b) {
    if (!isPlainPeriod(b)) return false;
    const QStringView token = tokenBefore(b.text, b.begin, b.end);
    if (token.size() < 2 || token.size() > 8) return false;
    // A, J.K, K.-H: capitals, each with its full stop.
    qsizetype letters = 0;
    for (qsizetype i = 0; i < token.size(); ++i) {
        const QChar c = token[i];
        if (c.isUpper() && (i + 1 < token.size() && token[i + 1] == u'.'))
            ++letters;
        else if (c != u'.' && c != u'-')
            return false;
    }
    if (letters == 0) return false;
    const QChar first = at(b, b.next);
    if (isHanLetter(first)) return b.end == b.next;
    if (!first.isUpper()) return false;
    if (startsSentence(b, b.next)) return false;
    const qsizetype wordEnd = skipSpaceBack(b.text, b.begin, b.end - token.size());
    const QStringView before = tokenBefore(b.text, b.begin, wordEnd);
    if (before.isEmpty()) return true;
    if (letters == 1 && b.rules->letter.contains(before.toString())) return false;
    if (before.back().isDigit()) return false;
    // "So do I. Peter": the pronoun is no initial, unless a name stands before it.
    if (token == u"I.") return before[0].isUpper();
    return true;
}

bool isNothing(const Boundary &b) { return b.end == b.begin; }

/// Signs that a reader sees as one character with what follows, though ICU counts them to what stands before.
bool isPrepended(const Boundary &b) {
    if (b.end != b.next) return false;
    const char16_t c = at(b, b.end - 1).unicode();
    if (c == 0xDCBD || c == 0xDCCD) return at(b, b.end - 2).unicode() == 0xD804;
    return (c >= 0x0600 && c <= 0x0605) || c == 0x06DD || c == 0x070F || c == 0x0890 || c == 0x0891 ||
           c == 0x08E2;
}

bool isAbbreviation(const Boundary &b) { return isPlainPeriod(b) && abbreviationGoesOn(b); }

} // namespace

const std::vector<HoldRule> &holdRules() {
    static const std::vector<HoldRule> rules = {
        {"nothing before it", isNothing},
        {"sign before its number", isPrepended},
        {"only punctuation", isOnlyPunctuation},
        {"list marker", isListMarker},
        {"small letter after an exclamation", continuesSmall},
        {"bracket inside", isInsideBracket},
        {"title inside", continuesTitle},
        {"abbreviation", isAbbreviation},
        {"ordinal", isOrdinal},
        {"initial", isInitial},
        {"speaker clause", isSpeakerClause},
    };
    return rules;
}

bool holds(const Boundary &boundary) {
    return std::ranges::any_of(holdRules(), [&](const HoldRule &rule) { return rule.holds(boundary); });
}

} // namespace sejajar
