#pragma once

#include <QPalette>
#include <QString>

namespace sejajar {

enum class Theme { System, Light, Dark };

QString themeId(Theme theme); ///< "system", "light", "dark": what settings hold
Theme themeFromId(const QString &id);

QPalette lightPalette();
QPalette darkPalette();

/// Remembers what the desktop wants. Call once, after the QApplication is made and before applyTheme.
void rememberSystemPalette();
/// Gives the whole application the palette; can be called at any time.
void applyTheme(Theme theme);

bool isDark(const QPalette &palette);

} // namespace sejajar
