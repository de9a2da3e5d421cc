#include "core/check/concept_witness.h"

#include "core/check/make_finding.h"
#include "core/check/row_concepts.h"

#include <algorithm>

namespace sejajar {
namespace {

class Witnesses {
public:
    explicit Witnesses(const CheckedArticle &article) : m_article(article) {}

    std::vector<Finding> findings() {
        const bool comparable = m_article.article().alignment.sourceKind == SourceKind::Comparable;
        for (size_t r = 0; r < m_article.rows().size(); ++r) {
            if (!m_article.isReliable(r)) continue;
            const RowConcepts row(m_article, r);
            std::vector<size_t> versions = row.present();
            if (comparable) std::erase(versions, *m_article.source());
            for (size_t a = 0; a < versions.size(); ++a)
                for (size_t b = a + 1; b < versions.size(); ++b)
                    compare(row, versions[a], versions[b], versions);
        }
        return std::move(m_findings);
    }

private:
    void compare(const RowConcepts &row, size_t a, size_t b, const std::vector<size_t> &versions) {
        for (const FieldMention &mention : row.in(a)) {
            if (!mention.certain || mention.field->id == u"units-time" || !row.hasSibling(b, mention))
                continue;
            const bool othersSpeak = std::ranges::any_of(versions, [&](size_t v) {
                return v != a && v != b && std::ranges::any_of(row.in(v), [&](const FieldMention &other) {
                           return other.field == mention.field;
                       });
            });
            if (othersSpeak || row.isSaidIn(b, mention)) continue;
            const auto sibling = std::ranges::find_if(row.in(b), [&](const FieldMention &other) {
                return other.certain && other.field == mention.field && !row.isSaidIn(a, other);
            });
            if (sibling != row.in(b).end()) add(mention, *sibling);
        }
    }

    void add(const FieldMention &first, const FieldMention &second) {
        const auto span = [this](const Place &place) {
            return m_article.span(place.version, place.begin, place.end);
        };
        const Span one = span(first.place);
        const Span other = span(second.place);
        if (m_article.source() == first.place.version)
            m_findings.push_back(makeFinding(u"concept-witness.source",
                                             {other.quote, first.field->id, one.quote}, {other},
                                             {{true, one}}));
        else
            m_findings.push_back(makeFinding(u"concept-witness.translations",
                                             {one.quote, first.field->id, other.quote}, {one, other}));
    }

    const CheckedArticle &m_article;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> loneWitnesses(const CheckedArticle &article) { return Witnesses(article).findings(); }

} // namespace sejajar
