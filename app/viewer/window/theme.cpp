#include "app/viewer/window/theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

namespace sejajar {
namespace {

struct Colors {
    QRgb window, base, alternate, text, dim, button, border, highlight, link;
};

QPalette paletteOf(const Colors &colors) {
    // The lights and shadows of Fusion's frames are derived from the button colour.
    QPalette palette(QColor(colors.button), QColor(colors.window));
    const QColor text(colors.text);
    const QColor dim(colors.dim);
    palette.setColor(QPalette::Window, QColor(colors.window));
    palette.setColor(QPalette::Base, QColor(colors.base));
    palette.setColor(QPalette::AlternateBase, QColor(colors.alternate));
    palette.setColor(QPalette::Button, QColor(colors.button));
    palette.setColor(QPalette::ToolTipBase, QColor(colors.base));
    palette.setColor(QPalette::Mid, QColor(colors.border));
    palette.setColor(QPalette::Highlight, QColor(colors.highlight));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(colors.link));
    palette.setColor(QPalette::LinkVisited, QColor(colors.link));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, dim);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, dim);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colors.border));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, dim);
    return palette;
}

bool &systemIsDark() {
    static bool dark = false;
    return dark;
}

} // namespace

QString themeId(Theme theme) {
    switch (theme) {
    case Theme::System: return QStringLiteral("system");
    case Theme::Light: return QStringLiteral("light");
    case Theme::Dark: return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

Theme themeFromId(const QString &id) {
    if (id == u"light") return Theme::Light;
    if (id == u"dark") return Theme::Dark;
    return Theme::System;
}

QPalette lightPalette() {
    return paletteOf(
        {0xf3f4f6, 0xffffff, 0xf7f8fa, 0x1c2127, 0x8a929c, 0xf7f8fa, 0xc9ced6, 0x2b66b8, 0x1f5fae});
}

QPalette darkPalette() {
    return paletteOf(
        {0x24282d, 0x1b1e22, 0x202429, 0xe3e6ea, 0x7f8791, 0x2d3238, 0x454c55, 0x2f6dbf, 0x7db4f5});
}

void rememberSystemPalette() { systemIsDark() = isDark(QApplication::palette()); }

void applyTheme(Theme theme) {
    if (!QApplication::style() || QApplication::style()->name() != u"fusion")
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    bool dark = theme == Theme::Dark;
    if (theme == Theme::System) {
        dark = systemIsDark();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        dark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    }
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

bool isDark(const QPalette &palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace sejajar
