#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// Numbers on which the texts of a row disagree. A value that stands in all the others and is missing in one
/// accuses that one; where only the source differs from all translations, they share a mistake, also where
/// both lack a number that the source writes in digits or in exact numerals. With two texts only a value on
/// each side that the other lacks is a disagreement. The figures of a score ("1:0") and the day of a date are
/// asked for in the same writing, so that "ein" does not stand for the 1. Reasons number.changed: the value
/// of the others, what stands here; number.missing: the value; number.shared: the source's value, what the
/// translations have.
/// Silent on numbers written in words, converted units, clock times of 12 and 24 hours, running minutes,
/// decades, dates whose month is a word, and on numbers that a neighbouring row has when the alignment is not
/// sure.
std::vector<Finding> changedNumbers(const CheckedArticle &article);

} // namespace sejajar
