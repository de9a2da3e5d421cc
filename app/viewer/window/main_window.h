#pragma once

#include "app/viewer/session/preferences.h"
#include "app/viewer/session/session.h"
#include "app/viewer/window/interface_language.h"
#include "app/viewer/window/opener.h"

#include <QMainWindow>

class QToolBar;

namespace sejajar {

class Actions;
class AlignedView;
class ArticlesDock;
class ExportCommands;
class FlagCommands;
class FlagsDock;
class ProgressStrip;
class ProjectCommands;
class RecentMenu;
class StatusLine;

/// The main window: wires the session, the aligned view, the docks and the dialogs together.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// preferences and language outlive the window. dataDir: as in Opener.
    MainWindow(Preferences *preferences, InterfaceLanguage *language, const QString &dataDir);
    ~MainWindow() override;

    Session *session() { return &m_session; }
    Opener *opener() { return m_opener; }
    AlignedView *view() { return m_view; }
    FlagsDock *flagsDock() { return m_flagsDock; }

Q_SIGNALS:
    void messageShown(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPanes();
    void buildMenus();
    void connectActions();
    void connectSession();
    void restoreWindow();
    void retranslate();
    void showArticle();
    void showFindings();
    void showFailure(const Error &error);
    void showWhatIsPossible();
    void showContextMenu(const QPoint &globalPosition);
    void askForRow();
    void askForCopy();
    void openSettings();
    void openKeys();
    void changeTextSize(double points);
    void focusNextPane();

    Preferences *m_preferences = nullptr;
    InterfaceLanguage *m_language = nullptr;
    Session m_session;
    Opener *m_opener = nullptr;
    Actions *m_actions = nullptr;
    AlignedView *m_view = nullptr;
    FlagsDock *m_flagsDock = nullptr;
    ArticlesDock *m_articlesDock = nullptr;
    FlagCommands *m_flags = nullptr;
    ExportCommands *m_export = nullptr;
    ProjectCommands *m_project = nullptr;
    QToolBar *m_toolBar = nullptr;
    RecentMenu *m_recent = nullptr;
    StatusLine *m_status = nullptr;
    ProgressStrip *m_progress = nullptr;
};

} // namespace sejajar
