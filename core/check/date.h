#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// A weekday or a month that another version of the row names differently. Reasons: date.outvoted, two
/// versions name another one; date.source, the source does, and the sister translation has none; date.shared,
/// both translations name one against a parallel source. Arguments: the word here, the words there.
std::vector<Finding> changedDates(const CheckedArticle &article);

} // namespace sejajar
