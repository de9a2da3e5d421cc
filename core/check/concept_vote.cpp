#include "core/check/concept_vote.h"

#include "core/check/concept_mentions.h"

#include <algorithm>

namespace sejajar {
namespace {

/// A mention as one of an exclusive field.
struct FieldMention {
    const Field *field = nullptr;
    QList<ConceptId> concepts;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// What may be written in another way without an error, or has a check of its own: weekdays and months;
/// measures, which are converted; numbers. Clubs share their field with the leagues they play in.
bool isLeftOut(const Field &field) {
    static const QStringList fields = {
        QStringLiteral("weekdays"),     QStringLiteral("months"),
        QStringLiteral("number-words"), QStringLiteral("ordinals"),
        QStringLiteral("currencies"),   QStringLiteral("clubs-and-sport-organisations")};
    return fields.contains(field.id) || (field.id.startsWith(u"units-") && field.id != u"units-time");
}

/// Where a source that says it differently is not yet a witness against two translations: a century is
/// counted in years, and one person has several names.
bool isLooseInSource(const Field &field) { return field.id == u"units-time" || field.id == u"first-names"; }

class Vote {
public:
    explicit Vote(const CheckedArticle &article) : m_article(article), m_mentions(article.mentions()) {}

    std::vector<Finding> findings() {
        if (m_article.article().alignment.sourceKind == SourceKind::Comparable) return {};
        for (size_t row = 0; row < m_article.rows().size(); ++row) {
            if (!m_article.isReliable(row)) continue;
            m_byVersion.assign(m_article.versionCount(), {});
            std::vector<size_t> present;
            for (size_t v = 0; v < m_article.versionCount(); ++v) {
                if (m_article.passage(row, v).isEmpty()) continue;
                present.push_back(v);
                m_byVersion[v] = certainMentions(row, v);
            }
            // Two against one; with more versions the others have to agree, all of them.
            if (present.size() < 3) continue;
            for (const size_t v : present) judge(row, v, present);
        }
        return std::move(m_findings);
    }

private:
    /// A mention once for each of its fields: two files of the lexicon may hold the same thing.
    std::vector<FieldMention> certainMentions(size_t row, size_t v) const {
        std::vector<FieldMention> result;
        for (const ConceptMention &mention : m_mentions.inRow(row, v)) {
            if (!mention.certain) continue;
            QList<const Field *> fields;
            for (const ConceptId id : mention.concepts) {
                const Field *field = m_article.lexicon().fieldOf(id);
                if (isLeftOut(*field) || fields.contains(field)) continue;
                fields << field;
                result.push_back(
                    {field, m_mentions.inField(mention.concepts, field), mention.begin, mention.end});
            }
        }
        return result;
    }

    /// Whether what v says in the row is outvoted by the other versions present.
    void judge(size_t row, size_t v, const std::vector<size_t> &present) {
        std::vector<size_t> others;
        std::ranges::copy_if(present, std::back_inserter(others), [v](size_t other) { return other != v; });
        qsizetype judged = -1; // where the last one found begins
        for (const FieldMention &mention : m_byVersion[v]) {
            if (mention.begin == judged || isSaidElsewhere(row, v, mention, others)) continue;
            const std::vector<Place> places = agreedSibling(row, v, mention, others);
            if (places.empty()) continue;
            add(v, mention, places);
            judged = mention.begin;
        }
    }

    /// Whether another version may say the same after all.
    bool isSaidElsewhere(size_t row, size_t v, const FieldMention &mention,
                         const std::vector<size_t> &others) const {
        const QStringView word =
            QStringView(m_article.version(v).text).mid(mention.begin, mention.end - mention.begin);
        return std::ranges::any_of(others, [&](size_t other) {
            return m_article.passage(row, other).text.contains(word) ||
                   m_mentions.placeOf(mention.concepts, row, other);
        });
    }

    /// Where all others name one and the same sibling that v has nothing of; empty when they do not.
    std::vector<Place> agreedSibling(size_t row, size_t v, const FieldMention &mention,
                                     const std::vector<size_t> &others) const {
        const bool sourceIsAlone = m_article.source() == v;
        if (sourceIsAlone && isLooseInSource(*mention.field)) return {};
        for (const size_t witness : others) {
            for (const FieldMention &sibling : m_byVersion[witness]) {
                if (sibling.field != mention.field || m_mentions.placeOf(sibling.concepts, row, v)) continue;
                std::vector<Place> places = sourceIsAlone ? surePlaces(mention, sibling, v, others)
                                                          : possiblePlaces(row, sibling, witness, others);
                if (places.size() == others.size()) return places;
            }
        }
        return {};
    }

    /// Against a translation one sure word is enough, with a possible one in the other version.
    std::vector<Place> possiblePlaces(size_t row, const FieldMention &sibling, size_t witness,
                                      const std::vector<size_t> &others) const {
        std::vector<Place> places;
        for (const size_t other : others) {
            const std::optional<Place> place = other == witness
                                                   ? Place{other, sibling.begin, sibling.end}
                                                   : m_mentions.placeOf(sibling.concepts, row, other);
            if (place) places.push_back(*place);
        }
        return places;
    }

    /// Against two translations all have to be sure, and say it as often as the source says its own.
    std::vector<Place> surePlaces(const FieldMention &mention, const FieldMention &sibling, size_t v,
                                  const std::vector<size_t> &others) const {
        const auto said = [this](size_t version, const FieldMention &what) {
            std::vector<Place> places;
            for (const FieldMention &m : m_byVersion[version]) {
                if (m.field == what.field && m_mentions.isCompatible(m.concepts, what.concepts))
                    places.push_back({version, m.begin, m.end});
            }
            return places;
        };
        const size_t count = said(v, mention).size();
        std::vector<Place> result;
        for (const size_t other : others) {
            const std::vector<Place> places = said(other, sibling);
            if (places.size() == count) result.push_back(places.front());
        }
        return result;
    }

    void add(size_t v, const FieldMention &mention, const std::vector<Place> &others) {
        Finding finding;
        const bool sourceIsAlone = m_article.source() == v;
        const Span own = m_article.span(v, mention.begin, mention.end);
        QStringList words;
        for (const Place &other : others) {
            const Span span = m_article.span(other.version, other.begin, other.end);
            words << span.quote;
            if (sourceIsAlone)
                finding.spans.push_back(span);
            else
                finding.witnesses.push_back({true, span});
        }
        if (sourceIsAlone)
            finding.witnesses.push_back({true, own});
        else
            finding.spans.push_back(own);
        finding.reason =
            sourceIsAlone ? QStringLiteral("concept-vote.shared") : QStringLiteral("concept-vote.outvoted");
        const QString saidByOthers = words.join(QStringLiteral(", "));
        finding.arguments = sourceIsAlone ? QStringList{saidByOthers, mention.field->id, own.quote}
                                          : QStringList{own.quote, mention.field->id, saidByOthers};
        if (m_findings.empty() || m_findings.back().spans != finding.spans)
            m_findings.push_back(std::move(finding));
    }

    const CheckedArticle &m_article;
    const ConceptMentions &m_mentions;
    std::vector<std::vector<FieldMention>> m_byVersion; ///< certain mentions of the row at hand
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> outvotedConcepts(const CheckedArticle &article) { return Vote(article).findings(); }

} // namespace sejajar
