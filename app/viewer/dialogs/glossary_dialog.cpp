#include "app/viewer/dialogs/glossary_dialog.h"

#include "app/common/plain_text.h"
#include "app/viewer/dialogs/glossary_model.h"
#include "app/viewer/dialogs/message.h"
#include "app/viewer/session/glossary_file.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sejajar {
namespace {

QString fileFilter() { return GlossaryDialog::tr("Tab-separated values (*.tsv *.txt);;All files (*)"); }

QPushButton *button(const QString &text, const char *name) {
    auto *result = new QPushButton(text);
    result->setObjectName(QString::fromLatin1(name));
    result->setAutoDefault(false); // Enter edits the cell
    return result;
}

} // namespace

GlossaryDialog::GlossaryDialog(const QStringList &languages, const Glossary &glossary, QString folder,
                               QWidget *parent)
    : QDialog(parent), m_model(new GlossaryModel(languages, glossary, this)), m_folder(std::move(folder)) {
    setObjectName(QStringLiteral("glossaryDialog"));
    setWindowTitle(tr("Glossary of the Project"));
    QLabel *what = plainLabel(tr("Words that mean the same, one entry a row; | stands between several forms. "
                                 "All articles of this project are aligned with them."));
    what->setWordWrap(true);
    m_state = plainLabel({});
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setWordWrap(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_align = buttons->addButton(tr("Align A&gain"), QDialogButtonBox::ActionRole);
    m_align->setObjectName(QStringLiteral("alignAgain"));
    m_align->setToolTip(tr("Align the shown article with this glossary; its flags stay"));
    // No button is the default one: who types an entry presses Enter often.
    for (QAbstractButton *one : buttons->buttons()) static_cast<QPushButton *>(one)->setAutoDefault(false);
    connect(m_align, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(what);
    layout->addWidget(tableBox(), 1);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    resize(780, 520);
    connect(m_model, &GlossaryModel::edited, this, &GlossaryDialog::takeEdit);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showState(); });
    m_table->setCurrentIndex(m_model->index(0, 0));
    showState();
    m_table->setFocus();
}

QWidget *GlossaryDialog::tableBox() {
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("entries"));
    m_table->setAccessibleName(tr("Entries of the glossary"));
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(110);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    QPushButton *add = button(tr("&Add Entry"), "addEntry");
    m_remove = button(tr("&Remove"), "removeEntries");
    m_undo = button(tr("&Undo"), "undoEntry");
    m_redo = button(tr("Re&do"), "redoEntry");
    QPushButton *import = button(tr("&Import…"), "importGlossary");
    m_export = button(tr("&Export…"), "exportGlossary");
    connect(add, &QPushButton::clicked, this, &GlossaryDialog::addRow);
    connect(m_remove, &QPushButton::clicked, this, &GlossaryDialog::removeRows);
    connect(m_undo, &QPushButton::clicked, this, &GlossaryDialog::undo);
    connect(m_redo, &QPushButton::clicked, this, &GlossaryDialog::redo);
    connect(import, &QPushButton::clicked, this, &GlossaryDialog::askForImport);
    connect(m_export, &QPushButton::clicked, this, &GlossaryDialog::askForExport);
    // Keys, beside the letters of the buttons; listed by KeysDialog::glossaryKeys().
    const auto key = [this](const QKeySequence &keys, void (GlossaryDialog::*slot)()) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    key(Qt::Key_Insert, &GlossaryDialog::addRow);
    key(Qt::CTRL | Qt::Key_Delete, &GlossaryDialog::removeRows);
    key(Qt::CTRL | Qt::Key_Z, &GlossaryDialog::undo);
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, &GlossaryDialog::redo);

    auto *box = new QWidget;
    auto *side = new QVBoxLayout;
    for (QPushButton *one : {add, m_remove}) side->addWidget(one);
    side->addSpacing(12);
    for (QPushButton *one : {m_undo, m_redo}) side->addWidget(one);
    side->addSpacing(12);
    for (QPushButton *one : {import, m_export}) side->addWidget(one);
    side->addStretch();
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(side);
    return box;
}

void GlossaryDialog::setGlossary(const Glossary &glossary) {
    // What was typed here just now stands here already; a reset would end the editing.
    if (glossary == m_model->glossary()) return;
    const QModelIndex current = m_table->currentIndex();
    const int row = current.row();
    const int column = current.column();
    m_model->setGlossary(glossary);
    m_table->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1), column));
    showState();
}

void GlossaryDialog::takeEdit() {
    ++m_changes;
    m_undone = 0;
    Q_EMIT edited(m_model->glossary());
    showState();
}

void GlossaryDialog::addRow() {
    const QModelIndex first = m_model->index(m_model->addRow(), 0);
    m_table->setFocus();
    m_table->setCurrentIndex(first);
    m_table->edit(first);
}

void GlossaryDialog::removeRows() {
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes()) {
        if (!rows.contains(index.row())) rows << index.row();
    }
    const int next = rows.isEmpty() ? 0 : *std::min_element(rows.begin(), rows.end());
    m_model->removeRows(rows);
    m_table->setCurrentIndex(m_model->index(qMin(next, m_model->rowCount() - 1), 0));
}

void GlossaryDialog::undo() {
    if (m_changes == 0) return;
    --m_changes;
    ++m_undone;
    Q_EMIT undoRequested();
    showState();
}

void GlossaryDialog::redo() {
    if (m_undone == 0) return;
    --m_undone;
    ++m_changes;
    Q_EMIT redoRequested();
    showState();
}

void GlossaryDialog::askForImport() {
    auto *dialog = new QFileDialog(this, tr("Import a Dictionary"), m_folder, fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &GlossaryDialog::importFile);
    dialog->open();
}

void GlossaryDialog::importFile(const QString &path) {
    const Result<Glossary> further = readGlossaryFile(path);
    if (!further) {
        Q_EMIT failed(further.error());
        return;
    }
    m_folder = QFileInfo(path).absolutePath();
    Q_EMIT folderUsed(m_folder);
    const Glossary before = m_model->glossary();
    const Glossary after = withEntries(before, *further, m_model->languages());
    if (after != before) {
        m_model->setGlossary(after);
        takeEdit();
        m_table->setCurrentIndex(m_model->index(static_cast<int>(before.size()), 0));
    }
    showState(tr("%n entry(s) imported.", nullptr, static_cast<int>(after.size() - before.size())));
}

void GlossaryDialog::askForExport() {
    auto *dialog = new QFileDialog(this, tr("Export the Glossary"), m_folder, fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("tsv"));
    dialog->selectFile(tr("glossary") + QStringLiteral(".tsv"));
    connect(dialog, &QFileDialog::fileSelected, this, &GlossaryDialog::exportFile);
    dialog->open();
}

void GlossaryDialog::exportFile(const QString &path) {
    const Result<int> written = writeGlossaryFile(m_model->glossary(), m_model->languages(), path);
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    m_folder = QFileInfo(path).absolutePath();
    Q_EMIT folderUsed(m_folder);
    showState(tr("%n entry(s) written to %1.", nullptr, *written).arg(plainPath(path)));
}

void GlossaryDialog::showState(const QString &news) {
    const int entries = static_cast<int>(m_model->glossary().size());
    const int incomplete = m_model->incomplete();
    QStringList parts;
    if (!news.isEmpty()) parts << news;
    parts << tr("%n entry(s).", nullptr, entries);
    if (incomplete > 0) parts << tr("%n of them need(s) words in a second language.", nullptr, incomplete);
    m_state->setText(parts.join(u' '));
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
    m_undo->setEnabled(m_changes > 0);
    m_redo->setEnabled(m_undone > 0);
    m_export->setEnabled(entries > incomplete);
    // Also without entries: those that were removed have left their traces in the rows.
    m_align->setEnabled(entries > 0 || m_changes > 0);
}

} // namespace sejajar
