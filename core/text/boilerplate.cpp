#include "core/text/boilerplate.h"

#include <QString>

#include <algorithm>
#include <array>
#include <bitset>

namespace sejajar {
namespace {

/// No menu and no invitation is longer.
constexpr qsizetype longest = 400;

constexpr std::array<QStringView, 34> languageNames = {
    u"English",       u"Deutsch",    u"Français", u"Español", u"Italiano",   u"Português",
    u"Nederlands",    u"Svenska",    u"Dansk",    u"Norsk",   u"Suomi",      u"Polski",
    u"Čeština",       u"Magyar",     u"Türkçe",   u"Русский", u"Українська", u"Ελληνικά",
    u"العربية",       u"עברית",      u"हिन्दी",    u"ไทย",     u"Tiếng Việt", u"Bahasa Indonesia",
    u"Bahasa Melayu", u"Indonesian", u"日本語",   u"한국어",  u"中文",       u"简体中文",
    u"繁體中文",      u"Latina",     u"Sanskrit", u"Română"};

/// Letters that the names of languages cover, and how many names there are.
bool isLanguageMenu(QStringView line) {
    qsizetype names = 0;
    qsizetype covered = 0;
    for (const QStringView name : languageNames) {
        if (!line.contains(name)) continue;
        ++names;
        covered += name.size();
    }
    if (names >= 4 && covered * 2 >= line.size()) return true;
    // Kanji and kana are one way of writing, and so is everything with Latin names inside.
    std::bitset<QChar::ScriptCount> scripts;
    for (const QChar c : line) {
        const QChar::Script script = c.script();
        const bool japanese = script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
        if (c.isLetter()) scripts.set(japanese ? QChar::Script_Han : script);
    }
    static constexpr QStringView ends = u".!?。！？";
    return scripts.count() >= 4 && !ends.contains(line.back());
}

bool startsLikeNotice(QStringView line) {
    static constexpr std::array<QStringView, 8> beginnings = {
        u"Notice: The content", u"Disclaimer:", u"特别声明", u"“特别声明", u"免责声明", u"版权声明",
        u"Haftungsausschluss:", u"Penafian:"};
    return std::ranges::any_of(beginnings, [line](QStringView b) { return line.startsWith(b); });
}

/// Words of an invitation: an app, a code or a channel together with what one shall do with it.
bool invites(QStringView line) {
    static constexpr std::array<QStringView, 13> things = {
        u"客户端", u"二维码",    u"公众号",      u"微信",     u" app",       u" App",   u"QR",
        u"APP",    u"App Store", u"Google Play", u"aplikasi", u"newsletter", u"channel"};
    static constexpr std::array<QStringView, 7> chinese = {u"欢迎下载", u"请下载", u"扫描",    u"扫码",
                                                           u"欢迎关注", u"请关注", u"微信搜索"};
    static constexpr std::array<QStringView, 8> latin = {u"Download",    u"Scan ", u"Scannen", u"Laden Sie",
                                                         u"Jetzt laden", u"Unduh", u"Pindai",  u"Follow us"};
    const auto in = [line](QStringView word) { return line.contains(word); };
    if (!std::ranges::any_of(things, in)) return false;
    // A story may tell how an app was downloaded; an invitation begins with what one shall do.
    const auto begins = [line](QStringView word) { return line.startsWith(word); };
    return std::ranges::any_of(chinese, in) || std::ranges::any_of(latin, begins);
}

bool isShortLabel(QStringView line) {
    constexpr qsizetype shortest = 40;
    if (line.size() > shortest) return false;
    static constexpr std::array<QStringView, 9> labels = {u"图源",   u"图片来源",    u"图/",
                                                          u"Foto: ", u"Foto:\u00A0", u"Photo: ",
                                                          u"Bild: ", u"Quelle: ",    u"Sumber: "};
    static constexpr std::array<QStringView, 3> ends = {u"官方微信", u"官方微博", u"官方账号"};
    return std::ranges::any_of(labels, [line](QStringView l) { return line.startsWith(l); }) ||
           std::ranges::any_of(ends, [line](QStringView e) { return line.endsWith(e); });
}

} // namespace

bool isBoilerplate(QStringView line) {
    line = line.trimmed();
    if (line.isEmpty()) return false;
    if (startsLikeNotice(line)) return true;
    return line.size() <= longest && (isLanguageMenu(line) || invites(line) || isShortLabel(line));
}

} // namespace sejajar
