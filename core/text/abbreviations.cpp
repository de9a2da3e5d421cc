#include "core/text/abbreviations.h"

#include "core/text/word_window.h"

namespace sejajar {
namespace {

/// The longest abbreviation has four parts: "a. a. O.", "u. v. a. m.".
constexpr int maxParts = 4;
/// No part is longer: "österr.".
constexpr qsizetype maxPart = 12;

bool contains(const QSet<QString> &list, const QString &word) {
    if (list.contains(word)) return true;
    // "Ca. 50 Leute": what begins with a small letter has a capital at the start of a sentence.
    if (word.isEmpty() || !word[0].isUpper()) return false;
    QString small = word;
    small[0] = small[0].toLower();
    return list.contains(small);
}

enum class Kind { None, Closed, Number, Unit };

Kind kindOf(const QString &word, const LanguageRules &rules) {
    if (contains(rules.closed, word)) return Kind::Closed;
    if (contains(rules.unit, word)) return Kind::Unit;
    return contains(rules.number, word) ? Kind::Number : Kind::None;
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
    for (int parts = 0; parts < maxParts; ++parts) {
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
    return kindOf(word.toString(), rules) != Kind::None;
}

bool abbreviationGoesOn(const Boundary &b) {
    // Join the parts to the left one by one: "B." "z.B.".
    QString word;
    qsizetype end = b.end;
    for (int parts = 0; parts < maxParts; ++parts) {
        const QStringView token = tokenBefore(b.text, b.begin, end);
        if (token.isEmpty() || token.back() != u'.') return false;
        word.prepend(token);
        if (goesOn(b, kindOf(word, *b.rules))) return true;
        if (continuesInside(b, word)) return true;
        if (parts == 0) {
            // "Dipl.-Ing. Weber", "Software-Fa. Weber"
            const qsizetype hyphen = token.lastIndexOf(u'-');
            if (hyphen >= 0 && goesOn(b, kindOf(token.sliced(hyphen + 1).toString(), *b.rules))) return true;
        }
        if (token.size() > maxPart) return false;
        end = skipSpaceBack(b.text, b.begin, end - token.size());
    }
    return false;
}

} // namespace sejajar
