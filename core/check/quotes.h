#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// Direct speech behind a verb of saying and a colon that stands without quotation marks. Both translations
/// without them are one finding. Silent on headlines and on speech that a parallel source does not quote.
/// Reason quotes.speech: the words that announce it.
std::vector<Finding> unquotedSpeech(const CheckedArticle &article);

/// A quotation mark whose partner is missing in the whole text, in a row where all other versions quote and
/// are balanced (per sentence alone, about every tenth sentence of a newspaper looks unbalanced, because
/// quotations run over several). Silent on single marks, which may be apostrophes. True on clean news, but
/// seven in 1,000 rows, so it starts switched off. Reasons quotes.unclosed, quotes.unopened.
std::vector<Finding> unpairedQuotes(const CheckedArticle &article);

} // namespace sejajar
