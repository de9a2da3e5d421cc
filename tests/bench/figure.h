#pragma once

#include <QString>

#include <cstdio>

namespace sejajar::bench {

/// One line on standard output: name, value, unit.
inline void figure(const QString &name, double value, const char *unit) {
    std::printf("%s %.3f %s\n", qPrintable(name), value, unit);
    std::fflush(stdout);
}

} // namespace sejajar::bench
