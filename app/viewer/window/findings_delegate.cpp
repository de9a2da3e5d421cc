#include "app/viewer/window/findings_delegate.h"

#include "app/viewer/view/view_theme.h"
#include "app/viewer/window/findings_model.h"

#include <QPainter>

namespace sejajar {
namespace {

constexpr int margin = 8;
constexpr int markWidth = 5;

QFont boldOf(QFont font) {
    font.setBold(true);
    return font;
}

bool isGroup(const QModelIndex &index) { return !index.parent().isValid(); }

/// A bar, the higher the graver: full for a flag, hollow for what is only suggested or was dismissed.
void paintMark(QPainter *painter, const QRect &inner, Severity severity, FindingState state,
               const QColor &color) {
    const int height = inner.height() * (static_cast<int>(severity) + 1) / 4;
    const QRectF bar(inner.left(), inner.bottom() + 1 - height, markWidth, height);
    if (state == FindingState::Confirmed) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawRoundedRect(bar, 2, 2);
    } else {
        painter->setPen(QPen(color, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(bar.adjusted(0.75, 0.75, -0.75, -0.75), 2, 2);
    }
}

} // namespace

void FindingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const {
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QPalette &palette = option.palette;
    painter->fillRect(option.rect, palette.color(group, selected ? QPalette::Highlight : QPalette::Base));
    const QColor strong = palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const ViewTheme theme = ViewTheme::fromPalette(palette);
    painter->setRenderHint(QPainter::Antialiasing);
    if (isGroup(index)) {
        painter->setFont(boldOf(option.font));
        painter->setPen(theme.muted);
        const QRect line = option.rect.adjusted(2, 0, -margin, 0);
        // In the middle: how many there are stands at the end.
        painter->drawText(
            line, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideMiddle, line.width()));
    } else {
        paintFinding(painter, option, index, strong, selected ? strong : theme.muted);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(selected ? strong : palette.color(QPalette::Highlight), 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

void FindingsDelegate::paintFinding(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index, const QColor &strong,
                                    const QColor &muted) const {
    const ViewTheme theme = ViewTheme::fromPalette(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect inner = option.rect.adjusted(margin / 2, 5, -margin, -5);
    const auto severity = static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt());
    const auto state = static_cast<FindingState>(index.data(FindingsModel::StateRole).toInt());
    paintMark(painter, inner, severity, state, selected ? strong : theme.severity(severity));

    const QRect words = inner.adjusted(markWidth + margin, 0, 0, 0);
    const int line = words.height() / 2;
    const int articleRow = index.data(FindingsModel::RowRole).toInt();
    const QString row = articleRow < 0 ? QString() : QString::number(articleRow + 1);
    painter->setFont(option.font);
    painter->setPen(muted);
    const int rowWidth = option.fontMetrics.horizontalAdvance(row) + margin;
    painter->drawText(QRect(words.right() - rowWidth, words.top(), rowWidth, line),
                      Qt::AlignRight | Qt::AlignVCenter, row);
    const QString about = option.fontMetrics.elidedText(index.data(FindingsModel::AboutRole).toString(),
                                                        Qt::ElideRight, words.width());
    painter->drawText(QRect(words.left(), words.top() + line, words.width(), line),
                      Qt::AlignLeft | Qt::AlignVCenter, about);

    QFont font = boldOf(option.font);
    font.setStrikeOut(state == FindingState::Dismissed);
    painter->setFont(font);
    painter->setPen(strong);
    const QString quote =
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width() - rowWidth);
    painter->drawText(QRect(words.left(), words.top(), words.width() - rowWidth, line),
                      Qt::AlignLeft | Qt::AlignVCenter, quote);
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const int line = option.fontMetrics.lineSpacing();
    return {120, isGroup(index) ? line + 8 : line * 2 + 14};
}

} // namespace sejajar
