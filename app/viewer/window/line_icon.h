#pragma once

#include <QIcon>
#include <QString>

namespace sejajar {

/// A line icon of resources/icons ("flag" for flag.svg), drawn in the text colour of the palette that holds
/// when it is painted, so that light and dark need no second drawing.
QIcon lineIcon(const QString &name);

} // namespace sejajar
