#pragma once

#include "app/viewer/session/background.h"
#include "app/viewer/session/open_texts.h"

#include <QObject>

class QWidget;

namespace sejajar {

class Preferences;
class Session;

/// Opens texts and projects, off the UI thread, and hands them to the session. What was open stays open until
/// something else could be read.
class Opener : public QObject {
    Q_OBJECT
public:
    enum class Ask {
        WhenUnsure, ///< command line and drop: the sheet appears only when something has to be decided
        Always,     ///< chosen in a dialog
    };

    /// dataDir: projects are made in its folder "projects".
    Opener(Session *session, Preferences *preferences, const QString &dataDir, QWidget *window);

    Background *background() { return &m_background; }
    /// Texts, or one project.
    void openPaths(const QStringList &paths, Ask ask);
    void openProject(const QString &path);
    /// The last project; the sample article when there is none.
    void reopenLast();

public Q_SLOTS:
    void askForTexts();
    void askForProject();
    void openSample();
    /// The sheet with the texts that are open.
    void editTextProperties();

Q_SIGNALS:
    /// Shown beside the progress bar: "Opening the texts …".
    void working(const QString &what);
    void opened();
    void failed(const sejajar::Error &error);

private:
    void openTexts(const OpenRequest &request);
    void applyProperties(const OpenRequest &request);
    void showSheet(std::vector<TextChoice> texts);
    void adopt(Result<LoadedProject> project);

    Session *m_session = nullptr;
    Preferences *m_preferences = nullptr;
    ProjectFolder m_folder;
    QWidget *m_window = nullptr;
    Background m_background;
};

} // namespace sejajar
