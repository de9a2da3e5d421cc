#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// Wrong spellings and turns of phrase from the list of a language (resources/check), with their correction.
/// Silent where another version writes the same in the row: it is a name.
/// Reasons phrase.spelling, phrase.grammar: what stands here, what is right.
std::vector<Finding> germanPhrases(const CheckedArticle &article);
std::vector<Finding> indonesianPhrases(const CheckedArticle &article);

/// What the lists of all languages hold as usage: spellings that the norm rejects and newspapers print,
/// things said twice. Right, but ten in 1,000 rows of clean news, so it starts switched off. Reasons
/// phrase.norm, phrase.style: what stands here, what is better.
std::vector<Finding> phrasesOfUsage(const CheckedArticle &article);

} // namespace sejajar
