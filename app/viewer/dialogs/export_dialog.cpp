#include "app/viewer/dialogs/export_dialog.h"

#include "app/viewer/dialogs/message.h"
#include "app/viewer/dialogs/progress_strip.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sejajar {
namespace {

constexpr size_t rowsInPreview = 30;
constexpr int widestColumn = 260;

} // namespace

ExportDialog::ExportDialog(const TsvExport &content, const Project &project, const QString &path,
                           QWidget *parent)
    : QDialog(parent), m_content(content), m_project(project), m_shown(content.articles) {
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_export = buttons->button(QDialogButtonBox::Save);
    m_export->setText(tr("E&xport"));
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_figures = plainLabel({});
    m_figures->setObjectName(QStringLiteral("figures"));
    m_figures->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    if (m_project.articles > 1) layout->addWidget(scopeBox());
    layout->addWidget(dialectBox());
    layout->addWidget(previewBox(), 1);
    layout->addWidget(m_figures);
    layout->addWidget(fileBox(path));
    layout->addWidget(new ProgressStrip(&m_background));
    layout->addWidget(buttons);
    resize(860, 600);
    connect(&m_background, &Background::started, this, &ExportDialog::showFileState);
    connect(&m_background, &Background::ended, this, &ExportDialog::showFileState);
    showPreview();
    showFileState();
    m_path->setFocus();
}

QWidget *ExportDialog::scopeBox() {
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *one = new QRadioButton(tr("T&his article"));
    auto *all = new QRadioButton(tr("A&ll articles of the project (%1)").arg(m_project.articles));
    one->setObjectName(QStringLiteral("shownArticle"));
    all->setObjectName(QStringLiteral("allArticles"));
    one->setChecked(true);
    layout->addWidget(one);
    layout->addWidget(all);
    connect(all, &QRadioButton::toggled, this, &ExportDialog::chooseScope);
    return box;
}

void ExportDialog::chooseScope(bool all) {
    m_all = all;
    if (!all) {
        m_content.articles = m_shown;
        showPreview();
        return;
    }
    m_figures->setText(tr("Reading the articles …"));
    using Articles = std::vector<FlaggedArticle>;
    m_background.run<Articles>(
        [path = m_project.path](const Progress &progress) { return articlesOf(path, progress); },
        [this](Result<Articles> articles) {
            if (!articles) {
                Q_EMIT failed(articles.error());
                return;
            }
            m_content.articles = *std::move(articles);
            showPreview();
        });
}

/// Whether what is to be exported was read: reading all articles can fail or be cancelled.
bool ExportDialog::isComplete() const { return !m_all || m_content.articles.size() == m_project.articles; }

QWidget *ExportDialog::dialectBox() {
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_dialects = new QButtonGroup(this);
    const auto add = [&](TsvDialect dialect, const QString &text) {
        auto *button = new QRadioButton(text);
        button->setObjectName(dialectId(dialect));
        button->setChecked(dialect == m_content.dialect);
        m_dialects->addButton(button, static_cast<int>(dialect));
        layout->addWidget(button);
    };
    add(TsvDialect::Corpus,
        tr("For &programs: plain TSV; tabs and line ends inside a cell become \\t and \\n"));
    add(TsvDialect::Spreadsheet,
        tr("For &spreadsheets: Excel and Calc open it rightly and take no text for a formula"));
    connect(m_dialects, &QButtonGroup::idClicked, this, [this](int id) {
        m_content.dialect = static_cast<TsvDialect>(id);
        showPreview();
    });
    return box;
}

QWidget *ExportDialog::previewBox() {
    m_table = new QTableWidget;
    m_table->setObjectName(QStringLiteral("table"));
    m_table->setAccessibleName(tr("First rows as a table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_raw = new QPlainTextEdit;
    m_raw->setObjectName(QStringLiteral("raw"));
    m_raw->setAccessibleName(tr("First rows as they stand in the file"));
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *tabs = new QTabWidget;
    tabs->addTab(m_table, tr("&Table"));
    tabs->addTab(m_raw, tr("&Raw text"));
    return tabs;
}

QWidget *ExportDialog::fileBox(const QString &path) {
    m_path = new QLineEdit(QDir::toNativeSeparators(path));
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setAccessibleName(tr("File"));
    auto *browse = new QPushButton(tr("&Browse…"));
    browse->setAutoDefault(false);
    QLabel *label = plainLabel(tr("&File:"));
    label->setBuddy(m_path);
    m_fileState = plainLabel({});
    m_fileState->setObjectName(QStringLiteral("fileState"));
    m_fileState->setForegroundRole(QPalette::PlaceholderText);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::askForFile);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::showFileState);
    auto *box = new QWidget;
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_path, 1);
    line->addWidget(browse);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_fileState);
    return box;
}

QString ExportDialog::path() const { return QDir::fromNativeSeparators(m_path->text().trimmed()); }

void ExportDialog::askForFile() {
    auto *dialog =
        new QFileDialog(this, tr("Export to"), path(), tr("Tab-separated values (*.tsv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("tsv"));
    dialog->selectFile(QFileInfo(path()).fileName());
    connect(dialog, &QFileDialog::fileSelected, m_path,
            [this](const QString &file) { m_path->setText(QDir::toNativeSeparators(file)); });
    dialog->open();
}

void ExportDialog::showPreview() {
    const TsvPreview preview = previewOf(m_content, rowsInPreview);
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(preview.header.size()));
    m_table->setRowCount(static_cast<int>(preview.rows.size()));
    m_table->setHorizontalHeaderLabels(preview.header);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList &cells = preview.rows[static_cast<size_t>(row)];
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, qMin(m_table->columnWidth(column), widestColumn));
    m_raw->setPlainText(preview.raw);
    m_figures->setText(tr("Counting …"));
    m_background.run<TsvReport>(
        [content = m_content](const Progress &progress) { return tryTsv(content, progress); },
        [this](Result<TsvReport> report) { showFigures(report); });
}

void ExportDialog::showFigures(const Result<TsvReport> &report) {
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    QStringList parts;
    parts << tr("%n row(s).", nullptr, static_cast<int>(report->rows));
    if (report->guardedCells > 0)
        parts << tr("%n cell(s) that begin like a formula get a ' before them.", nullptr,
                    static_cast<int>(report->guardedCells));
    if (report->replacedCharacters > 0)
        parts << tr("%n broken character(s) are written as �.", nullptr,
                    static_cast<int>(report->replacedCharacters));
    if (report->findingsWithoutRow > 0)
        parts << tr("%n flag(s) stand in no row and are left out.", nullptr,
                    static_cast<int>(report->findingsWithoutRow));
    m_figures->setText(parts.join(u' '));
}

void ExportDialog::showFileState() {
    const QFileInfo file(path());
    QString state;
    if (!path().isEmpty() && file.exists())
        state = file.isDir() ? tr("This is a folder.") : tr("This file exists and will be replaced.");
    else if (!path().isEmpty() && !file.dir().exists())
        state = tr("There is no such folder.");
    m_fileState->setText(state);
    m_export->setEnabled(!path().isEmpty() && !file.isDir() && file.dir().exists() &&
                         !m_background.isRunning() && isComplete());
}

void ExportDialog::accept() {
    if (!m_export->isEnabled()) return;
    m_background.run<TsvReport>([content = m_content, file = path()](
                                    const Progress &progress) { return exportTsv(content, file, progress); },
                                [this](Result<TsvReport> report) {
                                    if (!report) {
                                        Q_EMIT failed(report.error());
                                        return;
                                    }
                                    Q_EMIT exported(path(), *report);
                                    QDialog::accept();
                                },
                                &m_writer);
}

} // namespace sejajar
