#include "core/check/sentence_words.h"

#include <QString>

#include <algorithm>

namespace sejajar {

bool beginsSmall(QStringView word) { return !word.isEmpty() && word.front().isLower(); }

bool beginsWithCapital(QStringView word) {
    return word.size() > 1 && word.front().isUpper() && word.sliced(1).toString().toLower() == word.sliced(1);
}

QStringView SentenceWords::at(size_t i) const {
    return m_text.mid(m_tokens[i].begin, m_tokens[i].end - m_tokens[i].begin);
}

/// What stands before the word; i > 0.
QStringView SentenceWords::between(size_t i) const {
    return m_text.sliced(m_tokens[i - 1].end, m_tokens[i].begin - m_tokens[i - 1].end);
}

bool SentenceWords::followsDirectly(size_t i) const {
    static constexpr QStringView closing = u"“”»\"";
    if (i == 0) return false;
    const QStringView before = between(i);
    return before == u" " || (before.size() == 2 && closing.contains(before[0]) && before[1] == u' ');
}

bool SentenceWords::beginsSpeech(size_t i) const {
    constexpr qsizetype shortest = 50; // titles are shorter
    static constexpr QStringView opening = u"„“»«\"";
    static constexpr QStringView closing = u"“”«»\"";
    if (i == 0) return false;
    const QStringView before = between(i);
    if (before.size() != 2 || before[0] != u' ' || !opening.contains(before[1])) return false;
    const QStringView after = m_text.sliced(m_tokens[i].begin).left(shortest);
    return std::ranges::none_of(after, [](QChar c) { return closing.contains(c); });
}

bool SentenceWords::isQuoted(size_t i) const {
    constexpr qsizetype longest = 60;
    static constexpr QStringView opening = u"„“‚‘«»\"「『(";
    static constexpr QStringView closing = u"“”‘’»«\"」』)";
    const qsizetype begin = m_tokens[i].begin;
    const QStringView before =
        m_text.sliced(std::max<qsizetype>(0, begin - longest), std::min(begin, longest));
    const QStringView after = m_text.sliced(m_tokens[i].end).left(longest);
    const auto in = [](QStringView set) { return [set](QChar c) { return set.contains(c); }; };
    const auto opened = std::find_if(before.rbegin(), before.rend(), in(opening));
    const auto closed = std::ranges::find_if(after, in(closing));
    // A mark before a space closes something that ends before the word.
    const bool open = opened != before.rend() && opened != before.rbegin() && !std::prev(opened)->isSpace();
    return open && closed != after.end() && (opened - before.rbegin()) + (closed - after.begin()) < longest;
}

bool SentenceWords::isTitle() const {
    size_t capitals = 0;
    for (size_t i = 0; i < size(); ++i) capitals += isWord(i) && at(i).front().isUpper();
    return capitals * 3 > size() * 2;
}

} // namespace sejajar
