#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// Short sentences that all other texts negate and one does not, or the other way round: two against one.
/// Silent on long sentences, on words that only look negated (不仅, 不得不, 不久; "nicht nur", "tidak hanya")
/// and on double negation. Off by default: information. Reasons negation.missing, negation.added: a witness.
std::vector<Finding> lonelyNegations(const CheckedArticle &article);

} // namespace sejajar
