#include "core/align/word_table.h"

#include <algorithm>

namespace sejajar {
namespace {

constexpr double unseenMass = 1.; // pseudo-counts for words that were never met
constexpr double baseWeight = 1.; // a count learnt before against one of the project
constexpr float negligible = 1e-4f;

} // namespace

void WordTable::probabilities(TermId from, std::vector<WordLink> &links, std::vector<float> &scratch) const {
    // scratch holds zeros between calls, one for each `to`.
    const size_t first = links.size();
    const auto add = [&](TermId to, double value) {
        float &cell = scratch[static_cast<size_t>(to)];
        if (cell == 0) links.push_back({to, 0});
        cell += static_cast<float>(value);
    };
    const double total = m_counts.total(from) + (m_base ? baseWeight * m_base->total(from) : 0) + unseenMass;
    for (const WordLink &link : m_counts.row(from)) {
        const double count = static_cast<double>(link.value) - static_cast<double>(discount);
        if (count > 0) add(link.to, count / total);
    }
    if (m_base) {
        for (const WordLink &link : m_base->row(from))
            add(link.to, baseWeight * static_cast<double>(link.value) / total);
    }
    if (m_direct) {
        // What is known directly takes its share; the counts keep the rest.
        for (const WordLink &link : m_direct->row(from)) {
            const float counted = scratch[static_cast<size_t>(link.to)];
            add(link.to, static_cast<double>(link.value * (1 - counted)));
        }
    }
    for (size_t i = first; i < links.size(); ++i) {
        float &cell = scratch[static_cast<size_t>(links[i].to)];
        links[i].value = cell;
        cell = 0;
    }
    links.erase(std::remove_if(links.begin() + static_cast<std::ptrdiff_t>(first), links.end(),
                               [](const WordLink &link) { return link.value < negligible; }),
                links.end());
}

void WordTable::prepare(const std::vector<TermId> &usedFrom, const std::vector<TermId> &usedTo, int toSize) {
    m_prepared = {};
    std::vector<bool> isUsed(static_cast<size_t>(toSize), false);
    for (const TermId to : usedTo) isUsed[static_cast<size_t>(to)] = true;
    std::vector<float> scratch(static_cast<size_t>(toSize), 0);
    std::vector<WordLink> links;
    for (const TermId from : usedFrom) {
        links.clear();
        probabilities(from, links, scratch);
        std::erase_if(links, [&](const WordLink &link) { return !isUsed[static_cast<size_t>(link.to)]; });
        std::ranges::sort(links, {}, &WordLink::to);
        if (!links.empty()) m_prepared.appendRow(from, links);
    }
}

void WordTable::learn(const std::vector<TermPair> &pairs, int fromSize, int toSize, int iterations,
                      float leastListed, const Progress &progress) {
    // Where each `from` occurs, as often as it does; the other sides of the pairs in one piece.
    std::vector<size_t> where(static_cast<size_t>(fromSize) + 1, 0);
    std::vector<size_t> offsets{0};
    for (const TermPair &pair : pairs) {
        for (const TermId from : pair.from) ++where[static_cast<size_t>(from) + 1];
        offsets.push_back(offsets.back() + pair.to.size());
    }
    for (size_t from = 0; from + 1 < where.size(); ++from) where[from + 1] += where[from];
    std::vector<unsigned> postings(where.back());
    std::vector<TermId> to;
    to.reserve(offsets.back());
    {
        std::vector<size_t> next(where.begin(), where.end() - 1);
        for (size_t i = 0; i < pairs.size(); ++i) {
            for (const TermId from : pairs[i].from)
                postings[next[static_cast<size_t>(from)]++] = static_cast<unsigned>(i);
            to.insert(to.end(), pairs[i].to.begin(), pairs[i].to.end());
        }
    }
    struct Cell {
        float probability = 0;
        float expected = 0;
    };
    std::vector<Cell> cells(static_cast<size_t>(toSize)); // side by side: a cache line for both
    std::vector<float> scratch(static_cast<size_t>(toSize), 0);
    std::vector<float> share(
        offsets.back()); // of each word: the sum over what may explain it, then its inverse
    std::vector<WordLink> links;
    std::vector<WordLink> row;
    // A word that nothing explains yet may be translated by any word of the sentence.
    constexpr float floor = 1e-3f;
    for (int iteration = 0; iteration < iterations; ++iteration) {
        std::ranges::fill(share, 0.f);
        const auto load = [&](TermId from) {
            links.clear();
            probabilities(from, links, scratch);
            for (const WordLink &link : links) cells[static_cast<size_t>(link.to)].probability = link.value;
        };
        const auto unload = [&] {
            for (const WordLink &link : links) cells[static_cast<size_t>(link.to)].probability = 0;
        };
        for (TermId from = 0; from < fromSize; ++from) {
            const auto at = static_cast<size_t>(from);
            if (where[at] == where[at + 1]) continue;
            if (progress.cancelled()) return;
            load(from);
            for (size_t p = where[at]; p < where[at + 1]; ++p) {
                const size_t pair = postings[p];
                for (size_t k = offsets[pair]; k < offsets[pair + 1]; ++k)
                    share[k] += cells[static_cast<size_t>(to[k])].probability + floor;
            }
            unload();
        }
        for (float &value : share) value = 1 / value;
        WordRows counts;
        for (TermId from = 0; from < fromSize; ++from) {
            const auto at = static_cast<size_t>(from);
            if (where[at] == where[at + 1]) continue;
            if (progress.cancelled()) return;
            load(from);
            row.clear();
            for (size_t p = where[at]; p < where[at + 1]; ++p) {
                const size_t pair = postings[p];
                for (size_t k = offsets[pair]; k < offsets[pair + 1]; ++k) {
                    Cell &cell = cells[static_cast<size_t>(to[k])];
                    if (cell.expected == 0) row.push_back({to[k], 0});
                    cell.expected += (cell.probability + floor) * share[k];
                }
            }
            unload();
            for (WordLink &link : row) {
                link.value = cells[static_cast<size_t>(link.to)].expected;
                cells[static_cast<size_t>(link.to)].expected = 0;
            }
            // What is hardly there at all would only make the row long.
            constexpr float nothing = .02f;
            double unlisted = 0;
            std::erase_if(row, [&](const WordLink &link) {
                if (link.value >= nothing && link.value < leastListed)
                    unlisted += static_cast<double>(link.value);
                return link.value < std::max(nothing, leastListed);
            });
            counts.appendRow(from, row, unlisted);
        }
        counts.finish(fromSize);
        m_counts = std::move(counts);
    }
}

} // namespace sejajar
