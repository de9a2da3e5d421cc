#include "core/text/language.h"

#include <QByteArray>
#include <QList>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <algorithm>
#include <array>

namespace sejajar {
namespace {

// Beyond this the verdict does not change, and the detector copies what it gets.
constexpr qsizetype enoughCharacters = 20'000;

bool isHan(char32_t c) { return QChar::script(c) == QChar::Script_Han; }

} // namespace

QString detectLanguage(QStringView text) {
    const QByteArray utf8 = text.left(enoughCharacters).toUtf8();
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
    if (language != CLD2::UNKNOWN_LANGUAGE && reliable)
        return canonicalLanguage(QString::fromLatin1(CLD2::LanguageCode(language)));
    // A short Chinese line is "unreliable" to the detector, but its script leaves little to ask.
    qsizetype han = 0;
    qsizetype letters = 0;
    for (const char32_t c : text.left(enoughCharacters).toUcs4()) {
        han += isHan(c);
        letters += QChar::isLetter(c);
    }
    if (letters > 0 && han * 2 > letters) return QStringLiteral("zh-Hans");
    return QStringLiteral("und");
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

QString primaryLanguage(const QString &tag) { return tag.section(u'-', 0, 0); }

bool writesWithoutSpaces(const QString &tag) {
    const QString primary = primaryLanguage(tag);
    return primary == u"zh" || primary == u"ja" || primary == u"th" || primary == u"lo" || primary == u"km" ||
           primary == u"my";
}

} // namespace sejajar
