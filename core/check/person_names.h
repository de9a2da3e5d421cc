#pragma once

#include "core/check/capital_words.h"

namespace sejajar {

/// The findings name.person and name.romanisation of name.h; words: by version.
std::vector<Finding> personVariants(const CheckedArticle &article, const std::vector<CapitalWords> &words);

} // namespace sejajar
