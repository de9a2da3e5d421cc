#include "core/align/word_table.h"

#include <algorithm>

namespace sejajar {
namespace {

constexpr double unseenMass = 1.; // pseudo-counts for words that were never met
constexpr double baseWeight = 1.; // a count learnt before against one of the project
constexpr float negligible = 1e-4f;

/// The terms on the `to` side of pairs, frequent ones first, so that what is used most lies together.
std::vector<TermId> termsByFrequency(const std::vector<TermPair> &pairs, int toSize) {
    std::vector<int> counts(static_cast<size_t>(toSize), 0);
    for (const TermPair &pair : pairs) {
        for (const TermId to : pair.to) ++counts[static_cast<size_t>(to)];
    }
    std::vector<TermId> terms;
    for (TermId to = 0; to < toSize; ++to) {
        if (counts[static_cast<size_t>(to)] > 0) terms.push_back(to);
    }
    std::ranges::stable_sort(terms, std::greater<>(),
                             [&counts](TermId to) { return counts[static_cast<size_t>(to)]; });
    return terms;
}

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
    const std::vector<TermId> byFrequency = termsByFrequency(pairs, toSize);
    std::vector<int> placeOf(static_cast<size_t>(toSize), -1); // among them
    for (size_t place = 0; place < byFrequency.size(); ++place)
        placeOf[static_cast<size_t>(byFrequency[place])] = static_cast<int>(place);
    std::vector<unsigned> postings(where.back());
    std::vector<int> to; // places
    to.reserve(offsets.back());
    {
        std::vector<size_t> next(where.begin(), where.end() - 1);
        for (size_t i = 0; i < pairs.size(); ++i) {
            for (const TermId from : pairs[i].from)
                postings[next[static_cast<size_t>(from)]++] = static_cast<unsigned>(i);
            for (const TermId term : pairs[i].to) to.push_back(placeOf[static_cast<size_t>(term)]);
        }
    }
    // A word that nothing explains yet may be translated by any word of the sentence.
    constexpr float floor = 1e-3f;
    struct Cell {
        float probability = floor;
        float expected = 0;
    };
    std::vector<Cell> cells(byFrequency.size()); // side by side: a cache line for both
    std::vector<float> scratch(static_cast<size_t>(toSize), 0);
    std::vector<float> share(
        offsets.back()); // of each word: the sum over what may explain it, then its inverse
    std::vector<WordLink> links;
    std::vector<int> met(byFrequency.size() + 1); // places, in the order in which they are met
    std::vector<WordLink> row;
    for (int iteration = 0; iteration < iterations; ++iteration) {
        std::ranges::fill(share, 0.f);
        const auto load = [&](TermId from) {
            links.clear();
            probabilities(from, links, scratch);
            std::erase_if(links,
                          [&](const WordLink &link) { return placeOf[static_cast<size_t>(link.to)] < 0; });
            for (WordLink &link : links) {
                link.to = placeOf[static_cast<size_t>(link.to)];
                cells[static_cast<size_t>(link.to)].probability = link.value + floor;
            }
        };
        const auto unload = [&] {
            for (const WordLink &link : links) cells[static_cast<size_t>(link.to)].probability = floor;
        };
        for (TermId from = 0; from < fromSize; ++from) {
            const auto at = static_cast<size_t>(from);
            if (where[at] == where[at + 1]) continue;
            if (progress.cancelled()) return;
            load(from);
            for (size_t p = where[at]; p < where[at + 1]; ++p) {
                const size_t pair = postings[p];
                for (size_t k = offsets[pair]; k < offsets[pair + 1]; ++k)
                    share[k] += cells[static_cast<size_t>(to[k])].probability;
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
            size_t metCount = 0;
            for (size_t p = where[at]; p < where[at + 1]; ++p) {
                const size_t pair = postings[p];
                for (size_t k = offsets[pair]; k < offsets[pair + 1]; ++k) {
                    Cell &cell = cells[static_cast<size_t>(to[k])];
                    // Whether a word was met before cannot be predicted, so there is no branch.
                    met[metCount] = to[k];
                    metCount += cell.expected == 0;
                    cell.expected += cell.probability * share[k];
                }
            }
            unload();
            row.clear();
            for (const int place : std::span(met).first(metCount)) {
                row.push_back(
                    {byFrequency[static_cast<size_t>(place)], cells[static_cast<size_t>(place)].expected});
                cells[static_cast<size_t>(place)].expected = 0;
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
