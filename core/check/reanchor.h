#pragma once

#include "core/check/finding.h"
#include "core/text/version.h"

#include <vector>

namespace sejajar {

/// The finding in the texts `to`, when it was made in the texts `from`: what a person judged stays with its
/// words. For each span the same quotation is looked for
/// 1. at the same offset, 2. nearest to its old place in the same sentence, 3. in a similar sentence (half of
/// the pairs of neighbouring characters shared, by Dice's coefficient), the most similar one.
/// A text is found again by its content, else by its file, else by its language. A span that is found nowhere
/// is lost (Span::isLost); a lost one comes back when its quotation stands in the text exactly once.
/// Witnesses that are lost are left out. Spans stay in the order of the versions. to: at least one text.
Finding reanchored(const Finding &finding, const std::vector<Version> &from, const std::vector<Version> &to);

/// Whether none of its words stand in the texts any more.
bool isLost(const Finding &finding);

} // namespace sejajar
