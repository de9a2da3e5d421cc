#pragma once

#include "core/check/finding.h"

#include <vector>

namespace sejajar {

/// What the person no longer wants to be told: a check, or a word by that check.
struct Mute {
    QString check; ///< see check.h
    QString word;  ///< see mutedWord(); empty: everything that the check proposes
    bool operator==(const Mute &) const = default;
};

/// The word of a finding that a mute names: the quotation of its first span, without regard to case.
QString mutedWord(const Finding &finding);
bool isMuted(const Finding &finding, const std::vector<Mute> &mutes);

/// The suggestions that are still to be judged, in their order: not muted, and no stored finding of the same
/// check shares one of their spans. (What else a check says about a place may differ after the rows changed.)
std::vector<Finding> openSuggestions(const std::vector<Finding> &suggestions,
                                     const std::vector<Finding> &judged, const std::vector<Mute> &mutes);

} // namespace sejajar
