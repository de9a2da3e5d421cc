#include "app/viewer/dialogs/open_sheet.h"

#include "app/viewer/dialogs/message.h"
#include "app/viewer/dialogs/progress_strip.h"
#include "app/viewer/dialogs/texts_model.h"
#include "app/viewer/view/language_name.h"
#include "core/text/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace sejajar {
namespace {

constexpr qsizetype previewCharacters = 4000;

QPushButton *button(const QString &text, const char *name) {
    auto *result = new QPushButton(text);
    result->setObjectName(QString::fromLatin1(name));
    result->setAutoDefault(false);
    return result;
}

void fillLanguages(QComboBox *combo) {
    for (const char *tag : {"zh-Hans", "zh-Hant", "de", "id", "en", "fr", "es", "it", "pt", "nl", "pl",
                            "ru",      "uk",      "tr", "ar", "fa", "hi", "vi", "th", "ja", "ko"})
        combo->addItem(languageName(QString::fromLatin1(tag)), QString::fromLatin1(tag));
    combo->addItem(languageName(QStringLiteral("und")), QStringLiteral("und"));
}

/// The item with the data; an item of its own for a value that is not in the list.
void choose(QComboBox *combo, const QVariant &data, const QString &text) {
    int index = combo->findData(data);
    if (index < 0) {
        combo->addItem(text, data);
        index = combo->count() - 1;
    }
    combo->setCurrentIndex(index);
}

} // namespace

OpenSheet::OpenSheet(Purpose purpose, std::vector<TextChoice> texts, bool oneSentenceALine, QString folder,
                     QWidget *parent)
    : QDialog(parent), m_model(new TextsModel(std::move(texts), this)), m_folder(std::move(folder)) {
    setObjectName(QStringLiteral("openSheet"));
    switch (purpose) {
    case Purpose::Open: setWindowTitle(tr("Open Texts")); break;
    case Purpose::AddToProject: setWindowTitle(tr("Add Texts to the Project")); break;
    case Purpose::Properties: setWindowTitle(tr("Text Properties")); break;
    }
    setAcceptDrops(true);

    m_lines = new QCheckBox(tr("The texts have &one sentence a line"));
    m_lines->setObjectName(QStringLiteral("lines"));
    m_lines->setToolTip(tr("Lines are taken as they are; an empty line ends a paragraph."));
    m_lines->setChecked(oneSentenceALine);
    m_problem = plainLabel({});
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    m_open = buttons->button(QDialogButtonBox::Open);
    m_open->setText(purpose == Purpose::Properties     ? tr("Apply")
                    : purpose == Purpose::AddToProject ? tr("Add")
                                                       : tr("Open"));
    m_open->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(listBox(), 2);
    layout->addWidget(detailsBox(), 3);
    layout->addWidget(m_lines);
    layout->addWidget(new ProgressStrip(&m_background));
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_problem, 1);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
    resize(820, 620);

    connect(m_model, &TextsModel::edited, this, [this] {
        showCurrent();
        showProblem();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OpenSheet::showCurrent);
    connect(&m_background, &Background::started, m_open, [this] { m_open->setEnabled(false); });
    connect(&m_background, &Background::ended, this, &OpenSheet::showProblem);
    setCurrentRow(0);
    showCurrent();
    showProblem();
}

QWidget *OpenSheet::listBox() {
    m_list = new QTableView;
    m_list->setObjectName(QStringLiteral("texts"));
    m_list->setAccessibleName(tr("Texts"));
    m_list->setModel(m_model);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setMinimumSectionSize(96);
    m_list->horizontalHeader()->setStretchLastSection(true);

    QPushButton *add = button(tr("&Add…"), "add");
    m_remove = button(tr("&Remove"), "remove");
    m_up = button(tr("Move &Up"), "up");
    m_down = button(tr("Move &Down"), "down");
    connect(add, &QPushButton::clicked, this, &OpenSheet::askForFiles);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model->remove(currentRow()); });
    connect(m_up, &QPushButton::clicked, this, [this] { m_model->move(currentRow(), currentRow() - 1); });
    connect(m_down, &QPushButton::clicked, this, [this] { m_model->move(currentRow(), currentRow() + 1); });

    auto *box = new QWidget;
    auto *side = new QVBoxLayout;
    for (QPushButton *one : {add, m_remove, m_up, m_down}) side->addWidget(one);
    side->addStretch();
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(side);
    return box;
}

QWidget *OpenSheet::detailsBox() {
    m_details = new QWidget;
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("textLanguage"));
    fillLanguages(m_language);
    m_role = new QComboBox;
    m_role->setObjectName(QStringLiteral("textRole"));
    m_role->addItem(tr("Source"), static_cast<int>(Role::Source));
    m_role->addItem(tr("Translation"), static_cast<int>(Role::Translation));
    m_encoding = new QComboBox;
    m_encoding->setObjectName(QStringLiteral("textEncoding"));
    for (const QByteArray &name : knownEncodings()) m_encoding->addItem(QString::fromLatin1(name), name);
    m_remarks = plainLabel({});
    m_remarks->setObjectName(QStringLiteral("remarks"));
    m_remarks->setWordWrap(true);
    m_preview = new QPlainTextEdit;
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("First lines of the text"));

    auto *fields = new QHBoxLayout;
    const auto field = [fields](const QString &text, QWidget *widget) {
        QLabel *label = plainLabel(text);
        label->setBuddy(widget);
        widget->setAccessibleName(QString(text).remove(u'&').remove(u':'));
        fields->addWidget(label);
        fields->addWidget(widget);
        fields->addSpacing(12);
    };
    field(tr("&Language:"), m_language);
    field(tr("Ro&le:"), m_role);
    field(tr("&Encoding:"), m_encoding);
    fields->addStretch();
    auto *layout = new QVBoxLayout(m_details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(fields);
    layout->addWidget(m_remarks);
    layout->addWidget(m_preview, 1);

    // activated: chosen by the person; what showCurrent sets does not come back here.
    connect(m_language, &QComboBox::activated, this,
            [this] { m_model->setLanguage(currentRow(), m_language->currentData().toString()); });
    connect(m_role, &QComboBox::activated, this,
            [this] { m_model->setRole(currentRow(), static_cast<Role>(m_role->currentData().toInt())); });
    connect(m_encoding, &QComboBox::activated, this, &OpenSheet::redecode);
    return m_details;
}

OpenRequest OpenSheet::request() const { return {m_model->texts(), m_lines->isChecked(), true, {}}; }

void OpenSheet::askForFiles() {
    auto *dialog =
        new QFileDialog(this, tr("Add Texts"), m_folder, tr("Texts (*.txt *.text *.md);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &OpenSheet::addFiles);
    dialog->open();
}

void OpenSheet::addFiles(const QStringList &paths) {
    using Choices = std::vector<TextChoice>;
    m_background.run<Choices>([paths](const Progress &progress) { return readChoices(paths, progress); },
                              [this](Result<Choices> choices) {
                                  if (!choices) return;
                                  m_model->add(*std::move(choices));
                                  if (currentRow() < 0) setCurrentRow(0);
                              });
}

void OpenSheet::redecode() {
    const int row = currentRow();
    if (row < 0) return;
    const QString path = m_model->text(row).path;
    const QByteArray encoding = m_encoding->currentData().toByteArray();
    m_background.run<TextChoice>(
        [path, encoding](const Progress &progress) -> Result<TextChoice> {
            return readChoice(path, encoding, progress);
        },
        [this, path](Result<TextChoice> choice) {
            // The list may have been reordered while the file was read.
            for (int i = 0; choice && i < m_model->rowCount(); ++i) {
                if (m_model->text(i).path == path) m_model->setText(i, *choice);
            }
        });
}

int OpenSheet::currentRow() const { return m_list->currentIndex().row(); }

void OpenSheet::setCurrentRow(int row) {
    if (row < m_model->rowCount()) m_list->selectRow(row);
}

void OpenSheet::showCurrent() {
    const int row = currentRow();
    const bool any = row >= 0 && row < m_model->rowCount();
    m_details->setEnabled(any);
    m_remove->setEnabled(any);
    m_up->setEnabled(any && row > 0);
    m_down->setEnabled(any && row + 1 < m_model->rowCount());
    if (!any) {
        m_preview->clear();
        m_remarks->hide();
        return;
    }
    const TextChoice &text = m_model->text(row);
    choose(m_language, text.language, languageName(text.language));
    choose(m_role, static_cast<int>(text.role), {});
    if (!text.document.encoding.isEmpty())
        choose(m_encoding, text.document.encoding, QString::fromLatin1(text.document.encoding));
    m_language->setEnabled(text.isReadable());
    m_role->setEnabled(text.isReadable());
    // The text in a project is not tied to its file any more: only a file can be decoded anew.
    m_encoding->setEnabled(!text.fromProject);
    const QString remarks = remarksOn(text);
    m_remarks->setText(remarks);
    m_remarks->setVisible(!remarks.isEmpty());
    m_preview->setPlainText(text.document.text.first(qMin(previewCharacters, text.document.text.size())));
}

void OpenSheet::showProblem() {
    QString problem;
    switch (problemOf(m_model->texts())) {
    case ChoiceProblem::None: break;
    case ChoiceProblem::TooFewTexts: problem = tr("Add at least two texts that can be read."); break;
    case ChoiceProblem::TwoSources: problem = tr("Only one text can be the source."); break;
    }
    m_problem->setText(problem);
    m_open->setEnabled(problem.isEmpty() && !m_background.isRunning());
}

void OpenSheet::dragEnterEvent(QDragEnterEvent *event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void OpenSheet::dropEvent(QDropEvent *event) {
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) paths << url.toLocalFile();
    }
    if (!paths.isEmpty()) addFiles(paths);
}

} // namespace sejajar
