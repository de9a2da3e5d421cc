#pragma once

#include "core/lexicon/check_lexicon.h"

#include <QStringList>

#include <vector>

namespace sejajar::test {

/// Faults of the lexicon as "file:line severity: message".
inline QStringList faultLines(const std::vector<LexiconFault> &faults) {
    QStringList found;
    for (const LexiconFault &fault : faults)
        found << QStringLiteral("%1:%2 %3: %4")
                     .arg(fault.file)
                     .arg(fault.line)
                     .arg(fault.severity == LexiconFault::Severity::Error ? QStringLiteral("error")
                                                                          : QStringLiteral("warning"),
                          fault.message);
    return found;
}

} // namespace sejajar::test
