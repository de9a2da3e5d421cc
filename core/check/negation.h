#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// A translation that does not negate where all other texts do, or negates alone: two against one. It needs
/// three texts. Silent where a text has a word that denies without a negation ("ohne", "unmöglich",
/// "ablehnen", gagal, 拒绝), on words that only look negated (不仅, 不得不, 不久; "nicht nur", "tidak
/// hanya"), and on a negation added in a long sentence. A row that negates twice and lost one of them is not
/// found. Off by default: information. Reasons negation.missing, negation.added: a witness.
std::vector<Finding> lonelyNegations(const CheckedArticle &article);

} // namespace sejajar
