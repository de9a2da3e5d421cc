#include "core/check/concept_vote.h"

#include "core/check/make_finding.h"
#include "core/check/row_concepts.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <utility>

namespace sejajar {
namespace {

/// How often a translation has to name a concept in other rows to speak for it here.
constexpr int fewestElsewhere = 2;

class Vote {
public:
    explicit Vote(const CheckedArticle &article) : m_article(article) {}

    std::vector<Finding> findings() {
        if (m_article.article().alignment.sourceKind == SourceKind::Comparable) return {};
        countTerms();
        for (size_t r = 0; r < m_article.rows().size(); ++r) {
            if (!m_article.isReliable(r)) continue;
            const RowConcepts row(m_article, r);
            // Two against one; with more versions the others have to agree, all of them.
            if (row.present().size() < 3) continue;
            for (const size_t v : row.present()) judge(row, v);
        }
        return std::move(m_findings);
    }

private:
    void countTerms() {
        for (size_t v = 0; v < m_article.versionCount(); ++v) {
            QHash<ConceptId, int> &counts = m_counts.emplace_back();
            for (const TermSentence &sentence : m_article.sentences(v)) {
                for (const TermOccurrence &term : sentence.terms)
                    for (const ConceptId id : m_article.vocabulary(v).at(term.id).concepts) ++counts[id];
            }
        }
    }

    void judge(const RowConcepts &row, size_t v) {
        std::vector<size_t> others = row.present();
        std::erase(others, v);
        qsizetype judged = -1; // where the last one found begins
        for (const FieldMention &mention : row.in(v)) {
            const auto contradicts = [&](size_t other) { return row.hasSibling(other, mention); };
            if (mention.place.begin == judged || std::ranges::none_of(others, contradicts)) continue;
            if (!mention.certain && !row.isWrittenAsInLexicon(mention)) continue;
            if (!(m_article.source() == v ? judgeSource(row, mention, others)
                                          : judgeTranslation(row, mention, others)))
                continue;
            judged = mention.place.begin;
        }
    }

    bool judgeTranslation(const RowConcepts &row, const FieldMention &mention,
                          const std::vector<size_t> &others) {
        if (std::ranges::any_of(others, [&](size_t other) { return row.isSaidIn(other, mention); }))
            return false;
        std::vector<Place> witnesses = agreed(row, mention, others);
        const bool all = !witnesses.empty();
        if (!all) witnesses = agreedWithDocument(row, mention, others);
        if (witnesses.empty()) return false;
        add(all ? u"concept-vote.outvoted" : u"concept-vote.document", {mention.place}, witnesses,
            mention.field);
        return true;
    }

    /// Where all others name one and the same sibling of what a translation says and that it has nothing of,
    /// or says less often than each of them; empty when they do not.
    std::vector<Place> agreed(const RowConcepts &row, const FieldMention &mention,
                              const std::vector<size_t> &others) const {
        const size_t v = mention.place.version;
        for (const size_t witness : others) {
            for (const FieldMention &sibling : row.in(witness)) {
                if (sibling.field != mention.field) continue;
                std::vector<Place> places;
                size_t fewest = std::numeric_limits<size_t>::max();
                for (const size_t other : others) {
                    fewest = std::min(fewest, row.sure(other, sibling).size());
                    const std::vector<Place> found = other == witness
                                                         ? std::vector<Place>{sibling.place}
                                                         : placesIn(row, other, sibling, mention.certain);
                    if (!found.empty()) places.push_back(found.front());
                }
                if (places.size() != others.size()) continue;
                const size_t times = row.timesSaid(v, sibling.concepts, places, mention.place);
                if (times == 0 ? !row.hasOtherSense(v, places, mention.place)
                               : mention.certain && times < fewest)
                    return places;
            }
        }
        return {};
    }

    /// Where a version names the sibling that another one named. Against a word that is certain one sure word
    /// is enough, with a possible one here; or two that make each other certain.
    std::vector<Place> placesIn(const RowConcepts &row, size_t v, const FieldMention &sibling,
                                bool againstCertain) const {
        if (!sibling.certain) return againstCertain ? row.sharing(v, sibling) : std::vector<Place>();
        const std::vector<Place> sure = row.sure(v, sibling);
        return sure.empty() && againstCertain ? row.possible(v, sibling) : sure;
    }

    /// One witness is enough for a sibling that the translation names in other rows, too, if the mention
    /// stands only here, no other version has it anywhere, and the rest has nothing else to say of the field.
    std::vector<Place> agreedWithDocument(const RowConcepts &row, const FieldMention &mention,
                                          const std::vector<size_t> &others) const {
        const size_t v = mention.place.version;
        if (!mention.certain || !isOnlyHere(mention)) return {};
        const auto lacks = [&](const FieldMention &sibling) {
            return sibling.certain && sibling.field == mention.field &&
                   row.timesSaid(v, sibling.concepts, {sibling.place}, mention.place) == 0;
        };
        for (const size_t witness : others) {
            if (std::ranges::any_of(others, [&](size_t other) {
                    return other != witness && std::ranges::any_of(row.in(other), lacks);
                }))
                continue;
            for (const FieldMention &sibling : row.in(witness)) {
                if (lacks(sibling) && isFamiliar(v, sibling)) return {sibling.place};
            }
        }
        return {};
    }

    bool isOnlyHere(const FieldMention &mention) const {
        return std::ranges::all_of(mention.all, [&](ConceptId id) {
            for (size_t v = 0; v < m_counts.size(); ++v)
                if (m_counts[v].value(id) > (v == mention.place.version ? 1 : 0)) return false;
            return true;
        });
    }

    bool isFamiliar(size_t v, const FieldMention &mention) const {
        return std::ranges::any_of(mention.concepts,
                                   [&](ConceptId id) { return m_counts[v].value(id) >= fewestElsewhere; });
    }

    /// Whether all translations name one and the same sibling of what the source says more often than they
    /// do, and that the source has nothing of.
    bool judgeSource(const RowConcepts &row, const FieldMention &mention, const std::vector<size_t> &others) {
        // A century is counted in years.
        if (mention.field->id == u"units-time") return false;
        const size_t source = mention.place.version;
        const size_t count =
            (mention.certain ? row.sure(source, mention) : row.sharing(source, mention)).size();
        size_t most = 0;
        for (const size_t other : others)
            most = std::max(most, row.timesSaid(other, mention.all, {mention.place}, mention.place));
        if (most >= count) return false;
        for (const FieldMention &sibling : row.in(others.front())) {
            if (sibling.field != mention.field || !standsForOne(row, mention, sibling)) continue;
            // What one translation says for sure is what an ambiguous word of the other means ("Ring"). Not
            // so verbs: a sentence says of several things that they grow or shrink.
            const bool anySure =
                !mention.field->id.startsWith(u"verbs-") &&
                std::ranges::any_of(others, [&](size_t other) { return !row.sure(other, sibling).empty(); });
            std::vector<Place> places;
            for (const size_t other : others) {
                std::vector<Place> named = row.sure(other, sibling);
                if (named.empty() && anySure) named = row.sharing(other, sibling);
                if (named.size() + most == count) places.push_back(named.front());
            }
            if (places.size() != others.size() ||
                row.timesSaid(source, sibling.concepts, places, mention.place) > 0)
                continue;
            add(u"concept-vote.shared", places, {mention.place}, mention.field);
            return true;
        }
        return false;
    }

    /// Whether the sibling of a translation can be held against what the source says: of two names that the
    /// source has not, or of the two parts of a name, it cannot be told which one stands for it.
    bool standsForOne(const RowConcepts &row, const FieldMention &mention,
                      const FieldMention &sibling) const {
        if (mention.field->id == u"first-names" && row.isLaterInName(mention) != row.isLaterInName(sibling))
            return false;
        return std::ranges::none_of(row.in(sibling.place.version), [&](const FieldMention &other) {
            return other.certain && other.field == sibling.field &&
                   !m_article.mentions().isCompatible(other.concepts, sibling.concepts) &&
                   !row.isSaidIn(mention.place.version, other);
        });
    }

    /// Arguments: the words marked, the field, the words of the witnesses.
    void add(const char16_t *reason, const std::vector<Place> &marked, const std::vector<Place> &witnesses,
             const Field *field) {
        QStringList words;
        std::vector<Span> spans;
        for (const Place &place : marked) {
            spans.push_back(m_article.span(place.version, place.begin, place.end));
            words << spans.back().quote;
        }
        QStringList said;
        std::vector<Witness> speaking;
        for (const Place &place : witnesses) {
            speaking.push_back({true, m_article.span(place.version, place.begin, place.end)});
            said << speaking.back().span.quote;
        }
        // A word may stand for two others of the source.
        if (!m_findings.empty() && m_findings.back().spans == spans) return;
        const QString separator = QStringLiteral(", ");
        m_findings.push_back(makeFinding(reason, {words.join(separator), field->id, said.join(separator)},
                                         std::move(spans), std::move(speaking)));
    }

    const CheckedArticle &m_article;
    std::vector<QHash<ConceptId, int>> m_counts; ///< by version: how many words may name a concept
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> outvotedConcepts(const CheckedArticle &article) { return Vote(article).findings(); }

} // namespace sejajar
