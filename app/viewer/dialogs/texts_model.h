#pragma once

#include "app/viewer/session/text_choice.h"

#include <QAbstractTableModel>

namespace sejajar {

/// The texts of an open sheet: a line each, with what was recognised.
class TextsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { File, Language, RoleColumn, Encoding, Remarks, ColumnCount };

    explicit TextsModel(std::vector<TextChoice> texts, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const std::vector<TextChoice> &texts() const { return m_texts; }
    const TextChoice &text(int row) const { return m_texts[static_cast<size_t>(row)]; }
    /// Files that stand here already are left out; roles are recognised anew unless the person chose one.
    void add(std::vector<TextChoice> texts);
    void remove(int row);
    void move(int row, int to);
    void setLanguage(int row, const QString &language);
    /// A new source makes a translation out of the one before.
    void setRole(int row, Role role);
    void setText(int row, TextChoice text);

Q_SIGNALS:
    void edited();

private:
    void changed(int firstRow, int lastRow);

    std::vector<TextChoice> m_texts;
    bool m_rolesChosen = false;
};

/// What a person should know about a text: why it cannot be read, what decoding replaced and where, what
/// was only guessed. One sentence a line; empty when there is nothing.
QString remarksOn(const TextChoice &text);

} // namespace sejajar
