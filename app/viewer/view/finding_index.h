#pragma once

#include "core/check/finding.h"

#include <unordered_map>
#include <vector>

namespace sejajar {

/// Findings by their place, for painting: those that touch a cell are found in O(log n + hits), however long
/// the spans are. Dismissed findings are kept but stand nowhere.
class FindingIndex {
public:
    struct Hit {
        const Finding *finding = nullptr; ///< owned by the index, until the next assign()
        const Span *span = nullptr;
    };

    void assign(std::vector<Finding> findings);

    const std::vector<Finding> &findings() const { return m_findings; }
    const Finding *find(qint64 id) const;
    /// Spans of a version that overlap [begin, end) or touch one of its ends, by where they begin.
    std::vector<Hit> touching(int version, qsizetype begin, qsizetype end) const;

private:
    struct Node {
        qsizetype begin = 0;
        qsizetype end = 0;
        qsizetype lastEnd = 0; // the largest end in the subtree that has this node as its root
        size_t finding = 0;
        size_t span = 0;
    };
    // An interval tree without pointers: sorted by begin, the root of a range stands in its middle.
    using Tree = std::vector<Node>;
    static qsizetype close(Tree &tree, size_t first, size_t last);
    void collect(const Tree &tree, size_t first, size_t last, qsizetype begin, qsizetype end,
                 std::vector<Hit> &hits) const;

    std::vector<Finding> m_findings;
    std::unordered_map<qint64, size_t> m_byId;
    std::unordered_map<int, Tree> m_trees; // by version
};

} // namespace sejajar
