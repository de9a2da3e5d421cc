#pragma once

#include "core/align/terms.h"

#include <memory>
#include <span>
#include <vector>

namespace sejajar {

/// One entry of a row: how probable it is that `from` is translated by `to`.
struct WordLink {
    TermId to = 0;
    float value = 0;
    bool operator==(const WordLink &) const = default;
};

/// Sparse rows, one a term: counts, or probabilities. Copies are cheap and share what none of them changes.
class WordRows {
public:
    std::span<const WordLink> row(TermId from) const {
        const auto at = static_cast<size_t>(from);
        if (from < 0 || at + 1 >= m_begin.size()) return {};
        return m_links.subspan(m_begin[at], m_begin[at + 1] - m_begin[at]);
    }
    double total(TermId from) const {
        const auto at = static_cast<size_t>(from);
        return from < 0 || at >= m_totals.size() ? 0 : m_totals[at];
    }
    int size() const { return static_cast<int>(m_totals.size()); }
    /// Rows must come in ascending order of from. unlisted: what counts towards the total without a link.
    void appendRow(TermId from, std::span<const WordLink> links, double unlisted = 0);
    void finish(int size);

    /// Rows that were read lie in the blob.
    void write(BlobWriter &blob) const;
    static WordRows read(BlobReader &blob);

private:
    struct Owned {
        std::vector<uint32_t> begin;
        std::vector<WordLink> links;
        std::vector<double> totals;
    };
    Owned &own();
    void look();

    std::shared_ptr<Owned> m_owned; ///< none while nothing was added to what lies in a blob
    std::span<const uint32_t> m_begin;
    std::span<const WordLink> m_links;
    std::span<const double> m_totals;
};

} // namespace sejajar
