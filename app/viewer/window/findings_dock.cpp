#include "app/viewer/window/findings_dock.h"

#include "app/common/plain_text.h"
#include "app/common/reason_text.h"
#include "app/viewer/dialogs/message.h"
#include "app/viewer/window/findings_delegate.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace sejajar {

FindingsDock::FindingsDock(QWidget *parent)
    : QDockWidget(parent), m_model(new FindingsModel(this)), m_filter(new QComboBox), m_list(new QTreeView),
      m_pages(new QStackedWidget), m_hint(plainLabel({})) {
    setObjectName(QStringLiteral("findingsDock"));
    m_filter->setObjectName(QStringLiteral("findingFilter"));
    for (int i = 0; i < 4; ++i) m_filter->addItem(QString());
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingsDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setIndentation(14);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
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
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_filter);
    layout->addWidget(m_pages, 1);
    box->setMinimumWidth(230);
    setWidget(box);
    connectList();
    retranslate();
}

void FindingsDock::connectList() {
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->setFilter(static_cast<FindingFilter>(index));
        showAll();
    });
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const qint64 id = index.data(FindingsModel::IdRole).toLongLong();
        if (id != 0) Q_EMIT jumpTo(id);
    });
    connect(m_list, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        const Finding *finding = m_model->find(index.data(FindingsModel::IdRole).toLongLong());
        // A double click opens; it should not judge.
        if (finding && finding->state == FindingState::Confirmed) Q_EMIT activated(finding->id);
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        const qint64 id = m_list->indexAt(point).data(FindingsModel::IdRole).toLongLong();
        if (id != 0) Q_EMIT contextMenuAt(id, m_list->viewport()->mapToGlobal(point));
    });
    const auto remember = [this](const QModelIndex &index, bool collapsed) {
        const QString group = index.data(FindingsModel::GroupRole).toString();
        if (collapsed)
            m_collapsed.insert(group);
        else
            m_collapsed.erase(group);
    };
    connect(m_list, &QTreeView::collapsed, this, [=](const QModelIndex &index) { remember(index, true); });
    connect(m_list, &QTreeView::expanded, this, [=](const QModelIndex &index) { remember(index, false); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showDetails();
        Q_EMIT currentChanged();
    });
    connect(m_first, &QPushButton::clicked, this, [this] { Q_EMIT activated(current()); });
    connect(m_second, &QPushButton::clicked, this, [this] {
        const Finding *finding = m_model->find(current());
        if (finding && finding->state == FindingState::Dismissed)
            Q_EMIT withdrawn(current());
        else
            Q_EMIT removed(current());
    });
}

QWidget *FindingsDock::detailsBox() {
    m_words = plainLabel({});
    m_about = plainLabel({});
    m_why = plainLabel({});
    m_note = plainLabel({});
    m_correctionTitle = plainLabel({});
    m_correction = plainLabel({});
    m_words->setObjectName(QStringLiteral("findingWords"));
    m_why->setObjectName(QStringLiteral("findingReason"));
    m_note->setObjectName(QStringLiteral("findingNote"));
    m_correction->setObjectName(QStringLiteral("findingCorrection"));
    QFont bold = m_words->font();
    bold.setBold(true);
    m_words->setFont(bold);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_correctionTitle->setForegroundRole(QPalette::PlaceholderText);
    m_first = new QPushButton;
    m_second = new QPushButton;
    m_first->setObjectName(QStringLiteral("firstVerdict"));
    m_second->setObjectName(QStringLiteral("secondVerdict"));

    auto *text = new QWidget;
    auto *lines = new QVBoxLayout(text);
    lines->setSpacing(6);
    for (QLabel *label : {m_words, m_about, m_why, m_note, m_correctionTitle, m_correction}) {
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
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    buttons->addStretch();
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    return box;
}

void FindingsDock::setArticle(const Article &article) { m_model->setArticle(article); }

void FindingsDock::setChecks(Suggestions::State state, bool anyFound) {
    m_state = state;
    m_anyFound = anyFound;
    m_hint->setText(hint());
}

void FindingsDock::setFindings(const std::vector<Finding> &findings) {
    const qint64 chosen = current();
    const std::vector<Finding> before = m_model->shown();
    m_model->setFindings(findings);
    showAll();
    if (chosen == 0) return;
    const auto old = std::ranges::find(before, chosen, &Finding::id);
    const std::vector<Finding> &now = m_model->shown();
    const auto place = std::min(static_cast<size_t>(old - before.begin()), now.empty() ? 0 : now.size() - 1);
    if (m_model->find(chosen))
        setCurrent(chosen);
    else if (!now.empty())
        setCurrent(now[place].id);
}

void FindingsDock::setFilter(FindingFilter filter) { m_filter->setCurrentIndex(static_cast<int>(filter)); }

void FindingsDock::showAll() {
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex index = m_model->index(group, 0);
        const QSignalBlocker quiet(m_list);
        m_list->setExpanded(index, !m_collapsed.contains(index.data(FindingsModel::GroupRole).toString()));
    }
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    retranslate();
    Q_EMIT currentChanged();
}

qint64 FindingsDock::current() const {
    return m_list->currentIndex().data(FindingsModel::IdRole).toLongLong();
}

void FindingsDock::setCurrent(qint64 id) {
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid()) m_list->setCurrentIndex(index);
}

void FindingsDock::showDetails() {
    const Finding *chosen = m_model->find(current());
    const Finding finding = chosen ? *chosen : Finding();
    m_first->setEnabled(chosen);
    m_second->setEnabled(chosen);
    const int row = m_model->rowOf(finding.id);
    m_words->setText(chosen ? findingWords(finding) : QString());
    if (!chosen)
        m_about->setText(tr("Choose a finding to read about it."));
    else
        m_about->setText(row < 0 ? findingKind(finding)
                                 : tr("%1 · row %2").arg(findingKind(finding)).arg(row + 1));
    const auto show = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    show(m_why, finding.reason.isEmpty() ? QString() : reasonText(finding));
    show(m_note, finding.note);
    show(m_correction, finding.correction);
    m_correctionTitle->setVisible(!finding.correction.isEmpty());
    m_words->setVisible(chosen);
    const bool flag = chosen && finding.state == FindingState::Confirmed;
    m_first->setText(flag ? tr("Edit…") : tr("Confirm"));
    if (finding.state == FindingState::Dismissed)
        m_second->setText(tr("Suggest Again"));
    else
        m_second->setText(flag && finding.check == personCheck() ? tr("Delete") : tr("Dismiss"));
}

bool FindingsDock::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_list && event->type() == QEvent::KeyPress && current() != 0 &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        Q_EMIT jumpTo(current());
        return true;
    }
    return QDockWidget::eventFilter(watched, event);
}

void FindingsDock::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDockWidget::changeEvent(event);
}

/// What it means that nothing stands in the list.
QString FindingsDock::hint() const {
    const QString howToFlag = tr("To flag words, mark them in one or several columns of a row and press F.");
    const auto filter = static_cast<FindingFilter>(m_filter->currentIndex());
    if (filter == FindingFilter::Dismissed) return tr("No suggestion was dismissed.");
    if (filter == FindingFilter::Flags)
        return tr("There is no flag yet.") + QStringLiteral("\n\n") + howToFlag;
    const QString checks = [this] {
        switch (m_state) {
        case Suggestions::State::Off: return tr("All checks are switched off. The settings switch them on.");
        case Suggestions::State::Running: return tr("The checks are running …");
        case Suggestions::State::Stopped:
            return tr("The checks were stopped. They run again after the next change of the rows.");
        case Suggestions::State::Done: break;
        }
        return m_anyFound ? tr("No suggestion is left: all were confirmed, dismissed or muted.")
                          : tr("The checks found nothing to suggest.");
    }();
    return filter == FindingFilter::Open ? checks + QStringLiteral("\n\n") + howToFlag : checks;
}

void FindingsDock::retranslate() {
    setWindowTitle(tr("Findings"));
    m_filter->setAccessibleName(tr("Which findings are shown"));
    //: A choice of findings and how many there are
    const QString counted = tr("%1 (%2)");
    const QString names[] = {tr("Suggestions and flags"), tr("Suggestions"), tr("Flags"), tr("Dismissed")};
    for (int i = 0; i < 4; ++i)
        m_filter->setItemText(i, counted.arg(names[i]).arg(m_model->count(static_cast<FindingFilter>(i))));
    m_list->setAccessibleName(tr("Findings"));
    m_list->setAccessibleDescription(tr("Space goes to a finding, Enter confirms a suggestion or edits a "
                                        "flag, Delete dismisses or deletes it."));
    m_hint->setText(hint());
    m_correctionTitle->setText(tr("Suggested correction:"));
    showDetails();
}

} // namespace sejajar
