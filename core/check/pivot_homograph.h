#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// The other sense of an English word: "lapisan" (a coat of paint) where the source speaks of 外套. Fires
/// only where the source has the right sense and none of the wrong ones: in the row of a parallel source,
/// twice or more in the whole of a comparable one, where the translation has the wrong word once. Beside a
/// parallel source the sister translation has to have the right sense, too. Reason pivot-homograph: the word,
/// the source's word, the English word.
std::vector<Finding> pivotHomographErrors(const CheckedArticle &article);

} // namespace sejajar
