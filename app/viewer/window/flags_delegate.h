#pragma once

#include <QStyledItemDelegate>

namespace sejajar {

/// Paints a flag in two lines: its words with the row number, below severity and category; the severity as a
/// coloured mark whose height also says how grave it is.
class FlagsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace sejajar
