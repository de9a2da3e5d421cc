#pragma once

#include "core/align/bead_search.h"
#include "core/align/bead_words.h"
#include "core/align/knowledge.h"
#include "core/align/pair_model.h"

#include <memory>

namespace sejajar {

/// One article for the aligner: versions that are already aligned with each other unit by unit (one for an
/// ordinary pair, two where the source is aligned against both translations), and the version to align with
/// them.
struct AlignJob {
    std::vector<const std::vector<TermSentence> *> witnesses; ///< all of one size; a unit may be empty
    const std::vector<TermSentence> *target = nullptr;
};

/// A language with the vocabulary its terms are numbered by.
struct LanguageTerms {
    QString language;
    const Vocabulary *vocabulary = nullptr;
};

struct PoolOptions {
    int rounds = 6; ///< searches at most; the model learns between them, until they find the same
    int threads = 1;
    bool learnAtTheEnd = false; ///< from the last search too, for those who ask the models afterwards
};

/// Scores of the beads of one job: the mean over the witnesses that have any text in the range. A floor under
/// what the words of a 1-1 bead may cost, and a test of each sentence of a merge on its own, aligned no
/// better.
class JobScores {
public:
    JobScores(const std::vector<std::unique_ptr<PairModel>> &models, const AlignJob &job, const Band &band);
    double operator()(SentenceRange a, SentenceRange b) const;

private:
    std::vector<std::unique_ptr<CellScores>> m_cells;
    std::vector<std::vector<int>> m_filled; ///< by witness, the units with text before each one
};

/// Whether any unit of a range holds text.
bool hasText(const std::vector<TermSentence> &units, SentenceRange range);

/// Aligns all articles of a pool; they teach one model. The same pool gives the same result with any number
/// of threads.
class PoolAligner {
public:
    PoolAligner(const std::vector<LanguageTerms> &witnesses, const LanguageTerms &target,
                const Knowledge &knowledge, std::vector<AlignJob> jobs, const Progress &progress = {});

    /// One path a job. Errors: Cancelled.
    Result<std::vector<BeadPath>> run(const PoolOptions &options, const Progress &progress = {});

    const std::vector<std::unique_ptr<PairModel>> &models() const { return m_models; }
    const std::vector<AlignJob> &jobs() const { return m_jobs; }

private:
    std::vector<TextPair> textsOf(size_t witness) const;
    /// Searches one job. before: its path of the round before, may be empty. follow: only near that path.
    Result<BeadPath> search(const AlignJob &job, const std::vector<Bead> &before, bool follow,
                            const Progress &progress) const;
    std::vector<BeadWords::Unexplained> countUnexplained(const AlignJob &job,
                                                         const std::vector<Bead> &beads) const;

    std::vector<AlignJob> m_jobs;
    std::vector<std::unique_ptr<PairModel>> m_models;
    BeadPriors m_priors;
};

} // namespace sejajar
