#pragma once

#include "core/align/pool_aligner.h"

namespace sejajar {

/// A version with what its terms are numbered by, for showing words as they stand in the text.
struct EvidenceVersion {
    int index = 0; ///< of the article
    const Version *version = nullptr;
};

/// Adds to `evidence` what speaks for a bead: lengths, words, names and numbers in nats, and the strongest
/// pairs of words. witnesses: the versions on the a side, in the order of the models.
void addEvidence(const std::vector<std::unique_ptr<PairModel>> &models, const ConceptLexicon &lexicon,
                 const AlignJob &job, const JobScores &scores, const std::vector<EvidenceVersion> &witnesses,
                 const EvidenceVersion &target, SentenceRange a, SentenceRange b, Evidence &evidence);

} // namespace sejajar
