#pragma once

#include <QFont>
#include <QString>

namespace sejajar {

/// The font of a column. Names the families of a script outright: left to the system, a German or English
/// desktop shows Chinese in Japanese glyphs.
/// points: 0 or less takes the size of the application's font.
QFont viewFont(const QString &language, double points);

} // namespace sejajar
