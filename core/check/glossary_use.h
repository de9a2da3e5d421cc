#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// Words of the project's glossary that a translation does not use where a parallel source has them. Any form
/// of an entry will do, inflected or inside a longer word ("KI-Strategie", "Lederjacken"), and of several
/// entries with one source form any entry; so will the word once where the source has it twice.
/// Silent where the source's word is part of a longer expression that glossary or lexicon know, on rows that
/// are not reliable or where the translation has nothing, on comparable sources, and without a glossary.
/// Reasons glossary.replaced: the source's word, the glossary's, what stands here for it by the lexicon;
/// glossary.missing: the source's word, the glossary's.
std::vector<Finding> unusedGlossary(const CheckedArticle &article);

} // namespace sejajar
