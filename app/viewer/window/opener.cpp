#include "app/viewer/window/opener.h"

#include "app/common/plain_text.h"
#include "app/viewer/session/preferences.h"
#include "app/viewer/session/sample_article.h"
#include "app/viewer/session/session.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>
#include <iterator>

namespace sejajar {
namespace {

bool isProject(const QString &path) { return path.endsWith(QLatin1String(".sejajar"), Qt::CaseInsensitive); }

QFileDialog *fileDialog(QWidget *parent, const QString &title, const QString &folder, const QString &filter) {
    auto *dialog = new QFileDialog(parent, title, folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

Opener::Opener(Session *session, Preferences *preferences, const QString &dataDir, QWidget *window)
    : QObject(window), m_session(session), m_preferences(preferences),
      m_folder(QDir(dataDir).filePath(QStringLiteral("projects"))), m_window(window) {}

void Opener::openPaths(const QStringList &paths, Ask ask) {
    if (paths.isEmpty()) return;
    const auto project = std::find_if(paths.begin(), paths.end(), isProject);
    if (project == paths.end()) {
        readTexts(paths, ask, OpenSheet::Purpose::Open,
                  [this](const OpenRequest &request) { openTexts(request); });
        return;
    }
    QStringList texts;
    std::remove_copy_if(paths.begin(), paths.end(), std::back_inserter(texts), isProject);
    openProjectWith(*project, texts);
}

void Opener::addPaths(const QStringList &paths, Ask ask) {
    readTexts(paths, ask, OpenSheet::Purpose::AddToProject,
              [this](const OpenRequest &request) { addTexts(request); });
}

void Opener::takeDropped(const QStringList &paths, const QPoint &globalPosition) {
    if (!m_session->isOpen() || std::any_of(paths.begin(), paths.end(), isProject)) {
        openPaths(paths, Ask::WhenUnsure);
        return;
    }
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("dropMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [menu](const char *name, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        return action;
    };
    connect(offer("openDropped", tr("&Open the Texts")), &QAction::triggered, this,
            [this, paths] { openPaths(paths, Ask::WhenUnsure); });
    connect(offer("addDropped", tr("&Add the Texts to This Project")), &QAction::triggered, this,
            [this, paths] { addPaths(paths, Ask::WhenUnsure); });
    menu->addSeparator();
    offer("cancelDropped", tr("&Cancel"));
    menu->popup(globalPosition);
}

void Opener::readTexts(const QStringList &paths, Ask ask, OpenSheet::Purpose purpose, const Take &take) {
    m_preferences->setFolder(QFileInfo(paths.first()).absolutePath());
    Q_EMIT working(tr("Reading the texts …"));
    using Choices = std::vector<TextChoice>;
    m_background.run<Choices>([paths](const Progress &progress) { return readChoices(paths, progress); },
                              [this, ask, purpose, take](Result<Choices> choices) {
                                  if (!choices) {
                                      Q_EMIT failed(choices.error());
                                      return;
                                  }
                                  const bool any = std::ranges::any_of(*choices, &TextChoice::isReadable);
                                  if (!any)
                                      Q_EMIT failed(*choices->front().error);
                                  else if (ask == Ask::WhenUnsure && recognisedWithCertainty(*choices))
                                      take({*std::move(choices), false, false, {}});
                                  else
                                      showSheet(purpose, *std::move(choices), take);
                              });
}

void Opener::showSheet(OpenSheet::Purpose purpose, std::vector<TextChoice> texts, const Take &take) {
    auto *sheet = new OpenSheet(purpose, std::move(texts), false, m_preferences->folder(), m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [sheet, take] { take(sheet->request()); });
    sheet->open();
}

void Opener::openTexts(const OpenRequest &request) {
    Q_EMIT working(tr("Aligning the texts …"));
    m_background.run<LoadedProject>(
        [request, folder = m_folder](const Progress &progress) {
            return sejajar::openTexts(request, folder, progress);
        },
        [this](Result<LoadedProject> project) { adopt(std::move(project)); });
}

void Opener::addTexts(const OpenRequest &request) {
    if (!m_session->isOpen()) return;
    Q_EMIT working(tr("Aligning the texts …"));
    m_background.run<FurtherArticle>(
        [request, project = m_session->projectPath()](const Progress &progress) {
            return furtherArticle(request, project, progress);
        },
        [this](Result<FurtherArticle> further) {
            if (!further) {
                Q_EMIT failed(further.error());
            } else if (further->known != 0) {
                m_session->showArticle(further->known);
                Q_EMIT hint(tr("The project has these texts already."));
                Q_EMIT added(further->known);
            } else if (m_session->addArticle(further->aligned)) {
                Q_EMIT hint(tr("Added to the project: %1").arg(plainLine(m_session->article()->name, 80)));
                Q_EMIT added(m_session->articleId());
            }
        });
}

void Opener::openProject(const QString &path) { openProjectWith(path, {}); }

void Opener::openProjectWith(const QString &path, const QStringList &furtherTexts) {
    Q_EMIT working(tr("Opening the project …"));
    m_background.run<LoadedProject>([path](const Progress &) { return loadProject(path); },
                                    [this, furtherTexts](Result<LoadedProject> project) {
                                        const bool loaded = static_cast<bool>(project);
                                        adopt(std::move(project));
                                        if (loaded && !furtherTexts.isEmpty())
                                            addPaths(furtherTexts, Ask::WhenUnsure);
                                    });
}

void Opener::openSample() { openTexts(sampleArticle(tr("Sample article"))); }

void Opener::reopenLast() {
    for (const RecentProject &project : m_preferences->recentProjects()) {
        if (!QFileInfo::exists(project.path)) continue;
        openProject(project.path);
        return;
    }
    openSample();
}

void Opener::adopt(Result<LoadedProject> project) {
    if (!project) {
        Q_EMIT failed(project.error());
        return;
    }
    m_session->adopt(*std::move(project));
    m_preferences->addRecentProject(
        {QFileInfo(m_session->projectPath()).absoluteFilePath(), m_session->article()->name});
    Q_EMIT opened();
}

void Opener::askForTexts() {
    QFileDialog *dialog = fileDialog(m_window, tr("Open the Versions of an Article"), m_preferences->folder(),
                                     tr("Texts (*.txt *.text *.md);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList &paths) { openPaths(paths, Ask::Always); });
    dialog->open();
}

void Opener::askForTextsToAdd() {
    QFileDialog *dialog = fileDialog(m_window, tr("Add the Versions of a Further Article"),
                                     m_preferences->folder(), tr("Texts (*.txt *.text *.md);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList &paths) { addPaths(paths, Ask::Always); });
    dialog->open();
}

void Opener::askForProject() {
    QFileDialog *dialog = fileDialog(m_window, tr("Open Project"), m_preferences->folder(),
                                     tr("Projects of Sejajar (*.sejajar);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_preferences->setFolder(QFileInfo(path).absolutePath());
        openProject(path);
    });
    dialog->open();
}

void Opener::editTextProperties() {
    if (!m_session->isOpen()) return;
    const std::vector<Version> &versions = m_session->article()->versions;
    auto *sheet = new OpenSheet(OpenSheet::Purpose::Properties, choicesOf(versions),
                                hasOneSentenceALine(versions), m_preferences->folder(), m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet] { applyProperties(sheet->request()); });
    sheet->open();
}

void Opener::applyProperties(const OpenRequest &request) {
    // Segmenting them again would lose the sentences that a person cut or joined.
    if (!asksForOtherProperties(request, m_session->article()->versions)) return;
    OpenRequest named = request;
    named.name = m_session->article()->name;
    named.keptLines = m_session->article()->alignment.keptLines;
    Q_EMIT working(tr("Aligning the texts …"));
    m_background.run<AlignedArticle>(
        [named, at = place()](const Progress &progress) { return articleAnew(named, at, progress); },
        [this, id = m_session->articleId()](Result<AlignedArticle> anew) {
            if (!anew) Q_EMIT failed(anew.error());
            // Meanwhile the person may have looked at another article.
            else if (m_session->showArticle(id) && anew->article.versions != m_session->article()->versions)
                m_session->replaceArticle(*anew);
        });
}

void Opener::alignAgain() {
    if (!m_session->isOpen()) return;
    const auto kept = std::ranges::count_if(m_session->article()->alignment.rows, isSetByPerson);
    const QString done =
        kept == 0 ? tr("Aligned again; the flags stayed. Undo brings the old rows back.")
                  : tr("Aligned again around %n row(s) set by hand, which stayed, as did the flags. Undo "
                       "brings the other rows back.",
                       nullptr, static_cast<int>(kept));
    // Undo would take back something else then.
    alignAnew(*m_session->article(), done, tr("Aligned again; all rows are as before."));
}

void Opener::alignWithLine(const QString &line) {
    if (!m_session->isOpen()) return;
    Article article = *m_session->article();
    article.alignment.keptLines << line;
    const QString done = tr("Aligned again with this line. Undo leaves it out again.");
    alignAnew(article, done, done); // the line counts from now on, wherever it stands
}

void Opener::alignAnew(const Article &article, const QString &done, const QString &unchanged) {
    Q_EMIT working(tr("Aligning the texts …"));
    m_background.run<AlignedArticle>(
        [article, at = place()](const Progress &progress) { return alignedAnew(article, at, progress); },
        [this, done, unchanged, rows = article.alignment.rows,
         id = m_session->articleId()](Result<AlignedArticle> anew) {
            if (!anew) {
                Q_EMIT failed(anew.error());
            } else if (!m_session->showArticle(id)) {
                return;
            } else if (m_session->article()->alignment.rows != rows) {
                Q_EMIT hint(tr("The rows were changed meanwhile, so they stay as they are."));
            } else if (m_session->setAlignment(*anew)) {
                Q_EMIT hint(anew->article.alignment.rows == rows ? unchanged : done);
                Q_EMIT alignedAgain();
            }
        });
}

ArticlePlace Opener::place() const { return {m_session->projectPath(), m_session->articleId()}; }

} // namespace sejajar
