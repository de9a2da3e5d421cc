#pragma once

#include "core/check/finding.h"

#include <utility>

namespace sejajar {

/// A finding as a check hands it over: what it marks and why, in the category and severity of the check.
inline Finding makeFinding(const char16_t *reason, const QStringList &arguments, std::vector<Span> spans,
                           std::vector<Witness> witnesses = {}) {
    Finding finding;
    finding.reason = QString::fromUtf16(reason);
    finding.arguments = arguments;
    finding.spans = std::move(spans);
    finding.witnesses = std::move(witnesses);
    return finding;
}

} // namespace sejajar
