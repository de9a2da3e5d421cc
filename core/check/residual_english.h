#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// English that was left in a translation: words that the lexicon knows in English and neither lexicon nor
/// seed corpus know in the language of the text. Two such words in a row are enough; a single one needs a
/// version in which the lexicon finds its meaning. Where both translations have the same word, the source has
/// to say it, or German writes it small: nouns that German borrowed have a capital. Words with a capital are
/// names and silent, but for names of events (Conference, Summit), which a sister translated. Silent on loans
/// (loan_words.h), on what the source writes the same way, in brackets and short quotations, on compounds
/// with a hyphen, and on words that the text uses more than once. Reason residual-english: the words.
std::vector<Finding> residualEnglish(const CheckedArticle &article);

} // namespace sejajar
