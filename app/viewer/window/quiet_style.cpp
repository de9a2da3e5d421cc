#include "app/viewer/window/quiet_style.h"

#include "app/viewer/window/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace sejajar {

QuietStyle::QuietStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {
    setObjectName(QStringLiteral("quiet"));
}

int QuietStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const {
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool outlined = element == PE_IndicatorRadioButton || element == PE_IndicatorCheckBox ||
                          element == PE_FrameLineEdit || element == PE_Frame || element == PE_PanelMenu;
    if (!outlined || !isDark(option->palette)) return;
    const bool focused = element == PE_FrameLineEdit && option->state.testFlag(State_HasFocus);
    if (focused) return; // Fusion's outline of the focus is bright enough
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    const bool indicator = element == PE_IndicatorRadioButton || element == PE_IndicatorCheckBox;
    painter->setPen(option->palette.color(indicator ? QPalette::PlaceholderText : QPalette::Mid));
    const QRectF frame = QRectF(option->rect).adjusted(.5, .5, -.5, -.5);
    if (element == PE_IndicatorRadioButton)
        painter->drawEllipse(frame);
    else if (element == PE_PanelMenu) // a pop-up over a page of its own colour; its corners are square
        painter->drawRect(frame);
    else
        painter->drawRoundedRect(frame, 1.5, 1.5);
    painter->restore();
}

} // namespace sejajar
