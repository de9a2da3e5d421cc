#include "core/lexicon/romanisation.h"

#include "core/lexicon/pinyin.h"

#include <array>
#include <utility>

namespace sejajar {
namespace {

using Spelling = std::pair<QStringView, QStringView>;

// Longer initials first; apostrophes are left out, as newspapers do.
constexpr std::array<Spelling, 12> initials = {{{u"zh", u"ch"},
                                                {u"ch", u"ch"},
                                                {u"sh", u"sh"},
                                                {u"b", u"p"},
                                                {u"d", u"t"},
                                                {u"g", u"k"},
                                                {u"j", u"ch"},
                                                {u"q", u"ch"},
                                                {u"x", u"hs"},
                                                {u"z", u"ts"},
                                                {u"c", u"ts"},
                                                {u"r", u"j"}}};
constexpr std::array<Spelling, 5> finals = {
    {{u"ong", u"ung"}, {u"ian", u"ien"}, {u"yan", u"yen"}, {u"ie", u"ieh"}, {u"ye", u"yeh"}}};
// What no rule gives: syllables of a consonant alone, and those that write o for e or uo.
constexpr std::array<Spelling, 19> irregular = {{{u"zhi", u"chih"},
                                                 {u"chi", u"chih"},
                                                 {u"shi", u"shih"},
                                                 {u"ri", u"jih"},
                                                 {u"zi", u"tzu"},
                                                 {u"ci", u"tzu"},
                                                 {u"si", u"ssu"},
                                                 {u"er", u"erh"},
                                                 {u"ge", u"ko"},
                                                 {u"ke", u"ko"},
                                                 {u"he", u"ho"},
                                                 {u"e", u"o"},
                                                 {u"duo", u"to"},
                                                 {u"tuo", u"to"},
                                                 {u"luo", u"lo"},
                                                 {u"nuo", u"no"},
                                                 {u"zuo", u"tso"},
                                                 {u"you", u"yu"},
                                                 {u"yi", u"i"}}};

QString wadeGiles(const QString &syllable) {
    for (const auto &[from, to] : irregular) {
        if (syllable == from) return to.toString();
    }
    QString result = syllable;
    for (const auto &[from, to] : finals) {
        if (!result.endsWith(from)) continue;
        result.replace(result.size() - from.size(), from.size(), to.toString());
        break;
    }
    for (const auto &[from, to] : initials) {
        if (!result.startsWith(from)) continue;
        result.replace(0, from.size(), to.toString());
        break;
    }
    return result;
}

} // namespace

QString pinyinOfName(QStringView han) {
    QString result;
    for (const QChar c : han) {
        const QString syllable = pinyin(c);
        if (syllable.isEmpty()) return {};
        result += syllable;
    }
    return result;
}

QString wadeGilesOfName(QStringView han) {
    QString result;
    for (const QChar c : han) {
        const QString syllable = pinyin(c);
        if (syllable.isEmpty()) return {};
        result += wadeGiles(syllable);
    }
    return result;
}

} // namespace sejajar
