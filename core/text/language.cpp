#include "core/text/language.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <algorithm>
#include <array>

namespace sejajar {
namespace {

// Beyond this the verdict does not change, and the detector copies what it gets.
constexpr qsizetype enoughCharacters = 20'000;

/// What the scripts of a text say by themselves.
struct Scripts {
    qsizetype letters = 0;
    qsizetype latin = 0;
    qsizetype han = 0;
    qsizetype kana = 0;
    qsizetype hangul = 0;
    qsizetype simplified = 0;
    qsizetype traditional = 0;
};

// Frequent characters that exist in one of the two ways of writing only.
constexpr QStringView simplifiedOnly =
    u"这来国个说们为时会过学对里后么没于还发当无开经头从动两长样现将与进实点种声话儿问机给几"
    u"业间东车电见觉认让应该总关难钱马门书买卖谁请谢欢乐气爱听写读语";
constexpr QStringView traditionalOnly =
    u"這來國個說們為時會過學對裡後麼沒於還發當無開經頭從動兩長樣現將與進實點種聲話兒問機給幾"
    u"業間東車電見覺認讓應該總關難錢馬門書買賣誰請謝歡樂氣愛聽寫讀語";

Scripts scriptsOf(QStringView text) {
    Scripts result;
    for (const char32_t c : text.toUcs4()) {
        if (!QChar::isLetter(c)) continue;
        ++result.letters;
        const QChar::Script script = QChar::script(c);
        result.latin += script == QChar::Script_Latin;
        result.hangul += script == QChar::Script_Hangul;
        result.kana += script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
        if (script != QChar::Script_Han) continue;
        ++result.han;
        if (c > 0xFFFF) continue;
        result.simplified += simplifiedOnly.contains(QChar(static_cast<char16_t>(c)));
        result.traditional += traditionalOnly.contains(QChar(static_cast<char16_t>(c)));
    }
    return result;
}

/// Chinese by its characters. A character says as much as three letters: "Anna 今年 20 岁" is Chinese.
QString chineseByScript(const Scripts &scripts) {
    if (scripts.han == 0 || scripts.kana > 0 || scripts.hangul > 0) return {};
    if (scripts.han * 3 < scripts.letters - scripts.han) return {};
    return scripts.traditional > scripts.simplified ? QStringLiteral("zh-Hant") : QStringLiteral("zh-Hans");
}

/// Words that hardly occur in the other languages. Small words decide a line that is full of names.
struct FunctionWords {
    QString language;
    QSet<QString> words;
};

QSet<QString> wordSet(QStringView words) {
    QSet<QString> result;
    for (const QStringView word : words.split(u' ')) result.insert(word.toString());
    return result;
}

const std::array<FunctionWords, 3> &functionWords() {
    static const std::array<FunctionWords, 3> lists = {{
        {QStringLiteral("de"),
         wordSet(u"der das und ist nicht ein eine einen einem einer mit von auf für im den dem des sich sie "
                 u"wir ich zu "
                 u"zum zur auch nach bei beim aus wie oder aber wird wurde sind hat haben war vor über unter "
                 u"noch nur "
                 u"kein keine ja ab als dass wenn werden durch ihr seine gegen uns äh nein vom am um")},
        {QStringLiteral("id"),
         wordSet(u"yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut "
                 u"bisa ada "
                 u"mereka lebih kata telah sudah atau oleh saat sebagai kami kita dia adalah bahwa seorang "
                 u"para apakah "
                 u"apa bukan belum terjadi tetapi namun antara setelah sangat menjadi secara seperti")},
        {QStringLiteral("en"), wordSet(u"the and of to is that it for was on with as at by from this are "
                                       u"have not be or which you his her "
                                       u"their has were been will would they but an")},
    }};
    return lists;
}

/// How many words of a line belong to one language only.
int votes(QStringView text, const FunctionWords &list) {
    int count = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i].isLetter()) continue;
        if (i > begin && i - begin <= 9)
            count += list.words.contains(text.sliced(begin, i - begin).toString().toLower());
        begin = i + 1;
    }
    return count;
}

// A line; in more text than that the detector is right more often than a few small words.
constexpr qsizetype lineLetters = 120;
// A line of names; only small words say what language it is in.
constexpr qsizetype nameLetters = 30;

/// The language whose small words outnumber those of each other; empty when there are none.
QString languageBySmallWords(QStringView text, const QString &detected) {
    QString best;
    int most = 0;
    int rival = 0;
    for (const FunctionWords &list : functionWords()) {
        const int count = votes(text, list);
        if (count > most) {
            rival = most;
            most = count;
            best = list.language;
        } else {
            rival = std::max(rival, count);
        }
    }
    if (most == rival) return {};
    // Against what the detector is sure of one word is not enough: "das" is also Portuguese.
    return detected.isEmpty() || most >= rival + 2 ? best : QString();
}

/// What the detector is sure of; else empty.
QString detectReliably(QStringView text) {
    const QByteArray utf8 = text.toUtf8();
    CLD2::Language top[3] = {};
    int percent[3] = {};
    double normalised[3] = {};
    int textBytes = 0;
    int validPrefix = 0;
    bool reliable = false;
    const CLD2::CLDHints hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    const CLD2::Language language = CLD2::ExtDetectLanguageSummaryCheckUTF8(
        utf8.constData(), static_cast<int>(utf8.size()), true, &hints, 0, top, percent, normalised, nullptr,
        &textBytes, &reliable, &validPrefix);
    if (language == CLD2::UNKNOWN_LANGUAGE || !reliable) return {};
    const QString tag = canonicalLanguage(QString::fromLatin1(CLD2::LanguageCode(language)));
    return tag == u"und" ? QString() : tag;
}

/// Addresses of pages and people are no language; left out, a line of nothing else stays without one.
QString withoutAddresses(QStringView text) {
    QString result;
    for (const QStringView word : text.split(u' ')) {
        const bool address = word.contains(u"://") || word.startsWith(u"www.") || word.contains(u'@');
        if (!address) result.append(word).append(u' ');
    }
    return result;
}

} // namespace

QString detectLanguage(QStringView text) {
    // The cut must not leave half a character.
    qsizetype size = std::min(text.size(), enoughCharacters);
    if (size < text.size() && text[size].isLowSurrogate()) --size;
    const QString sample = withoutAddresses(text.first(size));
    const Scripts scripts = scriptsOf(sample);
    if (scripts.letters == 0) return QStringLiteral("und");
    const QString detected = detectReliably(sample);
    const bool line = scripts.letters <= lineLetters;
    if (!detected.isEmpty() && (!line || detected.startsWith(u"zh"))) return detected;
    if (const QString chinese = chineseByScript(scripts); !chinese.isEmpty() && detected != u"ja")
        return chinese;
    if (const QString small = languageBySmallWords(sample, detected); !small.isEmpty()) return small;
    // "Anna 在 Boston": no other language we know writes a few characters among Latin names.
    if (detected.isEmpty() && scripts.han >= 3 && scripts.kana == 0)
        return scripts.traditional > scripts.simplified ? QStringLiteral("zh-Hant")
                                                        : QStringLiteral("zh-Hans");
    // Of a name or two the detector makes Norwegian, or Tagalog.
    const bool ours =
        std::ranges::find(functionWords(), detected, &FunctionWords::language) != functionWords().end();
    if (detected.isEmpty() || (scripts.letters < nameLetters && scripts.latin == scripts.letters && !ours))
        return QStringLiteral("und");
    return detected;
}

QString canonicalLanguage(const QString &tag) {
    static const std::array<std::pair<QStringView, QStringView>, 11> aliases = {{
        {u"zh", u"zh-Hans"},
        {u"zh-cn", u"zh-Hans"},
        {u"zh-sg", u"zh-Hans"},
        {u"zh-hans", u"zh-Hans"},
        {u"zh-tw", u"zh-Hant"},
        {u"zh-hk", u"zh-Hant"},
        {u"zh-hant", u"zh-Hant"},
        {u"in", u"id"},
        {u"ms", u"id"},
        {u"iw", u"he"},
        {u"un", u"und"},
    }};
    QString lower = tag.trimmed().toLower();
    lower.replace(u'_', u'-');
    const auto alias =
        std::ranges::find(aliases, QStringView(lower), &std::pair<QStringView, QStringView>::first);
    if (alias != aliases.end()) return alias->second.toString();
    if (lower.startsWith(u"zh-hans")) return QStringLiteral("zh-Hans");
    if (lower.startsWith(u"zh-hant")) return QStringLiteral("zh-Hant");
    return lower;
}

QString primaryLanguage(const QString &tag) {
    const qsizetype dash = tag.indexOf(u'-');
    return dash < 0 ? tag : tag.left(dash);
}

bool writesWithoutSpaces(const QString &tag) {
    const QString primary = primaryLanguage(tag);
    return primary == u"zh" || primary == u"ja" || primary == u"th" || primary == u"lo" || primary == u"km" ||
           primary == u"my";
}

} // namespace sejajar
