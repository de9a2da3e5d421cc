#pragma once

#include "app/viewer/session/preferences.h"
#include "app/viewer/session/session.h"
#include "app/viewer/window/opener.h"

#include <QMainWindow>

class QMenu;
class QToolBar;

namespace sejajar {

class Actions;
class AlignedView;
class ArticlesDock;
class ContextMenus;
class ExportCommands;
class FindingCommands;
class FindingsDock;
class InterfaceLanguage;
class LookCommands;
class ProgressStrip;
class ProjectCommands;
class RecentMenu;
class RowCommands;
class StatusLine;
class Suggestions;

/// The main window: wires the session, the aligned view, the docks and the dialogs together.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// preferences and language outlive the window. dataDir: as in Opener.
    MainWindow(Preferences *preferences, InterfaceLanguage *language, const QString &dataDir);
    ~MainWindow() override;

    Session *session() { return &m_session; }
    Suggestions *suggestions() { return m_suggestions; }
    Opener *opener() { return m_opener; }
    AlignedView *view() { return m_view; }
    FindingsDock *findingsDock() { return m_findingsDock; }

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
    void focusNextPane();

    Preferences *m_preferences = nullptr;
    Session m_session;
    Suggestions *m_suggestions = nullptr;
    Opener *m_opener = nullptr;
    Actions *m_actions = nullptr;
    AlignedView *m_view = nullptr;
    FindingsDock *m_findingsDock = nullptr;
    ArticlesDock *m_articlesDock = nullptr;
    FindingCommands *m_findings = nullptr;
    RowCommands *m_rows = nullptr;
    ExportCommands *m_export = nullptr;
    ProjectCommands *m_project = nullptr;
    LookCommands *m_look = nullptr;
    ContextMenus *m_menus = nullptr;
    QToolBar *m_toolBar = nullptr;
    RecentMenu *m_recent = nullptr;
    QMenu *m_muted = nullptr;
    StatusLine *m_status = nullptr;
    ProgressStrip *m_progress = nullptr;
    ProgressStrip *m_checking = nullptr;
};

} // namespace sejajar
