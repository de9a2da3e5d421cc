#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// English that was left in a translation: words that the lexicon knows in English and neither lexicon nor
/// seed corpus know in the language of the text. Two such words in a row are enough; a single one needs a
/// version in which the lexicon finds its meaning, and none of its meaning here. Words with a capital are
/// names and silent, but for names of events (Conference, Summit), which a sister translated.
/// Silent on what the source or a sister writes the same way, on quotation and brackets, on compounds with a
/// hyphen, and on words that the text uses more than once.
/// Reason residual-english: the words.
std::vector<Finding> residualEnglish(const CheckedArticle &article);

} // namespace sejajar
