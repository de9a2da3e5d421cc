#include "app/viewer/dialogs/settings_dialog.h"

#include "app/viewer/dialogs/checks_page.h"
#include "app/viewer/session/preferences.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QTabWidget>
#include <QVBoxLayout>

namespace sejajar {
namespace {

/// A language of the interface by its own name.
QString ownName(const QString &tag) {
    if (tag == u"id") return QStringLiteral("Bahasa Indonesia");
    if (tag == u"en") return QStringLiteral("English");
    if (tag.startsWith(u"zh")) return QStringLiteral("简体中文");
    return QLocale(tag).nativeLanguageName();
}

void choose(QComboBox *combo, const QString &data) { combo->setCurrentIndex(qMax(0, combo->findData(data))); }

} // namespace

SettingsDialog::SettingsDialog(const Preferences &preferences, const QStringList &languages, QWidget *parent)
    : QDialog(parent), m_pages(new QTabWidget), m_checks(new ChecksPage(preferences)),
      m_form(new QFormLayout), m_language(new QComboBox), m_theme(new QComboBox),
      m_textSize(new QDoubleSpinBox) {
    setObjectName(QStringLiteral("settingsDialog"));
    m_language->setObjectName(QStringLiteral("language"));
    m_theme->setObjectName(QStringLiteral("theme"));
    m_textSize->setObjectName(QStringLiteral("textSize"));
    m_language->addItem(QString(), QString());
    for (const QString &tag : languages) m_language->addItem(ownName(tag), tag);
    for (const char *id : {"system", "light", "dark"}) m_theme->addItem(QString(), QString::fromLatin1(id));
    m_textSize->setRange(Preferences::smallestText, Preferences::largestText);
    m_textSize->setSingleStep(.5);
    m_textSize->setDecimals(1);
    choose(m_language, preferences.language());
    choose(m_theme, preferences.theme());
    m_textSize->setValue(preferences.textSize());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_form->addRow(new QLabel, m_language);
    m_form->addRow(new QLabel, m_theme);
    m_form->addRow(new QLabel, m_textSize);
    m_form->setVerticalSpacing(10);
    auto *general = new QWidget;
    general->setLayout(m_form);
    m_pages->setObjectName(QStringLiteral("settingsPages"));
    m_pages->addTab(general, QString());
    m_pages->addTab(m_checks, QString());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    resize(640, 560);
    retranslate();

    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsDialog::changed);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &SettingsDialog::changed);
    connect(m_textSize, &QDoubleSpinBox::valueChanged, this, &SettingsDialog::changed);
}

QString SettingsDialog::language() const { return m_language->currentData().toString(); }
QString SettingsDialog::theme() const { return m_theme->currentData().toString(); }
double SettingsDialog::textSize() const { return m_textSize->value(); }

void SettingsDialog::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslate() {
    setWindowTitle(tr("Settings"));
    m_pages->setTabText(0, tr("&General"));
    m_pages->setTabText(1, tr("Chec&ks"));
    m_language->setItemText(0, tr("As the system"));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_textSize->setSuffix(tr(" pt", "points, unit of text size"));
    const auto label = [this](QWidget *field, const QString &text) {
        auto *words = static_cast<QLabel *>(m_form->labelForField(field));
        words->setText(text);
        words->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&').remove(u':'));
    };
    label(m_language, tr("&Language of the interface:"));
    label(m_theme, tr("&Colours:"));
    label(m_textSize, tr("&Text size:"));
}

} // namespace sejajar
