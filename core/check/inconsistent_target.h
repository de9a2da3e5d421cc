#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// A source sentence that comes again and is translated quite differently: headings, refrains, boilerplate.
/// Silent on similar translations (half of the words in common), on sentences of under four characters, and
/// on rows that hold more than the sentence.
/// Reason inconsistent-target: how the first was translated.
std::vector<Finding> inconsistentTargets(const CheckedArticle &article);

} // namespace sejajar
