#pragma once

#include "core/align/coverage_table.h"

namespace sejajar {

/// A sentence of a comparable source that says what a row says.
struct SourceLink {
    int row = 0;
    int sentence = 0;
    double confidence = 0; ///< posterior of the link against all other sentences and against none
};

struct SourceLinks {
    std::vector<SourceLink> links; ///< in the order of the rows
    std::vector<double> best;      ///< for each sentence the confidence of its best link, made or not
};

/// What no link may touch: one flag a row and one a sentence, or none at all.
struct LinkedAlready {
    std::vector<bool> rows;
    std::vector<bool> sentences;
};

/// Links rows of translations with sentences of a text that only tells of the same event: in any order, at
/// most one sentence a row and one row a sentence, and only what the evidence carries; a wrong link misleads
/// a reader more than a missing one. coverage: by a model that learnt nothing from this source.
/// A heading of the source goes only with a row that is a heading.
SourceLinks linkComparableSource(const AlignJob &job, const CoverageTable &coverage,
                                 const LinkedAlready &linked = {});

/// The same in bounded memory, O(rows + sentences) time: of texts with more than a million pairs, pieces of
/// equal share are linked with each other. The models learnt nothing from this source. Anything when
/// cancelled.
SourceLinks linkComparableSource(const std::vector<std::unique_ptr<PairModel>> &models, const AlignJob &job,
                                 const LinkedAlready &linked = {}, const Progress &progress = {});

} // namespace sejajar
