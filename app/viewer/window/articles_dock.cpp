#include "app/viewer/window/articles_dock.h"

#include "app/common/plain_text.h"

#include <QEvent>
#include <QListWidget>
#include <QSignalBlocker>

namespace sejajar {

ArticlesDock::ArticlesDock(QWidget *parent) : QDockWidget(parent), m_list(new QListWidget) {
    setObjectName(QStringLiteral("articlesDock"));
    m_list->setObjectName(QStringLiteral("articles"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    m_list->setTextElideMode(Qt::ElideMiddle);
    setWidget(m_list);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item) Q_EMIT articleChosen(item->data(Qt::UserRole).toLongLong());
    });
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    retranslate();
}

void ArticlesDock::setArticles(const std::vector<ArticleSummary> &articles, ArticleId current) {
    m_articles = articles;
    m_current = current;
    // Only then: who closed the list does not want it back with every flag.
    if (const bool several = articles.size() > 1; several != m_several) {
        m_several = several;
        setVisible(several);
    }
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const ArticleSummary &article : articles) {
        const QString figures = tr("%n flag(s)", nullptr, article.findings);
        auto *item = new QListWidgetItem(
            QStringLiteral("%1  ·  %2").arg(plainLine(article.name, 80), figures), m_list);
        item->setData(Qt::UserRole, article.id);
        if (article.id == current) m_list->setCurrentItem(item);
    }
}

void ArticlesDock::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setArticles(std::vector<ArticleSummary>(m_articles), m_current);
    }
    QDockWidget::changeEvent(event);
}

void ArticlesDock::retranslate() {
    setWindowTitle(tr("Articles"));
    m_list->setAccessibleName(tr("Articles of the project"));
}

} // namespace sejajar
