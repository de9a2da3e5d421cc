#pragma once

#include "app/viewer/session/preferences.h"

#include <QObject>

class QWidget;

namespace sejajar {

class Actions;
class AlignedView;
class InterfaceLanguage;
class Suggestions;

/// What the person does about the program itself: settings, size of the text, keys, about.
class LookCommands : public QObject {
    Q_OBJECT
public:
    LookCommands(Preferences *preferences, InterfaceLanguage *language, Suggestions *suggestions,
                 AlignedView *view, Actions *actions, QWidget *window);

public Q_SLOTS:
    void openSettings();
    void openKeys();
    void openAbout();
    void enlargeText() { changeTextSize(m_preferences->textSize() + 1); }
    void shrinkText() { changeTextSize(m_preferences->textSize() - 1); }
    void useUsualText() { changeTextSize(Preferences::usualText); }

Q_SIGNALS:
    /// Which checks run, how grave what they find is, or how much that counts.
    void checksChanged();

private:
    void changeTextSize(double points);

    Preferences *m_preferences = nullptr;
    InterfaceLanguage *m_language = nullptr;
    Suggestions *m_suggestions = nullptr;
    AlignedView *m_view = nullptr;
    Actions *m_actions = nullptr;
    QWidget *m_window = nullptr;
};

} // namespace sejajar
