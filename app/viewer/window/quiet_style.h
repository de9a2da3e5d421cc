#pragma once

#include <QProxyStyle>

namespace sejajar {

/// Fusion without the small pictures on the buttons of dialogs, and with outlines that can be seen in the
/// dark: Fusion's own are darker than the window.
class QuietStyle : public QProxyStyle {
    Q_OBJECT
public:
    QuietStyle();

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace sejajar
