#pragma once

#include "core/align/word_rows.h"
#include "core/base/progress.h"

#include <vector>

namespace sejajar {

/// A sentence pair to learn from: the distinct occurrences of both sides.
struct TermPair {
    std::vector<TermId> from;
    std::vector<TermId> to;
};

/// IBM model 1 with what is known beforehand as pseudo-counts: p(to | from) from expected counts with an
/// absolute discount, plus the counts of a base table. Source: Brown et al. 1993, Moore 2004.
class WordTable {
public:
    /// base: counts learnt before, may be empty; direct: links known without counting (concepts, cognates,
    /// numbers) with their probability.
    WordTable(const WordRows *base, const WordRows *direct) : m_base(base), m_direct(direct) {}

    /// What is taken from each count of the project's own: one meeting proves little. Nothing below it tells.
    /// Leaving out the very meeting that is scored (1 for words met once) aligned single articles no better.
    static constexpr float discount = .4f;

    /// Expected counts from the pairs, weights one each; starts from what the table says now. Counts below
    /// leastListed only add to the total of their row. Stops early when cancelled.
    void learn(const std::vector<TermPair> &pairs, int fromSize, int toSize, int iterations,
               float leastListed = .02f, const Progress &progress = {});

    /// p(to | from) for every to that has any, in no particular order; appended to `links`.
    void probabilities(TermId from, std::vector<WordLink> &links, std::vector<float> &scratch) const;

    /// Makes rows of probabilities from and to the terms that occur in the texts, both ascending, so that
    /// prepared() has nothing to add up.
    void prepare(const std::vector<TermId> &usedFrom, const std::vector<TermId> &usedTo, int toSize);
    /// The same as probabilities() for terms that were prepared, by ascending `to`; empty for others.
    std::span<const WordLink> prepared(TermId from) const { return m_prepared.row(from); }

    const WordRows &counts() const { return m_counts; }

private:
    const WordRows *m_base;
    const WordRows *m_direct;
    WordRows m_counts;
    WordRows m_prepared;
};

} // namespace sejajar
