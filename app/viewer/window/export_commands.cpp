#include "app/viewer/window/export_commands.h"

#include "app/common/plain_text.h"
#include "app/common/reason_text.h"
#include "app/viewer/dialogs/export_dialog.h"
#include "app/viewer/dialogs/message.h"
#include "app/viewer/dialogs/report_dialog.h"
#include "app/viewer/session/mqm_report.h"
#include "app/viewer/session/preferences.h"
#include "app/viewer/session/session.h"
#include "app/viewer/session/suggestions.h"
#include "app/viewer/view/aligned_view.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

namespace sejajar {
namespace {

TsvExport contentOf(const Session &session, const Preferences &preferences) {
    return {{{session.article(), explained(session.findings())}}, dialectFromId(preferences.exportDialect())};
}

} // namespace

ExportCommands::ExportCommands(Session *session, Suggestions *suggestions, AlignedView *view,
                               Preferences *preferences, QWidget *window)
    : QObject(window), m_session(session), m_suggestions(suggestions), m_view(view),
      m_preferences(preferences), m_window(window) {}

void ExportCommands::openDialog() {
    if (!m_session->isOpen()) return;
    const QString path = QDir(m_preferences->folder())
                             .filePath(fileNameOf(m_session->article()->name) + QStringLiteral(".tsv"));
    auto *dialog = new ExportDialog(contentOf(*m_session, *m_preferences),
                                    {m_session->projectPath(), m_session->articles().size()}, path, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::failed, this, [dialog](const Error &error) { showError(dialog, error); });
    connect(dialog, &ExportDialog::exported, this,
            [this, dialog](const QString &file, const TsvReport &report) {
                m_preferences->setFolder(QFileInfo(file).absolutePath());
                m_preferences->setExportDialect(dialectId(dialog->dialect()));
                Q_EMIT hint(tr("%n row(s) written to %1, read back and compared.", nullptr,
                               static_cast<int>(report.rows))
                                .arg(plainPath(file)));
            });
    dialog->open();
}

void ExportCommands::openReport() {
    if (!m_session->isOpen()) return;
    const Article &article = *m_session->article();
    const std::vector<qint64> words =
        m_suggestions->words().empty() ? wordCounts(article) : m_suggestions->words();
    const QString path =
        QDir(m_preferences->folder()).filePath(fileNameOf(article.name) + QStringLiteral(".html"));
    auto *dialog = new ReportDialog(
        mqmReport(article, m_session->findings(), words, m_preferences->mqmWeights()), path, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::failed, this, [dialog](const Error &error) { showError(dialog, error); });
    connect(dialog, &ReportDialog::saved, this, [this](const QString &file) {
        m_preferences->setFolder(QFileInfo(file).absolutePath());
        Q_EMIT hint(tr("The report stands in %1").arg(plainPath(file)));
    });
    dialog->open();
}

void ExportCommands::askForCopy() {
    if (!m_session->isOpen()) return;
    auto *dialog = new QFileDialog(m_window, tr("Save a Copy of the Project"), m_preferences->folder(),
                                   tr("Projects of Sejajar (*.sejajar)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("sejajar"));
    dialog->selectFile(fileNameOf(m_session->article()->name) + QStringLiteral(".sejajar"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_preferences->setFolder(QFileInfo(path).absolutePath());
        if (m_session->saveCopy(path)) Q_EMIT hint(tr("The copy stands in %1").arg(plainPath(path)));
    });
    dialog->open();
}

void ExportCommands::copy() {
    if (m_view->selection().isEmpty())
        copyRows();
    else
        m_view->copySelection();
}

void ExportCommands::copyRows() {
    if (!m_session->isOpen() || m_session->article()->alignment.rows.empty()) return;
    const std::vector<int> rows = m_view->selectedRows();
    QGuiApplication::clipboard()->setText(rowsAsTsv(contentOf(*m_session, *m_preferences), rows));
    Q_EMIT hint(tr("%n row(s) copied as TSV.", nullptr, static_cast<int>(rows.size())));
}

} // namespace sejajar
