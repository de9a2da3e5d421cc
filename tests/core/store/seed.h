#pragma once

#include <QString>

#include <random>

namespace sejajar::test {

/// A seed that the test prints; SEJAJAR_SEED=n repeats a run that failed.
inline quint32 seed() {
    bool given = false;
    const quint32 fixed = qEnvironmentVariable("SEJAJAR_SEED").toUInt(&given);
    const quint32 chosen = given ? fixed : std::random_device{}();
    qInfo("SEJAJAR_SEED=%u", chosen);
    return chosen;
}

} // namespace sejajar::test
