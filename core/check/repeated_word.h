#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// A word that stands twice in a row: "im im Haus". Silent on what a language repeats on purpose: German "die
/// die" (pronoun and article), Indonesian reduplication, numbers, and anything the source repeats too.
/// Reason repeated-word: the word.
std::vector<Finding> repeatedWords(const CheckedArticle &article);

} // namespace sejajar
