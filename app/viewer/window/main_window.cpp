#include "app/viewer/window/main_window.h"

#include "app/common/error_text.h"
#include "app/common/plain_text.h"
#include "app/viewer/dialogs/message.h"
#include "app/viewer/dialogs/progress_strip.h"
#include "app/viewer/session/suggestions.h"
#include "app/viewer/view/aligned_view.h"
#include "app/viewer/window/actions.h"
#include "app/viewer/window/articles_dock.h"
#include "app/viewer/window/context_menus.h"
#include "app/viewer/window/export_commands.h"
#include "app/viewer/window/finding_commands.h"
#include "app/viewer/window/findings_dock.h"
#include "app/viewer/window/look_commands.h"
#include "app/viewer/window/possible_actions.h"
#include "app/viewer/window/project_commands.h"
#include "app/viewer/window/recent_menu.h"
#include "app/viewer/window/row_commands.h"
#include "app/viewer/window/status_line.h"

#include <QApplication>
#include <QCloseEvent>
#include <QCursor>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>
#include <QToolBar>
#include <QTreeView>
#include <QUrl>

namespace sejajar {
namespace {

constexpr int hintMs = 6000;

QStringList localFiles(const QMimeData *data) {
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile()) paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(Preferences *preferences, InterfaceLanguage *language, const QString &dataDir)
    : m_preferences(preferences) {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    m_suggestions = new Suggestions(&m_session, this);
    m_opener = new Opener(&m_session, preferences, dataDir, this);
    m_actions = new Actions(this);
    buildPanes();
    m_suggestions->setOptions(preferences->checkOptions());
    m_findings = new FindingCommands(&m_session, m_suggestions, m_view, m_findingsDock, preferences, this);
    m_rows = new RowCommands(&m_session, m_opener, m_view, this);
    m_export = new ExportCommands(&m_session, m_suggestions, m_view, preferences, this);
    m_project = new ProjectCommands(&m_session, m_opener, preferences, this);
    m_look = new LookCommands(preferences, language, m_suggestions, m_view, m_actions, this);
    m_menus = new ContextMenus(m_actions, m_suggestions, m_findings, m_rows, this);
    buildMenus();
    connectActions();
    connectSession();
    retranslate();
    restoreWindow();
    showArticle();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPanes() {
    m_view = new AlignedView(this);
    m_view->setObjectName(QStringLiteral("alignedView"));
    m_view->setTextSize(m_preferences->textSize());
    setCentralWidget(m_view);
    m_findingsDock = new FindingsDock(this);
    m_articlesDock = new ArticlesDock(this);
    addDockWidget(Qt::RightDockWidgetArea, m_findingsDock);
    addDockWidget(Qt::LeftDockWidgetArea, m_articlesDock);
    resizeDocks({m_findingsDock, m_articlesDock}, {290, 220}, Qt::Horizontal);
    m_status = new StatusLine(statusBar());
    m_progress = new ProgressStrip(m_opener->background());
    m_checking = new ProgressStrip(m_suggestions->background());
    m_checking->setObjectName(QStringLiteral("checkingStrip"));
    statusBar()->addWidget(m_progress, 1);
    statusBar()->addWidget(m_checking, 1);
}

void MainWindow::buildMenus() {
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize(QSize(20, 20));
    m_actions->fillToolBar(m_toolBar);

    m_recent = new RecentMenu(m_preferences, this);
    m_actions->menu(MenuId::File)->insertMenu((*m_actions)[ActionId::TextProperties], m_recent);
    m_muted = m_actions->menu(MenuId::Flags)->addMenu(QString());
    m_muted->setObjectName(QStringLiteral("mutedMenu"));
    connect(m_muted, &QMenu::aboutToShow, this, [this] { m_findings->fillMutedMenu(m_muted); });
    // Enter belongs to whatever has the focus: it means a finding in the rows and in the list only.
    QAction *confirm = (*m_actions)[ActionId::ConfirmFinding];
    confirm->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(confirm);
    m_findingsDock->list()->addAction(confirm);
    QMenu *view = m_actions->menu(MenuId::View);
    view->addSeparator();
    // A dock's own action writes its title and checks itself.
    const std::pair<QAction *, Qt::Key> toggles[] = {{m_findingsDock->toggleViewAction(), Qt::Key_F7},
                                                     {m_articlesDock->toggleViewAction(), Qt::Key_F8},
                                                     {m_toolBar->toggleViewAction(), Qt::Key_F9}};
    for (const auto &[action, key] : toggles) {
        action->setShortcut(key);
        view->addAction(action);
    }
    m_articlesDock->list()->addActions(
        {(*m_actions)[ActionId::RenameArticle], (*m_actions)[ActionId::RemoveArticle]});
    m_actions->fillMenuBar(menuBar());
    // Otherwise a right click on the tool bar could hide it for good.
    setContextMenuPolicy(Qt::NoContextMenu);
}

void MainWindow::connectActions() {
    const auto on = [this](ActionId id, auto receiver, auto slot) {
        connect((*m_actions)[id], &QAction::triggered, receiver, slot);
    };
    on(ActionId::OpenTexts, m_opener, &Opener::askForTexts);
    on(ActionId::OpenProject, m_opener, &Opener::askForProject);
    on(ActionId::OpenSample, m_opener, &Opener::openSample);
    on(ActionId::TextProperties, m_opener, &Opener::editTextProperties);
    on(ActionId::AddTexts, m_opener, &Opener::askForTextsToAdd);
    on(ActionId::RenameArticle, m_project, &ProjectCommands::renameArticle);
    on(ActionId::RemoveArticle, m_project, &ProjectCommands::removeArticle);
    on(ActionId::OpenGlossary, m_project, &ProjectCommands::openGlossary);
    on(ActionId::AlignAgain, m_opener, &Opener::alignAgain);
    on(ActionId::SaveCopy, m_export, &ExportCommands::askForCopy);
    on(ActionId::Export, m_export, &ExportCommands::openDialog);
    on(ActionId::Report, m_export, &ExportCommands::openReport);
    on(ActionId::Quit, this, &QWidget::close);
    on(ActionId::Undo, &m_session, &Session::undo);
    on(ActionId::Redo, &m_session, &Session::redo);
    on(ActionId::Copy, m_export, &ExportCommands::copy);
    on(ActionId::CopyRows, m_export, &ExportCommands::copyRows);
    on(ActionId::SelectCell, m_view, &AlignedView::selectAllInCell);
    on(ActionId::Settings, m_look, &LookCommands::openSettings);
    on(ActionId::Flag, m_findings, &FindingCommands::flagSelection);
    on(ActionId::ConfirmFinding, m_findings, [this] { m_findings->activate(m_findings->current()); });
    on(ActionId::EditFlag, m_findings, [this] { m_findings->edit(m_findings->current()); });
    on(ActionId::DeleteFlag, m_findings, [this] { m_findings->remove(m_findings->current()); });
    on(ActionId::NextFlag, m_findings, &FindingCommands::goToNext);
    on(ActionId::PreviousFlag, m_findings, &FindingCommands::goToPrevious);
    on(ActionId::MuteWord, m_findings, [this] { m_findings->muteWord(m_findings->current()); });
    on(ActionId::MuteCheck, m_findings, [this] { m_findings->muteCheck(m_findings->current()); });
    on(ActionId::MergeRows, m_rows, &RowCommands::merge);
    on(ActionId::SplitRow, m_rows, &RowCommands::split);
    on(ActionId::SentenceUp, m_rows, &RowCommands::moveSentenceUp);
    on(ActionId::SentenceDown, m_rows, &RowCommands::moveSentenceDown);
    on(ActionId::CutSentence, m_rows, &RowCommands::cutSentence);
    on(ActionId::JoinSentences, m_rows, &RowCommands::joinSentences);
    on(ActionId::ConfirmRow, m_rows, &RowCommands::confirmOrRelease);
    on(ActionId::AlignLineToo, m_rows, &RowCommands::alignLineToo);
    on(ActionId::GoToRow, m_rows, &RowCommands::askForRow);
    on(ActionId::LargerText, m_look, &LookCommands::enlargeText);
    on(ActionId::SmallerText, m_look, &LookCommands::shrinkText);
    on(ActionId::UsualText, m_look, &LookCommands::useUsualText);
    on(ActionId::NextPane, this, &MainWindow::focusNextPane);
    on(ActionId::Keys, m_look, &LookCommands::openKeys);
    on(ActionId::About, m_look, &LookCommands::openAbout);
    connect(m_look, &LookCommands::checksChanged, this, &MainWindow::showFindings);
    connect(m_recent, &RecentMenu::chosen, m_opener, &Opener::openProject);
    const auto hint = [this](const QString &text) { statusBar()->showMessage(text, hintMs); };
    connect(m_findings, &FindingCommands::hint, this, hint);
    connect(m_rows, &RowCommands::hint, this, hint);
    connect(m_export, &ExportCommands::hint, this, hint);
    connect(m_project, &ProjectCommands::hint, this, hint);
    connect(m_opener, &Opener::hint, this, hint);
}

void MainWindow::connectSession() {
    connect(&m_session, &Session::articleChanged, this, &MainWindow::showArticle);
    connect(m_suggestions, &Suggestions::changed, this, &MainWindow::showFindings);
    connect(m_suggestions, &Suggestions::failed, this, &MainWindow::showFailure);
    connect(&m_session, &Session::articlesChanged, this, [this] {
        m_articlesDock->setArticles(m_session.articles(), m_session.articleId());
        showWhatIsPossible();
    });
    connect(&m_session, &Session::glossaryChanged, this, &MainWindow::showWhatIsPossible);
    connect(&m_session, &Session::findingTouched, this, [this](qint64 id) {
        if (m_session.finding(id)) m_findings->jumpTo(id);
    });
    connect(&m_session, &Session::failed, this, &MainWindow::showFailure);
    connect(m_opener, &Opener::failed, this, &MainWindow::showFailure);
    connect(m_opener, &Opener::working, m_progress, &ProgressStrip::setWhat);
    connect(m_articlesDock, &ArticlesDock::articleChosen, &m_session, &Session::showArticle);
    connect(m_view, &AlignedView::filesDropped, this,
            [this](const QStringList &paths) { m_opener->takeDropped(paths, QCursor::pos()); });
    connect(m_view, &AlignedView::contextMenuAt, m_menus, &ContextMenus::showForRows);
    connect(m_view, &AlignedView::selectionChanged, this, &MainWindow::showWhatIsPossible);
    connect(m_findingsDock, &FindingsDock::currentChanged, this, &MainWindow::showWhatIsPossible);
    connect(m_findingsDock, &FindingsDock::contextMenuAt, m_menus,
            [this](qint64, const QPoint &position) { m_menus->showForFinding(position); });
}

void MainWindow::restoreWindow() {
    if (!restoreGeometry(m_preferences->geometry())) resize(1180, 760);
    restoreState(m_preferences->windowState());
    m_articlesDock->hide(); // until a project has several
}

void MainWindow::retranslate() {
    m_actions->retranslate();
    m_recent->setTitle(tr("Open &Recent"));
    m_muted->setTitle(tr("&Muted"));
    m_checking->setWhat(tr("Checking the translations …"));
    m_toolBar->setWindowTitle(tr("Tool Bar"));
    m_toolBar->setAccessibleName(tr("Tool bar"));
    m_view->setAccessibleName(tr("Aligned rows"));
    statusBar()->setAccessibleName(tr("Status bar"));
    menuBar()->setAccessibleName(tr("Menu bar"));
}

void MainWindow::showArticle() {
    const std::shared_ptr<const Article> article = m_session.article();
    const QString name = QApplication::applicationName();
    setWindowTitle(article ? QStringLiteral("%1 – %2").arg(plainLine(article->name, 100), name) : name);
    m_view->setArticle(article);
    if (article) m_view->setColumnShares(m_preferences->columnShares());
    m_findingsDock->setArticle(article ? *article : Article());
    m_articlesDock->setArticles(m_session.articles(), m_session.articleId());
    showFindings();
    if (!QApplication::activeModalWidget()) m_view->setFocus();
}

void MainWindow::showFindings() {
    const std::vector<Finding> findings = m_suggestions->all();
    m_view->setFindings(findings);
    m_findingsDock->setChecks(m_suggestions->state(), m_suggestions->anyFound());
    m_findingsDock->setFindings(findings);
    m_status->show(m_session.article().get(), findings, m_suggestions->words(), m_preferences->mqmWeights());
    showWhatIsPossible();
}

void MainWindow::showWhatIsPossible() { enablePossible(*m_actions, m_session, *m_view, *m_rows); }

void MainWindow::showFailure(const Error &error) {
    if (error.kind == ErrorKind::Cancelled) return; // the person knows
    const QString kept =
        m_session.isOpen() ? tr("What was open is still open, with all its flags.") : QString();
    const QMessageBox *box = showError(this, error, kept);
    Q_EMIT messageShown(box->text());
}

void MainWindow::focusNextPane() {
    QWidgetList panes = {m_view};
    if (m_findingsDock->isVisible()) panes << m_findingsDock->list();
    if (m_articlesDock->isVisible()) panes << m_articlesDock->list();
    const qsizetype current = panes.indexOf(QApplication::focusWidget());
    panes[(current + 1) % panes.size()]->setFocus(Qt::TabFocusReason);
}

void MainWindow::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showFindings();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event) {
    m_opener->background()->cancel();
    m_suggestions->background()->cancel();
    m_preferences->setWindow(saveGeometry(), saveState());
    if (m_session.isOpen()) m_preferences->setColumnShares(m_view->columnShares());
    m_preferences->sync();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event) {
    if (!localFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event) {
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty()) return;
    event->acceptProposedAction();
    m_opener->takeDropped(paths, mapToGlobal(event->position().toPoint()));
}

} // namespace sejajar
