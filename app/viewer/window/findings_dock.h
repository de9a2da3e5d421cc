#pragma once

#include "app/viewer/session/suggestions.h"
#include "app/viewer/window/findings_model.h"

#include <QDockWidget>

#include <set>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace sejajar {

/// What was found in the article, by people and by checks, and, below, what there is to say about the chosen
/// finding.
class FindingsDock : public QDockWidget {
    Q_OBJECT
public:
    explicit FindingsDock(QWidget *parent = nullptr);

    void setArticle(const Article &article);
    /// What an empty list means. anyFound: the checks found something, be it judged or muted since.
    void setChecks(Suggestions::State state, bool anyFound);
    /// Keeps the chosen finding when it is still there, else chooses the one that took its place.
    void setFindings(const std::vector<Finding> &findings);
    void setFilter(FindingFilter filter);

    FindingsModel *model() const { return m_model; }
    QTreeView *list() const { return m_list; }
    qint64 current() const; ///< 0: none
    /// Chooses it without jumping there; does nothing when the filter hides it.
    void setCurrent(qint64 id);

Q_SIGNALS:
    void jumpTo(qint64 id);
    /// The first button: confirm a suggestion, edit a flag.
    void activated(qint64 id);
    /// The second button: dismiss a suggestion, delete a flag.
    void removed(qint64 id);
    void withdrawn(qint64 id); ///< a verdict, to be a suggestion again
    void contextMenuAt(qint64 id, const QPoint &globalPosition);
    void currentChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *detailsBox();
    void connectList();
    void showAll();
    void showDetails();
    void retranslate();
    QString hint() const;

    FindingsModel *m_model = nullptr;
    QComboBox *m_filter = nullptr;
    QTreeView *m_list = nullptr;
    QStackedWidget *m_pages = nullptr; ///< hint, list with details
    QLabel *m_hint = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_correctionTitle = nullptr;
    QLabel *m_correction = nullptr;
    QPushButton *m_first = nullptr;
    QPushButton *m_second = nullptr;
    std::set<QString> m_collapsed; ///< groups that the person closed
    Suggestions::State m_state = Suggestions::State::Done;
    bool m_anyFound = false;
};

} // namespace sejajar
