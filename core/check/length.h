#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// Translations that are much too short for both the source and the sister translation: a clause is missing.
/// Lengths are characters that are no white space; the logarithm of their ratio is about normal (Gale &
/// Church 1993) around what both foretell, with a variance that falls with the length. The mean of a pair of
/// languages starts from news texts and moves to that of the article; a pair we do not know needs enough
/// rows. Where the alignment put fewer sentences of a translation beside more of all others, or fewer of both
/// beside more of the source, one may be missing: that is found sooner, and marks the source, too. Silent on
/// short rows, whose ratio says nothing. Reason length.short: percent of the expected length.
std::vector<Finding> shortTranslations(const CheckedArticle &article);

} // namespace sejajar
