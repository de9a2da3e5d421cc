#include "core/align/word_table.h"

#include <algorithm>

namespace sejajar {
namespace {

constexpr double discount = .4;   // taken from each count of the project's own: one meeting proves little
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
        const double count = static_cast<double>(link.value) - discount;
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

void WordTable::learn(const std::vector<TermPair> &pairs, int fromSize, int toSize, int iterations) {
    // Where each `from` occurs: pair and how often.
    std::vector<std::vector<int>> postings(static_cast<size_t>(fromSize));
    std::vector<size_t> offsets{0};
    for (size_t i = 0; i < pairs.size(); ++i) {
        for (const TermId from : pairs[i].from)
            postings[static_cast<size_t>(from)].push_back(static_cast<int>(i));
        offsets.push_back(offsets.back() + pairs[i].to.size());
    }
    std::vector<float> probability(static_cast<size_t>(toSize), 0);
    std::vector<float> scratch(static_cast<size_t>(toSize), 0);
    std::vector<float> expected(static_cast<size_t>(toSize), 0);
    std::vector<float> denominators(offsets.back());
    std::vector<WordLink> links;
    std::vector<WordLink> row;
    // A word that nothing explains yet may be translated by any word of the sentence.
    constexpr float floor = 1e-3f;
    for (int iteration = 0; iteration < iterations; ++iteration) {
        std::ranges::fill(denominators, 0.f);
        const auto load = [&](TermId from) {
            links.clear();
            probabilities(from, links, scratch);
            for (const WordLink &link : links) probability[static_cast<size_t>(link.to)] = link.value;
        };
        const auto unload = [&] {
            for (const WordLink &link : links) probability[static_cast<size_t>(link.to)] = 0;
        };
        for (TermId from = 0; from < fromSize; ++from) {
            const std::vector<int> &where = postings[static_cast<size_t>(from)];
            if (where.empty()) continue;
            load(from);
            for (const int pair : where) {
                const std::vector<TermId> &to = pairs[static_cast<size_t>(pair)].to;
                float *denominator = denominators.data() + offsets[static_cast<size_t>(pair)];
                for (size_t k = 0; k < to.size(); ++k)
                    denominator[k] += probability[static_cast<size_t>(to[k])] + floor;
            }
            unload();
        }
        WordRows counts;
        for (TermId from = 0; from < fromSize; ++from) {
            const std::vector<int> &where = postings[static_cast<size_t>(from)];
            if (where.empty()) continue;
            load(from);
            row.clear();
            for (const int pair : where) {
                const std::vector<TermId> &to = pairs[static_cast<size_t>(pair)].to;
                const float *denominator = denominators.data() + offsets[static_cast<size_t>(pair)];
                for (size_t k = 0; k < to.size(); ++k) {
                    const auto at = static_cast<size_t>(to[k]);
                    if (expected[at] == 0) row.push_back({to[k], 0});
                    expected[at] += (probability[at] + floor) / denominator[k];
                }
            }
            unload();
            for (WordLink &link : row) {
                link.value = expected[static_cast<size_t>(link.to)];
                expected[static_cast<size_t>(link.to)] = 0;
            }
            std::erase_if(row, [](const WordLink &link) { return link.value < .02f; });
            counts.appendRow(from, row);
        }
        counts.finish(fromSize);
        m_counts = std::move(counts);
    }
}

} // namespace sejajar
