#include "app/viewer/dialogs/checks_page.h"

#include "app/common/mqm_text.h"
#include "app/common/reason_text.h"
#include "app/viewer/dialogs/message.h"
#include "app/viewer/session/preferences.h"
#include "core/check/check.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sejajar {
namespace {

constexpr Severity severities[] = {Severity::Neutral, Severity::Minor, Severity::Major, Severity::Critical};
constexpr double heaviest = 1000;

QString idOf(const Check &check) { return QString::fromUtf16(check.id); }

QComboBox *severityCombo(QTableWidget *table, int row) {
    return static_cast<QComboBox *>(table->cellWidget(row, 1));
}

} // namespace

ChecksPage::ChecksPage(const Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_intro(plainLabel({})), m_checks(new QTableWidget), m_description(plainLabel({})),
      m_weightsTitle(plainLabel({})) {
    m_checks->setObjectName(QStringLiteral("checks"));
    m_intro->setWordWrap(true);
    m_description->setWordWrap(true);
    m_description->setForegroundRole(QPalette::PlaceholderText);
    m_description->setMinimumHeight(m_description->fontMetrics().lineSpacing() * 2);
    m_description->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_weightsTitle->setWordWrap(true);
    addChecks(preferences);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addWidget(m_checks, 1);
    layout->addWidget(m_description);
    layout->addWidget(m_weightsTitle);
    layout->addWidget(weightsBox(preferences));
    connect(m_checks, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0) m_description->setText(checkDescription(idOf(checks()[static_cast<size_t>(row)])));
    });
    retranslate();
    m_checks->setCurrentCell(0, 0);
}

void ChecksPage::addChecks(const Preferences &preferences) {
    m_checks->setColumnCount(2);
    m_checks->setRowCount(static_cast<int>(checks().size()));
    m_checks->verticalHeader()->hide();
    m_checks->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_checks->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_checks->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_checks->setSelectionMode(QAbstractItemView::SingleSelection);
    m_checks->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_checks->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_checks->setTabKeyNavigation(false);
    m_checks->setShowGrid(false);
    for (int row = 0; row < m_checks->rowCount(); ++row) {
        const Check &check = checks()[static_cast<size_t>(row)];
        auto *name = new QTableWidgetItem;
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        name->setCheckState(preferences.isCheckOn(check) ? Qt::Checked : Qt::Unchecked);
        m_checks->setItem(row, 0, name);
        auto *severity = new QComboBox;
        severity->setObjectName(QStringLiteral("severity:") + idOf(check));
        severity->addItem(QString());
        for (const Severity one : severities) severity->addItem(QString(), static_cast<int>(one));
        const std::optional<Severity> chosen = preferences.checkSeverity(check);
        severity->setCurrentIndex(chosen ? 1 + static_cast<int>(*chosen) : 0);
        m_checks->setCellWidget(row, 1, severity);
        connect(severity, &QComboBox::activated, this, [this, row] { m_checks->setCurrentCell(row, 0); });
    }
}

QWidget *ChecksPage::weightsBox(const Preferences &preferences) {
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    const MqmWeights weights = preferences.mqmWeights();
    for (const Severity severity : severities) {
        const auto i = static_cast<size_t>(severity);
        m_weightNames[i] = plainLabel({});
        m_weights[i] = new QDoubleSpinBox;
        m_weights[i]->setObjectName(QStringLiteral("weight:") + severityId(severity));
        m_weights[i]->setRange(0, heaviest);
        m_weights[i]->setDecimals(1);
        m_weights[i]->setValue(weights.of(severity));
        m_weightNames[i]->setBuddy(m_weights[i]);
        line->addWidget(m_weightNames[i]);
        line->addWidget(m_weights[i]);
        line->addSpacing(8);
    }
    line->addStretch();
    return box;
}

void ChecksPage::save(Preferences &preferences) const {
    for (int row = 0; row < m_checks->rowCount(); ++row) {
        const Check &check = checks()[static_cast<size_t>(row)];
        preferences.setCheckOn(check, m_checks->item(row, 0)->checkState() == Qt::Checked);
        const QVariant severity = severityCombo(m_checks, row)->currentData();
        preferences.setCheckSeverity(check, severity.isValid()
                                                ? std::optional(static_cast<Severity>(severity.toInt()))
                                                : std::nullopt);
    }
    MqmWeights weights;
    for (size_t i = 0; i < weights.bySeverity.size(); ++i) weights.bySeverity[i] = m_weights[i]->value();
    preferences.setMqmWeights(weights);
}

void ChecksPage::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ChecksPage::retranslate() {
    m_intro->setText(
        tr("These checks look for mistranslations in every article. What they find is only suggested: "
           "you confirm or dismiss it."));
    m_checks->setAccessibleName(tr("Checks"));
    m_checks->setHorizontalHeaderLabels({tr("Check"), tr("Severity")});
    for (int row = 0; row < m_checks->rowCount(); ++row) {
        const Check &check = checks()[static_cast<size_t>(row)];
        const QString name = checkName(idOf(check));
        m_checks->item(row, 0)->setText(name);
        QComboBox *severity = severityCombo(m_checks, row);
        //: The severity that a check has by itself
        severity->setItemText(0, tr("Usual (%1)").arg(mqmSeverityName(check.severity)));
        for (const Severity one : severities)
            severity->setItemText(1 + static_cast<int>(one), mqmSeverityName(one));
        severity->setAccessibleName(tr("Severity of %1").arg(name));
    }
    m_weightsTitle->setText(tr("Points in the MQM score for an error of each severity:"));
    for (const Severity severity : severities) {
        const auto i = static_cast<size_t>(severity);
        m_weightNames[i]->setText(mqmSeverityName(severity));
        m_weights[i]->setAccessibleName(tr("Points for %1").arg(mqmSeverityName(severity)));
    }
}

} // namespace sejajar
