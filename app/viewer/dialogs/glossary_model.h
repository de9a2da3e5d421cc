#pragma once

#include "core/lexicon/glossary.h"

#include <QAbstractTableModel>

namespace sejajar {

/// The glossary as a table that can be edited: a row an entry, a column a language, | between the forms.
class GlossaryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// languages: the columns; those that the glossary has beside them follow.
    GlossaryModel(QStringList languages, const Glossary &glossary, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const QStringList &languages() const { return m_languages; }
    /// Without the rows in which nothing stands yet.
    Glossary glossary() const;
    void setGlossary(const Glossary &glossary);
    /// Entries with words in one language only, which cannot help.
    int incomplete() const;
    /// An empty row at the end, or the one that is there. Returns its number.
    int addRow();
    void removeRows(const QList<int> &rows);

Q_SIGNALS:
    /// glossary() is another one now, by the person's doing.
    void edited();

private:
    const QStringList *formsAt(const QModelIndex &index) const;

    QStringList m_projectLanguages;
    QStringList m_languages;
    Glossary m_rows; ///< an entry without any form is a row in which nothing stands yet
};

/// "Kleid | Abendkleid" as a person types it: forms between |, without white space around them, each once.
QStringList formsFrom(const QString &text);

} // namespace sejajar
