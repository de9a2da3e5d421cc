#include "core/check/row_concepts.h"

#include "core/text/language.h"

#include <algorithm>

namespace sejajar {
namespace {

bool overlap(const Place &a, const Place &b) {
    return a.version == b.version && a.begin < b.end && b.begin < a.end;
}

/// What may be written in another way without an error, or has a check of its own: weekdays and months;
/// measures, which are converted; numbers.
bool isLeftOut(const Field &field) {
    static const QStringList fields = {QStringLiteral("weekdays"), QStringLiteral("months"),
                                       QStringLiteral("number-words"), QStringLiteral("ordinals"),
                                       QStringLiteral("currencies")};
    return fields.contains(field.id) || (field.id.startsWith(u"units-") && field.id != u"units-time");
}

} // namespace

RowConcepts::RowConcepts(const CheckedArticle &article, size_t row)
    : m_article(article), m_row(row), m_mentions(article.versionCount()) {
    for (size_t v = 0; v < article.versionCount(); ++v) {
        if (article.passage(row, v).isEmpty()) continue;
        m_present.push_back(v);
        for (const ConceptMention &mention : article.mentions().inRow(row, v)) {
            QList<const Field *> fields;
            for (const ConceptId id : mention.concepts) {
                const Field *field = article.lexicon().fieldOf(id);
                if (isLeftOut(*field) || fields.contains(field)) continue;
                fields << field;
                m_mentions[v].push_back({field,
                                         article.mentions().inField(mention.concepts, field),
                                         mention.concepts,
                                         mention.certain,
                                         {v, mention.begin, mention.end}});
            }
        }
    }
}

QString RowConcepts::word(const Place &place) const {
    return m_article.version(place.version).text.mid(place.begin, place.end - place.begin);
}

bool RowConcepts::isWrittenAsInLexicon(const FieldMention &mention) const {
    const QString &language = m_article.version(mention.place.version).language;
    const QString written = word(mention.place);
    const QString insideSentence = written.front().toLower() + written.mid(1);
    return std::ranges::any_of(mention.concepts, [&](ConceptId id) {
        const QStringList forms = m_article.lexicon().forms(id, language);
        return forms.contains(written) || forms.contains(insideSentence);
    });
}

bool RowConcepts::isLaterInName(const FieldMention &mention) const {
    const auto &[v, begin, end] = mention.place;
    const QString &text = m_article.version(v).text;
    if (writesWithoutSpaces(m_article.version(v).language))
        return begin > 0 && QStringView(u"·・•.-").contains(text[begin - 1]);
    for (const TermOccurrence &term : m_article.terms(m_row, v)) {
        if (term.end + 1 != begin || text[term.end] != u' ' || !text[term.begin].isUpper()) continue;
        const Vocabulary::Entry &before = m_article.vocabulary(v).at(term.id);
        return before.kind == TermKind::Name || std::ranges::any_of(before.concepts, [&](ConceptId id) {
                   return m_article.lexicon().fieldOf(id) == mention.field;
               });
    }
    return false;
}

size_t RowConcepts::timesSaid(size_t v, const QList<ConceptId> &concepts, const std::vector<Place> &words,
                              const Place &outside) const {
    std::vector<Place> places = m_article.mentions().placesOf(concepts, m_row, v);
    const CheckedArticle::Passage passage = m_article.passage(m_row, v);
    for (const Place &known : words) {
        const QString letters = word(known);
        for (qsizetype at = passage.text.indexOf(letters); at >= 0;
             at = passage.text.indexOf(letters, at + letters.size())) {
            const Place place{v, passage.begin + at, passage.begin + at + letters.size()};
            if (std::ranges::none_of(places, [&](const Place &other) { return overlap(other, place); }))
                places.push_back(place);
        }
    }
    return static_cast<size_t>(
        std::ranges::count_if(places, [&](const Place &place) { return !overlap(place, outside); }));
}

bool RowConcepts::isSaidIn(size_t v, const FieldMention &mention) const {
    // Most is said plainly, and looking for letters is slow.
    const auto saysIt = [&](const FieldMention &other) {
        return other.field == mention.field &&
               m_article.mentions().isCompatible(other.concepts, mention.concepts);
    };
    return std::ranges::any_of(m_mentions[v], saysIt) ||
           timesSaid(v, mention.all, {mention.place}, mention.place) > 0;
}

bool RowConcepts::hasSibling(size_t v, const FieldMention &mention) const {
    return std::ranges::any_of(m_mentions[v], [&](const FieldMention &other) {
        return other.field == mention.field &&
               !m_article.mentions().isCompatible(other.concepts, mention.concepts);
    });
}

bool RowConcepts::hasOtherSense(size_t v, const std::vector<Place> &words, const Place &outside) const {
    QList<ConceptId> senses;
    for (const Place &known : words) {
        for (const TermOccurrence &term : m_article.terms(m_row, known.version)) {
            // Not the parts of compounds: a Krebsimpfstoff has to do with vaccines, too.
            if (term.begin == known.begin)
                senses += m_article.lexicon().concepts(m_article.version(known.version).language,
                                                       m_article.vocabulary(known.version).at(term.id).key);
        }
    }
    return std::ranges::any_of(m_article.terms(m_row, v), [&](const TermOccurrence &term) {
        return !overlap({v, term.begin, term.end}, outside) &&
               std::ranges::any_of(m_article.vocabulary(v).at(term.id).concepts,
                                   [&](ConceptId id) { return senses.contains(id); });
    });
}

std::vector<Place> RowConcepts::sure(size_t v, const FieldMention &mention) const {
    std::vector<Place> places;
    for (const FieldMention &other : m_mentions[v]) {
        if (other.certain && other.field == mention.field &&
            m_article.mentions().isCompatible(other.concepts, mention.concepts))
            places.push_back(other.place);
    }
    return places;
}

std::vector<Place> RowConcepts::sharing(size_t v, const FieldMention &mention) const {
    std::vector<Place> places;
    for (const FieldMention &other : m_mentions[v]) {
        const auto isShared = [&](ConceptId id) { return mention.concepts.contains(id); };
        if (other.field == mention.field && std::ranges::any_of(other.concepts, isShared))
            places.push_back(other.place);
    }
    return places;
}

} // namespace sejajar
