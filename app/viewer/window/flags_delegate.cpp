#include "app/viewer/window/flags_delegate.h"

#include "app/viewer/view/view_theme.h"
#include "app/viewer/window/flags_model.h"

#include <QPainter>

namespace sejajar {
namespace {

constexpr int margin = 8;
constexpr int markWidth = 5;

QFont boldOf(QFont font) {
    font.setBold(true);
    return font;
}

} // namespace

void FlagsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const {
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QPalette &palette = option.palette;
    painter->fillRect(option.rect, palette.color(group, selected ? QPalette::Highlight : QPalette::Base));
    const QColor strong = palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const ViewTheme theme = ViewTheme::fromPalette(palette);

    const QRect inner = option.rect.adjusted(margin, 5, -margin, -5);
    const auto severity = static_cast<Severity>(index.data(FlagsModel::SeverityRole).toInt());
    const int markHeight = inner.height() * (static_cast<int>(severity) + 1) / 4;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(selected ? strong : theme.severity(severity));
    painter->drawRoundedRect(QRect(inner.left(), inner.bottom() + 1 - markHeight, markWidth, markHeight), 2,
                             2);

    const QRect words = inner.adjusted(markWidth + margin, 0, 0, 0);
    const int line = words.height() / 2;
    const QString row = QString::number(index.data(FlagsModel::RowRole).toInt() + 1);
    painter->setFont(option.font);
    painter->setPen(selected ? strong : theme.muted);
    const int rowWidth = option.fontMetrics.horizontalAdvance(row) + margin;
    painter->drawText(QRect(words.right() - rowWidth, words.top(), rowWidth, line),
                      Qt::AlignRight | Qt::AlignVCenter, row);
    const QString about = option.fontMetrics.elidedText(index.data(FlagsModel::AboutRole).toString(),
                                                        Qt::ElideRight, words.width());
    painter->drawText(QRect(words.left(), words.top() + line, words.width(), line),
                      Qt::AlignLeft | Qt::AlignVCenter, about);

    painter->setFont(boldOf(option.font));
    painter->setPen(strong);
    const QString quote =
        QFontMetrics(painter->font())
            .elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width() - rowWidth);
    painter->drawText(QRect(words.left(), words.top(), words.width() - rowWidth, line),
                      Qt::AlignLeft | Qt::AlignVCenter, quote);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(selected ? strong : palette.color(QPalette::Highlight), 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QSize FlagsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const {
    return {120, option.fontMetrics.lineSpacing() * 2 + 14};
}

} // namespace sejajar
