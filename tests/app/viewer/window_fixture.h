#pragma once

#include "app/viewer/session/preferences.h"
#include "app/viewer/window/interface_language.h"
#include "app/viewer/window/main_window.h"

#include <QTemporaryDir>

#include <memory>

class QDialog;

namespace sejajar {

/// A real window with settings and projects in a temporary folder.
class WindowFixture {
public:
    WindowFixture();
    /// folder: kept by somebody else.
    explicit WindowFixture(const QString &folder);

    MainWindow &window() { return *m_window; }
    AlignedView &view() { return *m_window->view(); }
    Session &session() { return *m_window->session(); }
    Preferences &preferences() { return *m_preferences; }
    InterfaceLanguage &language() { return m_language; }
    QString path(const QString &name) const;

    /// Which checks run; none at first: what they find changes with them, so a test says which it means.
    void use(const QStringList &checks);
    /// Until the suggestions are there.
    bool waitForChecks();

    /// Closes the window as a person does, and makes a new one with the same folder.
    void restart();

    QString write(const QString &name, const QByteArray &bytes) const;
    /// The three versions of the sample article as files, in an order that is not theirs.
    QStringList sampleFiles() const;
    /// Opens and waits until the article is there.
    bool open(const QStringList &paths);

    QAction *action(const char *name);
    /// The dialog of this name once it is visible and active; nullptr when it does not come.
    QDialog *dialog(const char *name);

    /// Selects the word in the version by keyboard. The row must be the current one.
    void selectWord(int version, const QString &word);
    int rowWith(int version, const QString &words);

private:
    void show();

    QTemporaryDir m_temporary;
    QString m_folder;
    InterfaceLanguage m_language;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace sejajar
