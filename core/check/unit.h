#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// A number that has another unit than in the other versions: "5 Kilometer" where both say 5 metres. What was
/// converted has another number, too, and belongs to the check of numbers. Reason unit: the number with its
/// unit here, those of the others.
std::vector<Finding> changedUnits(const CheckedArticle &article);

} // namespace sejajar
