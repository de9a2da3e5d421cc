#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// Numbers on which the texts of a row disagree. A value that stands in all the others and is missing in one
/// accuses that one; where only the source differs from all translations, they share a mistake. With two
/// texts only a value on each side that the other lacks is a disagreement. A value of ten or more that only
/// the source has is one, too. Numbers with units that a translation converts are asked only of those that
/// did not. Reasons number.changed: the value of the others, what stands here; number.missing: the value;
/// number.shared: the source's value, what the translations have.
/// Silent on numbers written in words, converted units, clock times of 12 and 24 hours, running minutes,
/// decades, dates whose month is a word, and on numbers that a neighbouring row has when the alignment is not
/// sure.
std::vector<Finding> changedNumbers(const CheckedArticle &article);

} // namespace sejajar
