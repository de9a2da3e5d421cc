#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// A term that is rendered otherwise once: a noun of a parallel source whose rendering in a translation is
/// three times or more one word of the lexicon and here another one, while the sister translation has its
/// usual word there. Silent on inflection and derivation (by the beginning of the word, or one word inside
/// the other), on German compounds, on names (the check of names sees to them), on terms that stand twice in
/// the row, and where a row has two words that may be the rendering. Synonyms are allowed in good prose (Tor,
/// Treffer), so that this starts switched off; what must not vary belongs into the glossary, see
/// glossary_use.h. Reason term: the source's word, the word here, the usual one.
std::vector<Finding> inconsistentTerms(const CheckedArticle &article);

} // namespace sejajar
