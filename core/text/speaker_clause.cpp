#include "core/text/speaker_clause.h"

#include "core/text/word_window.h"

#include <algorithm>

namespace sejajar {
namespace {

/// A longer clause tells a story of its own.
constexpr qsizetype maxClause = 40;
constexpr qsizetype maxVerb = 4;

bool endsWithSpeech(QStringView clause, const LanguageRules &rules) {
    for (qsizetype size = 1; size <= std::min(maxVerb, clause.size()); ++size)
        if (rules.speech.contains(clause.last(size).toString())) return true;
    return false;
}

bool isChineseClause(const Boundary &b) {
    static constexpr QStringView stops = u"。！？；：，、,:;“”「」『』\n";
    const qsizetype limit = std::min(b.text.size(), b.next + maxClause);
    qsizetype stop = b.next;
    while (stop < limit && !stops.contains(b.text[stop])) ++stop;
    const bool atEnd = stop == b.text.size();
    if (stop == limit && !atEnd) return false;
    QStringView clause = b.text.sliced(b.next, stop - b.next);
    while (clause.endsWith(u' ')) clause.chop(1);
    // 没有人回答: nobody spoke.
    if (clause.startsWith(u'没') || clause.startsWith(u'沒') || clause.startsWith(u'无')) return false;
    if (!endsWithSpeech(clause, *b.rules)) return false;
    if (atEnd || QStringView(u"。！？").contains(b.text[stop])) return true;
    // “……。”他说，“……”: the quotation goes on, and what stands between belongs to both halves.
    if (b.text[stop] != u'，' && b.text[stop] != u',') return false;
    const qsizetype after = skipSpace(b.text, stop + 1);
    return after < b.text.size() && b.mark(after) == Mark::Opening;
}

/// "Why?" Smith asked. A name and a verb, no more.
bool isLatinClause(const Boundary &b) {
    if (b.text[b.period] == u'.') return false;
    qsizetype from = b.next;
    for (int words = 0; words < 4; ++words) {
        const QStringView word = wordAt(b.text, from);
        if (word.isEmpty()) return false;
        from += word.size();
        if (words > 0 && b.rules->speech.contains(word.toString()))
            return from == b.text.size() || QStringView(u".,!").contains(b.text[from]);
        from = skipSpace(b.text, from);
        if (from >= b.text.size()) return false;
    }
    return false;
}

} // namespace

bool isSpeakerClause(const Boundary &b) {
    if (!b.hasClosing() || b.rules->speech.isEmpty()) return false;
    static constexpr QStringView brackets = u")）]］》〉";
    if (brackets.contains(b.text[b.end - 1])) return false;
    return isHanLetter(b.text[b.next]) ? isChineseClause(b) : isLatinClause(b);
}

} // namespace sejajar
