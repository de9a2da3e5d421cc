#pragma once

#include "core/align/article.h"
#include "core/align/knowledge.h"
#include "core/align/learnt_words.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace sejajar {

struct AlignOptions {
    const Knowledge *knowledge = nullptr; ///< nullptr: Knowledge::builtIn()
    int threads = 1;                      ///< articles aligned at once
    LearntWords *learnt = nullptr;        ///< receives what the articles taught
    bool sourceIsParallel = false;        ///< that is known; else it is found out
    QStringList keptLines = {};           ///< aligned although they look like boilerplate, see Alignment
};

/// Aligns the versions of one article (one source at most, standing first, see Article) sentence by sentence.
/// Errors: Cancelled.
Result<Alignment> align(const std::vector<Version> &versions, const AlignOptions &options = {},
                        const Progress &progress = {});

/// Aligns many articles; those with the same languages teach one model, so that they align better than alone.
/// One alignment for each article, in their order; the same for any number of threads. Errors: Cancelled.
Result<std::vector<Alignment>> alignPool(const std::vector<const std::vector<Version> *> &articles,
                                         const AlignOptions &options = {}, const Progress &progress = {});

} // namespace sejajar
