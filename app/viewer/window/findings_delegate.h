#pragma once

#include <QStyledItemDelegate>

namespace sejajar {

/// Paints a finding in two lines: its words with the row number, below why it is one; the severity as a
/// coloured mark whose height also says how grave it is, hollow for a suggestion. A group in one line.
class FindingsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFinding(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const QColor &strong, const QColor &muted) const;
};

} // namespace sejajar
