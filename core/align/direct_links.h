#pragma once

#include "core/align/word_table.h"

namespace sejajar {

/// Links that come from how words look or sound; each can be left out to measure what it is worth.
struct FormLinks {
    bool cognates = true; ///< equal or similar letters
    bool sounds = true;   ///< a name by sound in one script, with its own letters in the other
};

/// What two vocabularies share without any counting: concepts of the lexicon, equal numbers, cognates and
/// names. Rows of the first vocabulary; the value of a link is p(b | a) as far as the link alone tells.
/// usedA, usedB: the terms that occur in the texts, ascending. Polls progress once a term of a; only the
/// first ones when cancelled.
WordRows directLinks(const Vocabulary &a, const std::vector<TermId> &usedA, const Vocabulary &b,
                     const std::vector<TermId> &usedB, FormLinks kinds = {}, const Progress &progress = {});

/// The same links seen from the other side.
WordRows transposed(const WordRows &rows, int fromSize, int toSize);

} // namespace sejajar
