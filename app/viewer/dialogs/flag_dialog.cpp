#include "app/viewer/dialogs/flag_dialog.h"

#include "app/common/mqm_text.h"
#include "app/common/plain_text.h"
#include "app/viewer/dialogs/category_combo.h"
#include "app/viewer/dialogs/message.h"
#include "app/viewer/view/language_name.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>

namespace sejajar {
namespace {

constexpr qsizetype longestQuoteShown = 240;

QPlainTextEdit *textField(const QString &text, int lines) {
    auto *field = new QPlainTextEdit;
    field->setPlainText(text);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + 14);
    return field;
}

} // namespace

FlagDialog::FlagDialog(const Article &article, const Finding &flag, const QStringList &recent,
                       QWidget *parent)
    : QDialog(parent), m_flag(flag), m_category(new CategoryCombo(recent)), m_note(textField(flag.note, 4)),
      m_correction(textField(flag.correction, 2)) {
    setObjectName(QStringLiteral("flagDialog"));
    setWindowTitle(flag.id == 0 ? tr("New Flag") : tr("Edit Flag"));

    m_category->setObjectName(QStringLiteral("category"));
    m_category->setAccessibleName(tr("Category of the error"));
    m_category->lineEdit()->setAccessibleName(tr("Category of the error"));
    m_category->lineEdit()->installEventFilter(this);
    if (!flag.category.isEmpty()) m_category->setCategory(flag.category);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What is wrong, and why"));
    m_correction->setObjectName(QStringLiteral("correction"));
    m_correction->setAccessibleName(tr("Suggested correction"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    save->setText(flag.id == 0 ? tr("Save Flag") : tr("Save Changes"));
    save->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    connect(buttons, &QDialogButtonBox::accepted, this, &FlagDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FlagDialog::reject);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &FlagDialog::accept);

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(10);
    form->addRow(spansBox(article));
    form->addRow(tr("&Category:"), m_category);
    form->addRow(tr("Severity:"), severityBox());
    form->addRow(tr("&Note:"), m_note);
    form->addRow(tr("C&orrection:"), m_correction);
    form->addRow(buttons);
    setMinimumWidth(540);
    m_category->setFocus();
    m_category->lineEdit()->selectAll();
}

QWidget *FlagDialog::spansBox(const Article &article) {
    auto *box = new QFrame;
    box->setObjectName(QStringLiteral("spans"));
    box->setFrameShape(QFrame::StyledPanel);
    box->setBackgroundRole(QPalette::Base);
    box->setAutoFillBackground(true);
    auto *grid = new QGridLayout(box);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(14);
    QStringList spoken;
    for (const Span &span : m_flag.spans) {
        const Version &version = article.versions[static_cast<size_t>(span.version)];
        const QString language = languageName(version.language);
        const QString quote = plainLine(span.quote, longestQuoteShown);
        QLabel *name = plainLabel(language);
        name->setForegroundRole(QPalette::PlaceholderText);
        QLabel *words = plainLabel(quote);
        words->setWordWrap(true);
        QFont bold = words->font();
        bold.setBold(true);
        words->setFont(bold);
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(words, row, 1);
        spoken << language + QStringLiteral(": ") + quote;
    }
    box->setAccessibleName(tr("Marked words"));
    box->setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    return box;
}

QWidget *FlagDialog::severityBox() {
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_severity = new QButtonGroup(this);
    for (const Severity severity :
         {Severity::Neutral, Severity::Minor, Severity::Major, Severity::Critical}) {
        const int id = static_cast<int>(severity);
        auto *button = new QRadioButton(QStringLiteral("&%1 %2").arg(id + 1).arg(mqmSeverityName(severity)));
        button->setObjectName(QStringLiteral("severity%1").arg(id + 1));
        button->setAccessibleName(tr("Severity: %1").arg(mqmSeverityName(severity)));
        button->setChecked(severity == m_flag.severity);
        m_severity->addButton(button, id);
        layout->addWidget(button);
        // On the buttons themselves a digit is enough as well.
        button->installEventFilter(this);
    }
    layout->addStretch();
    return box;
}

bool FlagDialog::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int id = key->key() - Qt::Key_1;
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && id >= 0 && id < 4) {
            m_severity->button(id)->setChecked(true);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

Finding FlagDialog::flag() const {
    Finding result = m_flag;
    result.category = m_category->category();
    result.severity = static_cast<Severity>(m_severity->checkedId());
    result.note = m_note->toPlainText().trimmed();
    result.correction = m_correction->toPlainText().trimmed();
    return result;
}

void FlagDialog::accept() {
    m_category->takeTyped();
    QDialog::accept();
}

} // namespace sejajar
