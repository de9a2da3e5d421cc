#pragma once

#include "tests/bench/injections.h"

#include <memory>
#include <vector>

namespace sejajar::bench {

/// Prints the recall of the glossary's check. Each clean document gets a glossary of its own:
/// the nouns of its source that it translates twice or more by one word of the lexicon. Then this word
/// becomes another one of the lexicon, one use at a time. What the check finds in the untouched news is no
/// false alarm: its translators had no glossary, and wrote pronouns, adjectives and synonyms.
void glossaryUse(const std::vector<std::unique_ptr<CleanDocument>> &clean);

} // namespace sejajar::bench
