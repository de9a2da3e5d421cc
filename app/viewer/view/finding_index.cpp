#include "app/viewer/view/finding_index.h"

#include <algorithm>
#include <tuple>

namespace sejajar {

void FindingIndex::assign(std::vector<Finding> findings) {
    m_findings = std::move(findings);
    m_byId.clear();
    m_trees.clear();
    for (size_t f = 0; f < m_findings.size(); ++f) {
        const Finding &finding = m_findings[f];
        m_byId.emplace(finding.id, f);
        if (finding.state == FindingState::Dismissed) continue;
        for (size_t s = 0; s < finding.spans.size(); ++s) {
            const Span &span = finding.spans[s];
            if (span.begin < span.end) m_trees[span.version].push_back({span.begin, span.end, 0, f, s});
        }
    }
    for (auto &[version, tree] : m_trees) {
        // Long spans first, so that short ones are painted above them.
        std::ranges::sort(tree, {}, [](const Node &node) {
            return std::tuple(node.begin, -node.end, node.finding, node.span);
        });
        close(tree, 0, tree.size());
    }
}

qsizetype FindingIndex::close(Tree &tree, size_t first, size_t last) {
    if (first >= last) return -1;
    const size_t middle = first + (last - first) / 2;
    Node &node = tree[middle];
    node.lastEnd = std::max({node.end, close(tree, first, middle), close(tree, middle + 1, last)});
    return node.lastEnd;
}

const Finding *FindingIndex::find(qint64 id) const {
    const auto place = m_byId.find(id);
    return place == m_byId.end() ? nullptr : &m_findings[place->second];
}

void FindingIndex::collect(const Tree &tree, size_t first, size_t last, qsizetype begin, qsizetype end,
                           std::vector<Hit> &hits) const {
    if (first >= last) return;
    const size_t middle = first + (last - first) / 2;
    const Node &node = tree[middle];
    if (node.lastEnd < begin) return;
    collect(tree, first, middle, begin, end, hits);
    if (node.begin > end) return;
    const Finding &finding = m_findings[node.finding];
    if (node.end >= begin) hits.push_back({&finding, &finding.spans[node.span]});
    collect(tree, middle + 1, last, begin, end, hits);
}

std::vector<FindingIndex::Hit> FindingIndex::touching(int version, qsizetype begin, qsizetype end) const {
    std::vector<Hit> hits;
    const auto tree = m_trees.find(version);
    if (tree != m_trees.end()) collect(tree->second, 0, tree->second.size(), begin, end, hits);
    return hits;
}

} // namespace sejajar
