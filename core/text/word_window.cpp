#include "core/text/word_window.h"

#include <algorithm>

namespace sejajar {

namespace {
bool isTokenEdge(QChar c) {
    static constexpr QStringView edges = u"([{\"„“”‚‘«»‹›（［「『《〈【—–/，。；：、！？";
    return c.isSpace() || edges.contains(c) || isHanLetter(c);
}
} // namespace

QStringView tokenBefore(QStringView text, qsizetype begin, qsizetype end) {
    const qsizetype limit = std::max(begin, end - wordWindow);
    qsizetype first = end;
    while (first > limit && !isTokenEdge(text[first - 1])) --first;
    return text.sliced(first, end - first);
}

QStringView wordAt(QStringView text, qsizetype from) {
    const qsizetype limit = std::min(text.size(), from + wordWindow);
    qsizetype last = from;
    while (last < limit && (text[last].isLetterOrNumber() || text[last].isMark())) ++last;
    return text.sliced(from, last - from);
}

qsizetype skipSpaceBack(QStringView text, qsizetype begin, qsizetype end) {
    const qsizetype limit = std::max(begin, end - wordWindow);
    while (end > limit && text[end - 1].isSpace()) --end;
    return end;
}

qsizetype skipSpace(QStringView text, qsizetype from) {
    const qsizetype limit = std::min(text.size(), from + wordWindow);
    while (from < limit && text[from].isSpace()) ++from;
    return from;
}

bool isHanLetter(QChar c) { return c.unicode() >= 0x3400 && c.unicode() < 0xA000; }

bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isRoman(QStringView word) {
    static constexpr QStringView digits = u"IVXL";
    return !word.isEmpty() && word.size() <= 6 &&
           std::ranges::all_of(word, [](QChar c) { return digits.contains(c); });
}

} // namespace sejajar
