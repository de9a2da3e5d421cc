#include "app/viewer/window/look_commands.h"

#include "app/viewer/dialogs/about_dialog.h"
#include "app/viewer/dialogs/checks_page.h"
#include "app/viewer/dialogs/keys_dialog.h"
#include "app/viewer/dialogs/settings_dialog.h"
#include "app/viewer/session/suggestions.h"
#include "app/viewer/view/aligned_view.h"
#include "app/viewer/window/actions.h"
#include "app/viewer/window/interface_language.h"
#include "app/viewer/window/theme.h"

namespace sejajar {

LookCommands::LookCommands(Preferences *preferences, InterfaceLanguage *language, Suggestions *suggestions,
                           AlignedView *view, Actions *actions, QWidget *window)
    : QObject(window), m_preferences(preferences), m_language(language), m_suggestions(suggestions),
      m_view(view), m_actions(actions), m_window(window) {}

void LookCommands::openSettings() {
    auto *dialog = new SettingsDialog(*m_preferences, InterfaceLanguage::available(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto apply = [this](const QString &language, const QString &theme, double textSize) {
        // The command line may have chosen another language than the settings: only a choice made here ends
        // that.
        if (language != m_preferences->language()) {
            m_preferences->setLanguage(language);
            m_language->use(language);
        }
        m_preferences->setTheme(theme);
        applyTheme(themeFromId(theme));
        changeTextSize(textSize);
    };
    connect(dialog, &SettingsDialog::changed, this,
            [=] { apply(dialog->language(), dialog->theme(), dialog->textSize()); });
    connect(dialog, &QDialog::accepted, this, [=, this] {
        dialog->checks()->save(*m_preferences);
        m_suggestions->setOptions(m_preferences->checkOptions());
        Q_EMIT checksChanged();
    });
    connect(dialog, &QDialog::rejected, this,
            [=, language = m_preferences->language(), theme = m_preferences->theme(),
             textSize = m_preferences->textSize()] { apply(language, theme, textSize); });
    dialog->open();
}

void LookCommands::openKeys() {
    std::vector<KeysDialog::Group> groups = m_actions->keys();
    groups.insert(groups.begin(), KeysDialog::tableKeys());
    groups.push_back(KeysDialog::glossaryKeys());
    auto *dialog = new KeysDialog(groups, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LookCommands::changeTextSize(double points) {
    m_preferences->setTextSize(points);
    m_view->setTextSize(m_preferences->textSize());
}

void LookCommands::openAbout() {
    auto *about = new AboutDialog(m_window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

} // namespace sejajar
