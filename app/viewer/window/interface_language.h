#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace sejajar {

/// The translators of the interface. Widgets hear of a change by QEvent::LanguageChange.
class InterfaceLanguage : public QObject {
    Q_OBJECT
public:
    explicit InterfaceLanguage(QObject *parent = nullptr) : QObject(parent) {}
    ~InterfaceLanguage() override;

    /// "en", "de", "id", "zh_CN": the languages of the interface, each complete.
    static QStringList available();
    /// The available language for a tag ("de-AT", "zh"), or for the first of the system's languages that is
    /// available when the tag is empty; else "en".
    static QString best(const QString &tag);

    /// tag: as in best. Numbers follow the language, too.
    void use(const QString &tag);
    QString current() const { return m_current; }

private:
    QTranslator m_translator;
    QString m_current;
};

} // namespace sejajar
