#include "app/viewer/dialogs/progress_strip.h"

#include "app/viewer/dialogs/message.h"
#include "app/viewer/session/background.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace sejajar {

ProgressStrip::ProgressStrip(Background *background, QWidget *parent)
    : QWidget(parent), m_what(plainLabel({})), m_bar(new QProgressBar), m_cancel(new QPushButton) {
    setObjectName(QStringLiteral("progressStrip"));
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(12);
    m_bar->setMinimumWidth(160);
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    retranslate();
    hide();

    m_delay.setSingleShot(true);
    m_delay.setInterval(appearsAfterMs);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(background, &Background::started, this, [this] {
        m_bar->setValue(0);
        m_delay.start();
    });
    connect(background, &Background::progressed, this,
            [this](double share) { m_bar->setValue(qRound(share * 100)); });
    connect(background, &Background::ended, this, [this] {
        m_delay.stop();
        hide();
    });
    connect(m_cancel, &QPushButton::clicked, background, &Background::cancel);
}

void ProgressStrip::setWhat(const QString &what) {
    m_what->setText(what);
    m_bar->setAccessibleName(what);
}

void ProgressStrip::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ProgressStrip::retranslate() { m_cancel->setText(tr("Cancel")); }

} // namespace sejajar
