#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// The versions of a row outvote the one that names another sibling of an exclusive field than they do, where
/// nobody else says what it says. Reasons, each with the words marked, the field's id, the witnesses' words:
/// concept-vote.outvoted: source and sister name one sibling that a translation has not, or has less often;
/// concept-vote.document: only one of them does, but the translation itself says so in other rows, and its
/// word stands nowhere else;
/// concept-vote.shared: both translations alike against a parallel source, as a shared pivot makes them.
/// Weekdays, months and measures have checks of their own. A comparable source has no vote.
std::vector<Finding> outvotedConcepts(const CheckedArticle &article);

} // namespace sejajar
