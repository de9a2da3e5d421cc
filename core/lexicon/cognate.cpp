#include "core/lexicon/cognate.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace sejajar {
namespace {

constexpr qsizetype longest = 40; // letters; what is longer is no word

} // namespace

QString foldForCognates(QStringView word) {
    static constexpr std::array<std::pair<QStringView, QStringView>, 9> spellings = {{{u"tsch", u"c"},
                                                                                      {u"sch", u"s"},
                                                                                      {u"ck", u"k"},
                                                                                      {u"qu", u"k"},
                                                                                      {u"ph", u"f"},
                                                                                      {u"th", u"t"},
                                                                                      {u"ß", u"s"},
                                                                                      {u"y", u"i"},
                                                                                      {u"v", u"f"}}};
    const QString decomposed = word.toString().toLower().normalized(QString::NormalizationForm_KD);
    QString plain;
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber()) plain += c;
    }
    QString folded;
    for (qsizetype at = 0; at < plain.size();) {
        const QStringView rest = QStringView(plain).mid(at);
        const auto match = std::ranges::find_if(
            spellings, [rest](const auto &spelling) { return rest.startsWith(spelling.first); });
        QStringView add = match == spellings.end() ? rest.left(1) : match->second;
        at += match == spellings.end() ? 1 : match->first.size();
        if (add == u"c" && !(rest.size() > 1 && (rest[1] == u'e' || rest[1] == u'i' || rest[1] == u'h')))
            add = u"k";
        if (folded.endsWith(add)) continue;
        folded += add;
    }
    return folded;
}

double cognateSimilarity(QStringView a, QStringView b) { return CognateWord(a).similarity(b); }

CognateWord::CognateWord(QStringView word) : m_word(word) {
    if (word.size() > longest) return;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const uint64_t place = uint64_t{1} << i;
        if (word[i] < u'\x80') {
            m_places[word[i].unicode()] |= place;
            continue;
        }
        const auto known = std::ranges::find(m_further, word[i], &std::pair<QChar, uint64_t>::first);
        if (known == m_further.end())
            m_further.push_back({word[i], place});
        else
            known->second |= place;
    }
}

uint64_t CognateWord::placesOf(QChar c) const {
    if (c < u'\x80') return m_places[c.unicode()];
    const auto known = std::ranges::find(m_further, c, &std::pair<QChar, uint64_t>::first);
    return known == m_further.end() ? 0 : known->second;
}

double CognateWord::similarity(QStringView other) const {
    if (m_word.isEmpty() || other.isEmpty() || m_word.size() > longest || other.size() > longest)
        return m_word == other && !m_word.isEmpty() ? 1 : 0;
    // A zero bit for each letter of the word that belongs to the subsequence so far.
    uint64_t rest = ~uint64_t{0};
    for (const QChar c : other) {
        const uint64_t next = rest & placesOf(c);
        rest = (rest + next) | (rest - next);
    }
    const uint64_t inWord = (uint64_t{1} << m_word.size()) - 1;
    return static_cast<double>(std::popcount(~rest & inWord)) /
           static_cast<double>(std::max(m_word.size(), other.size()));
}

} // namespace sejajar
