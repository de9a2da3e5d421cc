#include "app/viewer/window/flags_dock.h"

#include "app/common/mqm_text.h"
#include "app/common/plain_text.h"
#include "app/viewer/dialogs/message.h"
#include "app/viewer/window/flags_delegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sejajar {

FlagsDock::FlagsDock(QWidget *parent)
    : QDockWidget(parent), m_model(new FlagsModel(this)), m_list(new QListView), m_pages(new QStackedWidget),
      m_hint(plainLabel({})) {
    setObjectName(QStringLiteral("flagsDock"));
    m_list->setObjectName(QStringLiteral("flags"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FlagsDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(20);
    m_hint->setForegroundRole(QPalette::PlaceholderText);

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(detailsBox());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(splitter);
    m_pages->setMinimumWidth(230);
    setWidget(m_pages);

    const auto jump = [this](const QModelIndex &index) {
        if (index.isValid()) Q_EMIT jumpTo(index.data(FlagsModel::IdRole).toLongLong());
    };
    connect(m_list, &QListView::clicked, this, jump);
    connect(m_list, &QListView::doubleClicked, this, [this] { Q_EMIT editRequested(currentFlag()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showDetails();
        Q_EMIT currentFlagChanged();
    });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(currentFlag()); });
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(currentFlag()); });
    retranslate();
    showDetails();
}

QWidget *FlagsDock::detailsBox() {
    m_words = plainLabel({});
    m_about = plainLabel({});
    m_note = plainLabel({});
    m_correctionTitle = plainLabel({});
    m_correction = plainLabel({});
    m_words->setObjectName(QStringLiteral("flagWords"));
    m_note->setObjectName(QStringLiteral("flagNote"));
    m_correction->setObjectName(QStringLiteral("flagCorrection"));
    QFont bold = m_words->font();
    bold.setBold(true);
    m_words->setFont(bold);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_correctionTitle->setForegroundRole(QPalette::PlaceholderText);
    m_edit = new QPushButton;
    m_delete = new QPushButton;

    auto *text = new QWidget;
    auto *lines = new QVBoxLayout(text);
    lines->setSpacing(6);
    for (QLabel *label : {m_words, m_about, m_note, m_correctionTitle, m_correction}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(label);
    }
    lines->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(text);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 0, 8, 8);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_delete);
    buttons->addStretch();
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    return box;
}

void FlagsDock::setArticle(const Article &article) { m_model->setArticle(article); }

void FlagsDock::setFindings(const std::vector<Finding> &findings) {
    const qint64 chosen = currentFlag();
    const int place = m_list->currentIndex().row();
    m_model->setFindings(findings);
    int row = m_model->indexOf(chosen);
    if (row < 0 && place >= 0) row = qMin(place, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row));
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    showDetails();
    Q_EMIT currentFlagChanged();
}

qint64 FlagsDock::currentFlag() const { return m_list->currentIndex().data(FlagsModel::IdRole).toLongLong(); }

void FlagsDock::setCurrentFlag(qint64 id) {
    const int row = m_model->indexOf(id);
    if (row >= 0) m_list->setCurrentIndex(m_model->index(row));
}

void FlagsDock::showDetails() {
    const int row = m_list->currentIndex().row();
    const bool any = row >= 0;
    m_edit->setEnabled(any);
    m_delete->setEnabled(any);
    const Finding flag = any ? m_model->finding(row) : Finding();
    m_words->setText(flagWords(flag));
    m_about->setText(any ? tr("%1 · row %2")
                               .arg(m_list->currentIndex().data(FlagsModel::AboutRole).toString())
                               .arg(m_list->currentIndex().data(FlagsModel::RowRole).toInt() + 1)
                         : tr("Choose a flag to read about it."));
    m_note->setText(flag.note);
    m_note->setVisible(!flag.note.isEmpty());
    m_correction->setText(flag.correction);
    m_correction->setVisible(!flag.correction.isEmpty());
    m_correctionTitle->setVisible(!flag.correction.isEmpty());
    m_words->setVisible(any);
}

bool FlagsDock::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_list && event->type() == QEvent::KeyPress && currentFlag() != 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT editRequested(currentFlag());
            return true;
        }
        if (key == Qt::Key_Space) {
            Q_EMIT jumpTo(currentFlag());
            return true;
        }
    }
    return QDockWidget::eventFilter(watched, event);
}

void FlagsDock::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDockWidget::changeEvent(event);
}

void FlagsDock::retranslate() {
    setWindowTitle(tr("Flags"));
    m_list->setAccessibleName(tr("Flags"));
    m_list->setAccessibleDescription(tr("Space goes to a flag, Enter edits it, Delete deletes it."));
    m_hint->setText(tr("No flags yet.\n\nMark words in one or several columns of a row and press F."));
    m_correctionTitle->setText(tr("Suggested correction:"));
    m_edit->setText(tr("Edit…"));
    m_delete->setText(tr("Delete"));
    showDetails();
}

} // namespace sejajar
