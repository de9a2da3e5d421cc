#include "core/align/draft.h"

#include <algorithm>

namespace sejajar {
namespace {

TermSentence joined(const std::vector<TermSentence> &sentences, SentenceRange range) {
    if (range.size() == 1) return sentences[static_cast<size_t>(range.begin)];
    TermSentence result;
    for (int i = range.begin; i < range.end; ++i) {
        const TermSentence &sentence = sentences[static_cast<size_t>(i)];
        result.terms.insert(result.terms.end(), sentence.terms.begin(), sentence.terms.end());
        result.length += sentence.length;
        result.paragraphEnd = sentence.paragraphEnd;
    }
    return result;
}

/// The longest run of links whose sentences rise with their rows; as indexes into links.
std::vector<bool> inOrder(const std::vector<SourceLink> &links) {
    std::vector<int> length(links.size(), 1);
    std::vector<int> before(links.size(), -1);
    int last = -1;
    for (size_t i = 0; i < links.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (links[j].sentence < links[i].sentence && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                before[i] = static_cast<int>(j);
            }
        }
        if (last < 0 || length[i] > length[static_cast<size_t>(last)]) last = static_cast<int>(i);
    }
    std::vector<bool> result(links.size(), false);
    for (; last >= 0; last = before[static_cast<size_t>(last)]) result[static_cast<size_t>(last)] = true;
    return result;
}

} // namespace

Draft::Draft(const std::vector<Version> &versions, std::vector<std::vector<TermSentence>> terms, size_t first)
    : m_versions(&versions), m_terms(std::move(terms)) {
    for (int i = 0; i < static_cast<int>(m_terms[first].size()); ++i) {
        Unit unit;
        unit.ranges.resize(versions.size());
        unit.ranges[first] = {i, i + 1};
        m_units.push_back(std::move(unit));
    }
}

std::vector<TermSentence> Draft::unitSentences(size_t version) const {
    std::vector<TermSentence> sentences;
    sentences.reserve(m_units.size());
    for (const Unit &unit : m_units) sentences.push_back(joined(m_terms[version], unit.ranges[version]));
    return sentences;
}

void Draft::join(size_t version, const std::vector<Bead> &beads) {
    std::vector<Unit> units;
    units.reserve(beads.size());
    for (const Bead &bead : beads) {
        Unit unit;
        unit.ranges.resize(m_versions->size());
        unit.confidence = bead.confidence;
        for (int i = bead.a.begin; i < bead.a.end; ++i) {
            Unit &part = m_units[static_cast<size_t>(i)];
            unit.confidence *= part.confidence;
            for (size_t v = 0; v < unit.ranges.size(); ++v) {
                if (part.ranges[v].isEmpty()) continue;
                if (unit.ranges[v].isEmpty())
                    unit.ranges[v] = part.ranges[v];
                else
                    unit.ranges[v].end = part.ranges[v].end;
            }
            unit.evidence += std::move(part.evidence);
        }
        unit.ranges[version] = bead.b;
        units.push_back(std::move(unit));
    }
    m_units = std::move(units);
    closeGaps();
}

void Draft::joinSource(size_t version, const SourceLinks &source) {
    std::vector<bool> linked(m_terms[version].size(), false);
    for (const SourceLink &link : source.links) linked[static_cast<size_t>(link.sentence)] = true;
    std::vector<SourceLink> links = source.links;
    for (size_t row = 0; row < m_units.size(); ++row) {
        const SentenceRange range = m_units[row].ranges[version];
        if (!m_units[row].fixed || range.isEmpty()) continue;
        links.push_back({static_cast<int>(row), range.begin, 1});
        std::fill(linked.begin() + range.begin, linked.begin() + range.end, true);
    }
    std::ranges::sort(links, {}, &SourceLink::row);
    const std::vector<bool> ordered = inOrder(links);

    std::vector<Unit> units;
    int next = 0; // the first source sentence that has no place yet
    const auto placeUpTo = [&](int end) {
        for (; next < end; ++next) {
            if (linked[static_cast<size_t>(next)]) continue;
            Unit unit;
            unit.ranges.resize(m_versions->size());
            unit.ranges[version] = {next, next + 1};
            unit.confidence = 1 - source.best[static_cast<size_t>(next)];
            units.push_back(std::move(unit));
        }
    };
    size_t link = 0;
    for (int row = 0; row < static_cast<int>(m_units.size()); ++row) {
        Unit unit = std::move(m_units[static_cast<size_t>(row)]);
        if (link < links.size() && links[link].row == row) {
            const SourceLink &found = links[link];
            if (ordered[link]) placeUpTo(found.sentence + 1);
            if (!unit.fixed) unit.ranges[version] = {found.sentence, found.sentence + 1};
            unit.confidence *= found.confidence;
            ++link;
        }
        units.push_back(std::move(unit));
    }
    placeUpTo(static_cast<int>(linked.size()));
    m_units = std::move(units);
    closeGaps();
}

void Draft::closeGaps() {
    // An empty range begins where the one before it ends, so that its place is known.
    for (size_t v = 0; v < m_versions->size(); ++v) {
        int at = 0;
        for (Unit &unit : m_units) {
            SentenceRange &range = unit.ranges[v];
            if (range.isEmpty()) range = {at, at};
            at = range.end;
        }
    }
}

} // namespace sejajar
