#pragma once

#include "app/viewer/session/row_index.h"

#include <QAbstractListModel>

#include <memory>

namespace sejajar {

/// The flags of an article in the order of the text. What was dismissed is left out.
class FlagsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles {
        IdRole = Qt::UserRole,
        RowRole, ///< of the article, zero-based; -1 when its words stand in no row
        SeverityRole,
        AboutRole, ///< "Major · Accuracy: Mistranslation"
    };

    explicit FlagsModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setArticle(const Article &article);
    void setFindings(const std::vector<Finding> &findings);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const Finding &finding(int index) const { return m_flags[static_cast<size_t>(index)].finding; }
    int indexOf(qint64 id) const; ///< -1: not here
    /// The flag after (step 1) or before (step -1) the place where the person is: a flag, or else a row of
    /// the article. Goes round at the ends; -1 without flags.
    int neighbour(qint64 currentFlag, int currentRow, int step) const;

private:
    struct Flag {
        Finding finding;
        int row = -1;
    };
    RowIndex m_rows;
    std::vector<Flag> m_flags;
};

/// "Kleid / Gaun": the words of a flag in one line.
QString flagWords(const Finding &finding);

} // namespace sejajar
