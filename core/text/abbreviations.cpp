#include "core/text/abbreviations.h"

#include "core/text/word_window.h"

namespace sejajar {
namespace {

/// No part is longer: "österr.".
constexpr qsizetype maxPart = 12;

using Kind = LanguageRules::Abbreviation;

/// "Ca. 50 Leute": what begins with a small letter has a capital at the start of a sentence.
QString withSmallStart(QString word) {
    word[0] = word[0].toLower();
    return word;
}

Kind kindOf(const QString &word, const LanguageRules &rules) {
    const Kind kind = rules.abbreviation.value(word, Kind::None);
    if (kind != Kind::None || !word[0].isUpper()) return kind;
    return rules.abbreviation.value(withSmallStart(word), Kind::None);
}

bool isHead(const QString &word, const LanguageRules &rules) {
    return rules.head.contains(word) || (word[0].isUpper() && rules.head.contains(withSmallStart(word)));
}

/// The next part of an abbreviation, with its full stop; empty when what follows is none.
QStringView partAfter(QStringView text, qsizetype from) {
    const QStringView word = wordAt(text, from);
    const qsizetype end = from + word.size();
    if (word.isEmpty() || word.size() > maxPart || end >= text.size() || text[end] != u'.') return {};
    return text.sliced(from, word.size() + 1);
}

/// "z. | B.": more of the abbreviation follows.
bool continuesInside(const Boundary &b, const QString &before) {
    QString word = before;
    qsizetype from = b.next;
    while (isHead(word, *b.rules)) {
        const QStringView part = partAfter(b.text, from);
        if (part.isEmpty()) return false;
        word += part;
        if (kindOf(word, *b.rules) != Kind::None) return true;
        from = skipSpace(b.text, from + part.size());
    }
    return false;
}

bool goesOn(const Boundary &b, Kind kind) {
    const QChar first = b.next < b.text.size() ? b.text[b.next] : QChar();
    const QStringView following = wordAt(b.text, b.next);
    switch (kind) {
    case Kind::None: return false;
    case Kind::Closed: return true;
    case Kind::Number: return first.isDigit() || (following.size() > 1 && isRoman(following));
    case Kind::Unit:
        return (first.isLetterOrNumber() || first == u'(') &&
               !b.rules->starter.contains(following.toString());
    }
    return false;
}

} // namespace

bool isAbbreviation(QStringView word, const LanguageRules &rules) {
    return !word.isEmpty() && kindOf(word.toString(), rules) != Kind::None;
}

bool abbreviationGoesOn(const Boundary &b) {
    QStringView token = tokenBefore(b.text, b.begin, b.end);
    if (token.size() < 2 || token.back() != u'.') return false;
    // "Dipl.-Ing. Weber", "Software-Fa. Weber"
    const qsizetype hyphen = token.lastIndexOf(u'-');
    if (hyphen >= 0 && goesOn(b, kindOf(token.sliced(hyphen + 1).toString(), *b.rules))) return true;
    // Join the parts to the left one by one: "B." "z.B.".
    QString word = token.toString();
    qsizetype end = b.end;
    for (;;) {
        if (goesOn(b, kindOf(word, *b.rules)) || continuesInside(b, word)) return true;
        if (!b.rules->tail.contains(word)) return false;
        end = skipSpaceBack(b.text, b.begin, end - token.size());
        token = tokenBefore(b.text, b.begin, end);
        if (token.isEmpty() || token.back() != u'.') return false;
        word.prepend(token);
    }
}

} // namespace sejajar
