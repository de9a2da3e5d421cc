#pragma once

#include "core/check/capital_words.h"

namespace sejajar {

/// The findings name.spelling and name.capitals of name.h; words: by version.
std::vector<Finding> spellingVariants(const CheckedArticle &article, const std::vector<CapitalWords> &words);

} // namespace sejajar
