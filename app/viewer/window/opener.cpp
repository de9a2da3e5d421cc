#include "app/viewer/window/opener.h"

#include "app/viewer/dialogs/open_sheet.h"
#include "app/viewer/session/preferences.h"
#include "app/viewer/session/sample_article.h"
#include "app/viewer/session/session.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

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
    if (project != paths.end()) {
        openProject(*project);
        return;
    }
    m_preferences->setFolder(QFileInfo(paths.first()).absolutePath());
    Q_EMIT working(tr("Reading the texts …"));
    using Choices = std::vector<TextChoice>;
    m_background.run<Choices>([paths](const Progress &progress) { return readChoices(paths, progress); },
                              [this, ask](Result<Choices> choices) {
                                  if (!choices) {
                                      Q_EMIT failed(choices.error());
                                      return;
                                  }
                                  const bool any = std::ranges::any_of(*choices, &TextChoice::isReadable);
                                  if (!any)
                                      Q_EMIT failed(*choices->front().error);
                                  else if (ask == Ask::WhenUnsure && recognisedWithCertainty(*choices))
                                      openTexts({*std::move(choices), false, false, {}});
                                  else
                                      showSheet(*std::move(choices));
                              });
}

void Opener::showSheet(std::vector<TextChoice> texts) {
    auto *sheet = new OpenSheet(std::move(texts), false, m_preferences->folder(), m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet] { openTexts(sheet->request()); });
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

void Opener::openProject(const QString &path) {
    Q_EMIT working(tr("Opening the project …"));
    m_background.run<LoadedProject>([path](const Progress &) { return loadProject(path); },
                                    [this](Result<LoadedProject> project) { adopt(std::move(project)); });
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
    auto *sheet =
        new OpenSheet(choicesOf(versions), hasOneSentenceALine(versions), m_preferences->folder(), m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet] { applyProperties(sheet->request()); });
    sheet->open();
}

void Opener::applyProperties(const OpenRequest &request) {
    OpenRequest named = request;
    named.name = m_session->article()->name;
    Q_EMIT working(tr("Aligning the texts …"));
    m_background.run<Article>([named](const Progress &progress) { return alignedArticle(named, progress); },
                              [this](Result<Article> article) {
                                  if (!article)
                                      Q_EMIT failed(article.error());
                                  else if (article->versions != m_session->article()->versions)
                                      m_session->replaceArticle(*article);
                              });
}

} // namespace sejajar
