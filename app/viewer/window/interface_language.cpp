#include "app/viewer/window/interface_language.h"

#include <QCoreApplication>

namespace sejajar {
namespace {

QString availableFor(const QString &tag) {
    const QString language = tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    for (const QString &available : InterfaceLanguage::available()) {
        // "zh" stands for zh_CN: simplified characters are better than English for a reader of zh-Hant, too.
        if (available.section(u'_', 0, 0) == language) return available;
    }
    return {};
}

} // namespace

InterfaceLanguage::~InterfaceLanguage() { QCoreApplication::removeTranslator(&m_translator); }

QStringList InterfaceLanguage::available() {
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("id"), QStringLiteral("zh_CN")};
}

QString InterfaceLanguage::best(const QString &tag) {
    const QStringList wanted = tag.isEmpty() ? QLocale::system().uiLanguages() : QStringList{tag};
    for (const QString &one : wanted) {
        const QString available = availableFor(one);
        if (!available.isEmpty()) return available;
    }
    return QStringLiteral("en");
}

void InterfaceLanguage::use(const QString &tag) {
    const QString language = best(tag);
    if (language == m_current) return;
    m_current = language;
    QLocale::setDefault(QLocale(language));
    QCoreApplication::removeTranslator(&m_translator);
    // English has a file as well: for its plural forms.
    const bool loaded = m_translator.load(QStringLiteral(":/i18n/sejajar_%1.qm").arg(language));
    Q_ASSERT(loaded);
    if (loaded) QCoreApplication::installTranslator(&m_translator);
}

} // namespace sejajar
