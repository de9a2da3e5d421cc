#pragma once

#include <QComboBox>

class QStandardItemModel;

namespace sejajar {

/// Chooses an MQM category: from a grouped list, or by typing a part of its name.
class CategoryCombo : public QComboBox {
    Q_OBJECT
public:
    explicit CategoryCombo(const QStringList &recent, QWidget *parent = nullptr);

    QString category() const; ///< never empty
    void setCategory(const QString &id);
    /// Takes what was typed: the first category that contains it; when none does, the one from before.
    void takeTyped();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    QStandardItemModel *m_items = nullptr;
};

} // namespace sejajar
