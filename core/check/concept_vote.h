#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// Two versions of a row outvote the third: it names a concept of an exclusive field where both others name
/// one sibling, and nobody else says what it says. Either a translation against source and sister (reason
/// concept-vote.outvoted: its word, the field's id, the words of the others), or both translations alike
/// against a parallel source, as a shared pivot makes them (reason concept-vote.shared: the words of the
/// translations, the field's id, the source's word). Weekdays, months and units have checks of their own.
/// A comparable source has no vote.
std::vector<Finding> outvotedConcepts(const CheckedArticle &article);

} // namespace sejajar
