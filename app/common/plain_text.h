#pragma once

#include <QString>
#include <QStringView>

namespace sejajar {

/// One line of text that came from outside (a file name, a quote), fit for a label or a menu: line ends and
/// tabs become spaces; controls, zero-width and bidirectional marks, which could make it look like something
/// else, become U+FFFD. Shortened in the middle to maximum characters, never inside a surrogate pair.
QString plainLine(QStringView text, qsizetype maximum = 200);

/// A path as the person's system writes it, as plainLine.
QString plainPath(const QString &path);

} // namespace sejajar
