#include "core/text/abbreviations.h"
#include "core/text/sentence_rules.h"
#include "core/text/word_window.h"

#include <algorithm>

namespace sejajar {
namespace {

/// The run without spaces around a place, within the window.
QStringView runAround(QStringView text, qsizetype place) {
    const qsizetype low = std::max<qsizetype>(0, place - wordWindow);
    const qsizetype high = std::min(text.size(), place + wordWindow);
    qsizetype begin = place;
    qsizetype end = place;
    while (begin > low && !text[begin - 1].isSpace()) --begin;
    while (end < high && !text[end].isSpace()) ++end;
    return text.sliced(begin, end - begin);
}

/// "hier.Und": a word that ends in small letters, a terminator, a word that begins with one capital. Not
/// "Beispiel.De", "Node.Js", "z.Bsp", "http://a.B", "datei_Eins.Txt".
bool isMissingSpace(QStringView text, qsizetype i, const LanguageRules &rules) {
    if (i < 2 || i + 2 >= text.size()) return false;
    if (!text[i - 1].isLower() || !text[i - 2].isLower()) return false;
    if (!text[i + 1].isUpper() || !text[i + 2].isLower()) return false;
    const QStringView after = wordAt(text, i + 1);
    const QStringView before = tokenBefore(text, 0, i + 1);
    // A capital inside marks a made-up name: "iPhone.App", "MeinText.Neu".
    if (std::ranges::any_of(after.sliced(1), [](QChar c) { return !c.isLower(); })) return false;
    if (std::ranges::any_of(before.chopped(1).mid(1), [](QChar c) { return !c.isLower() && c != u'-'; }))
        return false;
    const qsizetype end = i + 1 + after.size();
    if (end < text.size() && QStringView(u"./_@\\(").contains(text[end]) &&
        (end + 1 < text.size() && !text[end + 1].isSpace()))
        return false;
    if (text[i] == u'.' && rules.extension.contains(after.toString().toLower())) return false;
    const QStringView run = runAround(text, i);
    if (run.contains(u"://") || run.contains(u'@') || run.contains(u'_') || run.contains(u"www."))
        return false;
    return text[i] != u'.' || !isAbbreviation(before, rules);
}

/// "so… Dann": the ellipsis character ends a sentence for ICU never, for us before a typical first word.
bool isAfterEllipsis(QStringView text, qsizetype next, const LanguageRules &rules) {
    return text[next].isUpper() && rules.starter.contains(wordAt(text, next).toString());
}

/// ". iPhone": ICU takes the small letter for the middle of a sentence.
bool isCamelCase(QStringView text, qsizetype next) {
    return next + 2 < text.size() && text[next].isLower() && text[next + 1].isUpper() &&
           text[next + 2].isLower();
}

/// ". b) Zweitens": the marker of a list item.
bool isListItem(QStringView text, qsizetype next) {
    const qsizetype size = wordAt(text, next).size();
    const qsizetype close = next + size;
    return size >= 1 && size <= 2 && close + 1 < text.size() && text[close] == u')' &&
           text[close + 1].isSpace() && (size == 1 || text[next].isDigit());
}

} // namespace

std::vector<qsizetype> missedBreaks(QStringView text, const std::vector<Mark> &marks,
                                    const LanguageRules &rules) {
    std::vector<qsizetype> result;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const QChar c = text[i];
        if (c != u'.' && c != u'!' && c != u'?' && c != u'…') continue;
        if (isMissingSpace(text, i, rules)) {
            result.push_back(i + 1);
            continue;
        }
        qsizetype next = i + 1;
        while (next < text.size() && next < i + 4 && marks[static_cast<size_t>(next)] == Mark::Closing)
            ++next;
        const qsizetype word = skipSpace(text, next);
        if (word == next || word >= text.size()) continue;
        if ((c == u'…' && isAfterEllipsis(text, word, rules)) ||
            (c != u'…' && (isCamelCase(text, word) || isListItem(text, word))))
            result.push_back(word);
    }
    return result;
}

} // namespace sejajar
