#pragma once

#include "core/align/terms.h"

#include <span>
#include <vector>

namespace sejajar {

/// A sentence pair to learn from: the distinct occurrences of both sides.
struct TermPair {
    std::vector<TermId> from;
    std::vector<TermId> to;
};

/// One entry of a row: how probable it is that `from` is translated by `to`.
struct WordLink {
    TermId to = 0;
    float value = 0;
};

/// Sparse rows, one a term: counts, or probabilities.
class WordRows {
public:
    std::span<const WordLink> row(TermId from) const {
        const auto at = static_cast<size_t>(from);
        if (from < 0 || at + 1 >= m_begin.size()) return {};
        return std::span(m_links).subspan(m_begin[at], m_begin[at + 1] - m_begin[at]);
    }
    double total(TermId from) const {
        const auto at = static_cast<size_t>(from);
        return from < 0 || at >= m_totals.size() ? 0 : m_totals[at];
    }
    /// Rows must come in ascending order of from.
    void appendRow(TermId from, std::span<const WordLink> links);
    void finish(int size);

private:
    std::vector<size_t> m_begin{0};
    std::vector<WordLink> m_links;
    std::vector<double> m_totals;
};

/// IBM model 1 with what is known beforehand as pseudo-counts: p(to | from) from expected counts with an
/// absolute discount, plus the counts of a base table. Source: Brown et al. 1993, Moore 2004.
class WordTable {
public:
    /// base: counts learnt before, may be empty; direct: links known without counting (concepts, cognates,
    /// numbers) with their probability.
    WordTable(const WordRows *base, const WordRows *direct) : m_base(base), m_direct(direct) {}

    /// Expected counts from the pairs, weights one each; starts from what the table says now.
    void learn(const std::vector<TermPair> &pairs, int fromSize, int toSize, int iterations);

    /// p(to | from) for every to that has any, in no particular order; appended to `links`.
    void probabilities(TermId from, std::vector<WordLink> &links, std::vector<float> &scratch) const;

    const WordRows &counts() const { return m_counts; }

private:
    const WordRows *m_base;
    const WordRows *m_direct;
    WordRows m_counts;
};

} // namespace sejajar
