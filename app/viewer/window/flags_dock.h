#pragma once

#include "app/viewer/window/flags_model.h"

#include <QDockWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace sejajar {

/// The list of flags and, below, what was written about the chosen one.
class FlagsDock : public QDockWidget {
    Q_OBJECT
public:
    explicit FlagsDock(QWidget *parent = nullptr);

    void setArticle(const Article &article);
    /// Keeps the chosen flag when it is still there, else chooses its neighbour.
    void setFindings(const std::vector<Finding> &findings);

    FlagsModel *model() const { return m_model; }
    QListView *list() const { return m_list; }
    qint64 currentFlag() const; ///< 0: none
    /// Chooses it without jumping there.
    void setCurrentFlag(qint64 id);

Q_SIGNALS:
    void jumpTo(qint64 id);
    void editRequested(qint64 id);
    void deleteRequested(qint64 id);
    void currentFlagChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *detailsBox();
    void showDetails();
    void retranslate();

    FlagsModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QStackedWidget *m_pages = nullptr; ///< hint, list with details
    QLabel *m_hint = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_correctionTitle = nullptr;
    QLabel *m_correction = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace sejajar
