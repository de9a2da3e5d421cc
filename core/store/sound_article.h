#pragma once

#include "core/align/article.h"
#include "core/base/result.h"
#include "core/check/finding.h"

namespace sejajar::store {

// What the rest of the program relies on without looking. Asked before something is written (there a failure
// is a bug of ours) and after it is read (there it is a manipulated or damaged project, Corrupt).

/// Ascending sentences inside their texts, the source first, and a sound alignment.
/// Returns what is wrong, in English; empty: nothing.
QString flawOf(const Article &article);

/// One range a version in each row, inside the sentences; every sentence in exactly one row, unless there are
/// no rows at all (an article that was never aligned); numbers in their limits.
QString flawOf(const Alignment &alignment, const std::vector<qsizetype> &sentenceCounts);

/// The same for a part that takes the place of other rows: nothing is asked about the sentences that stand in
/// neither, but each is in it at most once.
QString flawOfPart(const Alignment &part, const std::vector<qsizetype> &sentenceCounts);
/// Whether two lists of rows hold the same sentences.
bool haveSameSentences(const std::vector<Row> &a, const std::vector<Row> &b);

/// Spans inside texts of these lengths (UTF-16 units, one a version); enums in their limits.
QString flawOf(const Finding &finding, const std::vector<qsizetype> &textLengths);

std::vector<qsizetype> sentenceCounts(const std::vector<Version> &versions);

} // namespace sejajar::store
