#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// A concept that does not belong to the text: a translation speaks of a field four times or more, of this
/// concept (a fur coat; coats do not count) once; the sister translation has its counterpart in the same row;
/// and the source, parallel or only comparable, never names it, but does name siblings. Both source
/// and translation name the field within three rows and one thing of it twice: it is what they are about.
/// Both translations have it from a pivot: one finding marks both. Reason field-outlier: the word, the
/// field's id, what else of the field the translation speaks of, forms of the concept that the source never
/// has, what it has instead, the sister's word.
std::vector<Finding> fieldOutliers(const CheckedArticle &article);

} // namespace sejajar
