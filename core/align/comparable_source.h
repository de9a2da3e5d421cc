#pragma once

#include "core/align/draft.h"
#include "core/align/pool_aligner.h"
#include "core/align/source_links.h"

namespace sejajar {

/// Aligned translations and a source that was not translated, but only tells of the same event.
struct ComparableSource {
    const std::vector<LanguageTerms> &languages; ///< of the translations
    const LanguageTerms &sourceLanguage;
    const Knowledge &knowledge;
    AlignJob job;                            ///< the translations unit by unit, and the source
    const std::vector<size_t> &translations; ///< numbers of the versions
    size_t source = 0;
    LinkedAlready linked{};
};

/// Links sentences of the source with units of the draft, and makes it a version of the draft.
/// Leaves the draft as it is when cancelled.
void joinComparableSource(const ComparableSource &step, Draft &draft, const Progress &progress = {});

} // namespace sejajar
