#pragma once

#include "app/viewer/dialogs/open_sheet.h"
#include "app/viewer/session/background.h"
#include "app/viewer/session/open_texts.h"

#include <QObject>

#include <functional>

class QWidget;

namespace sejajar {

class Preferences;
class Session;

/// Opens texts and projects, adds texts to the open project and aligns its articles anew, off the UI thread,
/// and hands them to the session. What was open stays open until something else could be read.
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
    /// Texts, or one project; the texts beside a project become a further article of it.
    void openPaths(const QStringList &paths, Ask ask);
    void openProject(const QString &path);
    /// Aligns texts within the open project and adds them as an article.
    void addPaths(const QStringList &paths, Ask ask);
    /// Files dropped on the window: asks, in a menu at that place, whether texts open or join what is open.
    void takeDropped(const QStringList &paths, const QPoint &globalPosition);
    /// The last project; the sample article when there is none.
    void reopenLast();

public Q_SLOTS:
    void askForTexts();
    void askForTextsToAdd();
    void askForProject();
    void openSample();
    /// The sheet with the texts that are open.
    void editTextProperties();
    /// Aligns the shown article with what the project knows by now, around the rows that a person set.
    void alignAgain();
    /// The same with a line that was left out because it looked like boilerplate.
    void alignWithLine(const QString &line);

Q_SIGNALS:
    /// Shown beside the progress bar: "Opening the texts …".
    void working(const QString &what);
    void opened();
    void added(sejajar::ArticleId id);
    void alignedAgain();
    /// For the status bar.
    void hint(const QString &text);
    void failed(const sejajar::Error &error);

private:
    using Take = std::function<void(const OpenRequest &)>;
    void readTexts(const QStringList &paths, Ask ask, OpenSheet::Purpose purpose, const Take &take);
    void openTexts(const OpenRequest &request);
    void addTexts(const OpenRequest &request);
    void applyProperties(const OpenRequest &request);
    /// done, unchanged: the hint, depending on whether the rows are others afterwards.
    void alignAnew(const Article &article, const QString &done, const QString &unchanged);
    void showSheet(OpenSheet::Purpose purpose, std::vector<TextChoice> texts, const Take &take);
    void openProjectWith(const QString &path, const QStringList &furtherTexts);
    void adopt(Result<LoadedProject> project);
    ArticlePlace place() const;

    Session *m_session = nullptr;
    Preferences *m_preferences = nullptr;
    ProjectFolder m_folder;
    QWidget *m_window = nullptr;
    Background m_background;
};

} // namespace sejajar
