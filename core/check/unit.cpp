#include "core/check/unit.h"

#include "core/check/concept_mentions.h"
#include "core/check/make_finding.h"

#include <algorithm>

namespace sejajar {
namespace {

/// A number and the unit behind it.
struct Measure {
    QString number; ///< its key in the vocabulary, by value
    QList<ConceptId> units;
    Place place;
};

bool isUnit(const Field *field) {
    return field && field->exclusive &&
           (field->id == u"currencies" ||
            (field->id.startsWith(u"units-") && field->id != u"units-counting"));
}

std::vector<Measure> measures(const CheckedArticle &article, const ConceptMentions &mentions, size_t row,
                              size_t v) {
    const std::vector<TermOccurrence> terms = article.terms(row, v);
    const std::vector<ConceptMention> named = mentions.inRow(row, v);
    std::vector<Measure> result;
    for (size_t i = 0; i + 1 < terms.size(); ++i) {
        const Vocabulary::Entry &number = article.vocabulary(v).at(terms[i].id);
        if (number.kind != TermKind::Number) continue;
        const auto unit = std::ranges::find(named, terms[i + 1].begin, &ConceptMention::begin);
        if (unit == named.end() || !std::ranges::any_of(unit->concepts, [&](ConceptId id) {
                return isUnit(article.lexicon().fieldOf(id));
            }))
            continue;
        result.push_back({number.key, unit->concepts, {v, terms[i].begin, terms[i + 1].end}});
    }
    return result;
}

} // namespace

std::vector<Finding> changedUnits(const CheckedArticle &article) {
    std::vector<Finding> findings;
    if (article.article().alignment.sourceKind == SourceKind::Comparable) return findings;
    const ConceptMentions &mentions = article.mentions();
    const auto span = [&article](const Place &place) {
        return article.span(place.version, place.begin, place.end);
    };
    for (size_t row = 0; row < article.rows().size(); ++row) {
        if (!article.isReliable(row)) continue;
        std::vector<std::vector<Measure>> byVersion;
        for (size_t v = 0; v < article.versionCount(); ++v)
            byVersion.push_back(measures(article, mentions, row, v));
        for (const size_t v : article.translations()) {
            for (const Measure &here : byVersion[v]) {
                // The others have the number with a unit, every time with another one than here, the same
                // one.
                std::vector<const Measure *> others;
                bool disputed = false;
                for (size_t other = 0; other < article.versionCount(); ++other) {
                    if (other == v) continue;
                    for (const Measure &there : byVersion[other]) {
                        if (there.number != here.number) continue;
                        disputed =
                            disputed || mentions.isCompatible(there.units, here.units) ||
                            (!others.empty() && !mentions.isCompatible(there.units, others.front()->units));
                        others.push_back(&there);
                    }
                    disputed = disputed || !mentions.placesOf(here.units, row, other).empty();
                }
                if (disputed || others.size() < 2 ||
                    !mentions.placesOf(others.front()->units, row, v).empty())
                    continue;
                QStringList words;
                std::vector<Witness> witnesses;
                for (const Measure *other : others) {
                    witnesses.push_back({true, span(other->place)});
                    words << witnesses.back().span.quote;
                }
                const Span place = span(here.place);
                findings.push_back(makeFinding(u"unit", {place.quote, words.join(QStringLiteral(", "))},
                                               {place}, std::move(witnesses)));
            }
        }
    }
    return findings;
}

} // namespace sejajar
