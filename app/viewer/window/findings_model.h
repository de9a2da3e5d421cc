#pragma once

#include "app/viewer/session/row_index.h"

#include <QStandardItemModel>

#include <optional>

namespace sejajar {

/// Which findings a list shows.
enum class FindingFilter {
    Open, ///< suggestions and flags
    Suggestions,
    Flags, ///< whatever was confirmed
    Dismissed,
};

/// The findings of an article as a tree: the person's flags, then a group for each check, last those whose
/// words are no longer in the text; within a group in the order of the text.
class FindingsModel : public QStandardItemModel {
    Q_OBJECT
public:
    enum Roles {
        IdRole = Qt::UserRole, ///< 0 for a group
        RowRole,               ///< of the article, zero-based; -1 when its words stand in no row
        SeverityRole,
        StateRole,
        AboutRole, ///< the second line: why, or "Major · Accuracy: Mistranslation"
        GroupRole, ///< of a group: what it is, for as long as the program runs
    };

    explicit FindingsModel(QObject *parent = nullptr) : QStandardItemModel(parent) {}

    void setArticle(const Article &article);
    void setFindings(const std::vector<Finding> &findings);
    void setFilter(FindingFilter filter);
    FindingFilter filter() const { return m_filter; }
    int count(FindingFilter filter) const;

    /// What the filter lets through, in the order of the text.
    const std::vector<Finding> &shown() const { return m_shown; }
    const Finding *find(qint64 id) const; ///< nullptr: not shown
    QModelIndex indexOf(qint64 id) const;
    /// The row of the article in which a shown finding stands; -1 for none.
    int rowOf(qint64 id) const;
    /// The finding after (step 1) or before (step -1) the place where the person is: a finding, or else a row
    /// of the article. Goes round at the ends; 0 without findings. Lost ones are passed over.
    qint64 neighbour(qint64 current, int currentRow, int step) const;

private:
    void rebuild();

    RowIndex m_rows;
    FindingFilter m_filter = FindingFilter::Open;
    std::vector<Finding> m_all; ///< in the order of the text
    std::vector<Finding> m_shown;
};

/// "Kleid / Gaun": the words of a finding in one line.
QString findingWords(const Finding &finding);
/// "Major · Accuracy: Mistranslation"
QString findingKind(const Finding &finding);

} // namespace sejajar
