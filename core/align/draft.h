#pragma once

#include "core/align/article.h"
#include "core/align/bead.h"
#include "core/align/source_links.h"
#include "core/align/terms.h"

namespace sejajar {

/// Sentences that stand in one row: a range for each version, empty for those not aligned yet.
struct Unit {
    std::vector<SentenceRange> ranges;
    double confidence = 1;
    Evidence evidence;
    bool fixed = false; ///< a person set it: no sentence joins it or leaves it
};

/// One article on its way from sentences to rows: version after version joins the units.
class Draft {
public:
    /// Starts with one unit a sentence of the version `first`. versions must outlive the draft.
    Draft(const std::vector<Version> &versions, std::vector<std::vector<TermSentence>> terms, size_t first);

    /// Goes on with units of which some versions were aligned already.
    Draft(const std::vector<Version> &versions, std::vector<std::vector<TermSentence>> terms,
          std::vector<Unit> units)
        : m_versions(&versions), m_terms(std::move(terms)), m_units(std::move(units)) {}

    const std::vector<Version> &versions() const { return *m_versions; }
    const std::vector<TermSentence> &terms(size_t version) const { return m_terms[version]; }
    std::vector<Unit> &units() { return m_units; }
    const std::vector<Unit> &units() const { return m_units; }

    /// The sentences of a version, one joined sentence a unit; an empty one where the unit has none.
    std::vector<TermSentence> unitSentences(size_t version) const;

    /// Joins a version: a side of the beads counts units, b side its sentences. The beads cover both.
    void join(size_t version, const std::vector<Bead> &beads);
    /// Joins a comparable source: its linked sentences go to their rows, each other sentence that no fixed
    /// unit holds gets a unit of its own, after the sentence before it where the links keep the order.
    void joinSource(size_t version, const SourceLinks &links);

private:
    void closeGaps();

    const std::vector<Version> *m_versions;
    std::vector<std::vector<TermSentence>> m_terms; ///< by version
    std::vector<Unit> m_units;
};

} // namespace sejajar
