#pragma once

#include "core/lexicon/check_lexicon.h"

namespace sejajar {

/// All faults of resources/lexicon/pivot-homographs.tsv, in the order of its lines; concepts are the sound
/// files of the lexicon. Errors: malformed lines, empty or doubled forms, words out of order, no wrong form
/// in either language, a Chinese form that is right and wrong in one row or right in two rows of a word, and
/// a wrong form that translates the right sense by the concepts. Warning: nothing Chinese silences the row.
std::vector<LexiconFault> checkPivotHomographs(const LexiconFile &table,
                                               const std::vector<LexiconFile> &concepts);

} // namespace sejajar
