#include "app/viewer/view/view_theme.h"

namespace sejajar {

QColor mix(const QColor &a, const QColor &b, double t) {
    const auto part = [t](int from, int to) { return qRound(from + (to - from) * t); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

ViewTheme ViewTheme::fromPalette(const QPalette &palette) {
    ViewTheme theme;
    theme.page = palette.color(QPalette::Active, QPalette::Base);
    theme.text = palette.color(QPalette::Active, QPalette::Text);
    // The highlight stays the active one: while the person types a note in the side panel, the view must show
    // as plainly as before which span the note is about.
    theme.accent = palette.color(QPalette::Active, QPalette::Highlight);
    theme.dark = theme.page.lightness() < 128;
    const auto onPage = [&theme](const QColor &color, double t) { return mix(theme.page, color, t); };
    theme.muted = onPage(theme.text, theme.dark ? 0.62 : 0.60);
    theme.faint = onPage(theme.text, 0.30);
    theme.hairline = onPage(theme.text, theme.dark ? 0.13 : 0.10);
    theme.gap = onPage(theme.text, theme.dark ? 0.07 : 0.045);
    theme.gapLine = onPage(theme.text, theme.dark ? 0.26 : 0.22);
    theme.sourceOnly = onPage(theme.text, theme.dark ? 0.045 : 0.03);
    theme.currentRow = onPage(theme.accent, theme.dark ? 0.13 : 0.07);
    theme.currentCell = onPage(theme.accent, theme.dark ? 0.22 : 0.13);
    theme.pickedRow = onPage(theme.accent, theme.dark ? 0.32 : 0.22);
    theme.selection = onPage(theme.accent, theme.dark ? 0.60 : 0.38);
    theme.header = onPage(theme.text, theme.dark ? 0.06 : 0.035);
    // An accent that hardly differs from the page (seen in high-contrast palettes) would hide the current
    // row.
    if (std::abs(theme.accent.lightness() - theme.page.lightness()) < 24)
        theme.accent = onPage(theme.text, 0.6);
    theme.tagFill = onPage(QColor(0xCC, 0x79, 0xA7), theme.dark ? 0.35 : 0.25);
    theme.tagText = mix(theme.text, QColor(0xCC, 0x79, 0xA7), 0.25);
    return theme;
}

QColor ViewTheme::severity(Severity severity) const {
    switch (severity) {
    case Severity::Neutral: return dark ? QColor(0x9A, 0xA5, 0xB1) : QColor(0x6B, 0x77, 0x85);
    case Severity::Minor: return dark ? QColor(0x56, 0xB4, 0xE9) : QColor(0x00, 0x72, 0xB2);
    case Severity::Major: return dark ? QColor(0xF0, 0xB4, 0x30) : QColor(0xB8, 0x72, 0x00);
    case Severity::Critical: return dark ? QColor(0xFF, 0x7A, 0x5C) : QColor(0xB8, 0x2A, 0x10);
    }
    Q_UNREACHABLE();
}

QColor ViewTheme::confidence(double probability) const {
    const QColor sure = dark ? QColor(0x4A, 0x9F, 0xD0) : QColor(0x3B, 0x8F, 0xC4);
    const QColor middle = dark ? QColor(0xB8, 0xAE, 0x92) : QColor(0xC9, 0xB8, 0x8A);
    const QColor doubtful = dark ? QColor(0xFF, 0x8A, 0x3C) : QColor(0xD5, 0x5E, 0x00);
    if (probability >= 0.75) return mix(middle, sure, std::min(1.0, (probability - 0.75) / 0.2));
    return mix(doubtful, middle, std::max(0.0, (probability - 0.35) / 0.4));
}

} // namespace sejajar
