#include "app/viewer/view/language_name.h"

#include <QCoreApplication>
#include <QLocale>

namespace sejajar {

QString languageName(const QString &tag) {
    // CLDR calls these "简体中文", "Indonesia" and "American English".
    if (tag == u"zh-Hans" || tag == u"zh") return QStringLiteral("中文");
    if (tag == u"zh-Hant") return QStringLiteral("中文（繁體）");
    if (tag == u"id") return QStringLiteral("Bahasa Indonesia");
    if (tag == u"en") return QStringLiteral("English");
    if (tag.isEmpty() || tag == u"und")
        return QCoreApplication::translate("sejajar::AlignedView", "Unknown language");
    const QLocale locale(tag);
    QString name = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
    if (name.isEmpty()) return tag;
    name[0] = name[0].toUpper();
    return name;
}

} // namespace sejajar
