#pragma once

#include <QStringList>

namespace sejajar::bench {

/// Prints which of the hand-found defects of the fireside article the checks find, what else they mark there,
/// and whether a garment in place of the wrong dress is found. The article and the table of its defects lie
/// beside the project and are read at run time.
void fireside();

} // namespace sejajar::bench
