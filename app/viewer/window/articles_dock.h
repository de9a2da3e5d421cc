#pragma once

#include "core/store/project_store.h"

#include <QDockWidget>

class QListWidget;

namespace sejajar {

/// The articles of the project; comes when there are several, and goes when there are not.
class ArticlesDock : public QDockWidget {
    Q_OBJECT
public:
    explicit ArticlesDock(QWidget *parent = nullptr);

    void setArticles(const std::vector<ArticleSummary> &articles, ArticleId current);
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void articleChosen(sejajar::ArticleId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QListWidget *m_list = nullptr;
    std::vector<ArticleSummary> m_articles;
    bool m_several = false;
    ArticleId m_current = 0;
};

} // namespace sejajar
