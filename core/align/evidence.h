#pragma once

#include "core/align/pool_aligner.h"

namespace sejajar {

/// A version with what its terms are numbered by, for showing words as they stand in the text.
struct EvidenceVersion {
    int index = 0; ///< of the article
    const Version *version = nullptr;
};

/// Tells what speaks for the beads of a job. All that it is made of stays the caller's.
class EvidenceFinder {
public:
    /// witnesses: the versions on the a side, in the order of the models.
    EvidenceFinder(const std::vector<std::unique_ptr<PairModel>> &models, const ConceptLexicon &lexicon,
                   const AlignJob &job, std::vector<EvidenceVersion> witnesses, EvidenceVersion target);
    /// Adds what speaks for a bead: lengths, words, names and numbers in nats, and the strongest pairs of
    /// words.
    void add(SentenceRange a, SentenceRange b, Evidence &evidence);

private:
    const std::vector<std::unique_ptr<PairModel>> &m_models;
    const ConceptLexicon &m_lexicon;
    AlignJob m_job;
    std::vector<EvidenceVersion> m_witnesses;
    EvidenceVersion m_target;
    std::vector<BeadWords> m_words; ///< by witness
};

} // namespace sejajar
