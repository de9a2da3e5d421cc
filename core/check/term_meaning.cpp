#include "core/check/term_meaning.h"

#include "core/text/language.h"

#include <algorithm>
#include <array>
#include <optional>

namespace sejajar {

TermMeaning meaningOf(const CheckedArticle &article, size_t v, TermId term) {
    const Vocabulary::Entry &entry = article.vocabulary(v).at(term);
    const QString &language = article.version(v).language;
    const QList<ConceptId> whole = article.lexicon().concepts(language, entry.key);
    if (!whole.isEmpty() || entry.concepts.isEmpty() || primaryLanguage(language) != u"de")
        return {whole, {}};
    const Compound parts = compound(article.lexicon(), entry.surface);
    return {parts.head, parts.rest};
}

std::vector<Finding> compareGermanWithIndonesian(const CheckedArticle &article, CompareRow compare) {
    std::vector<Finding> findings;
    const std::optional<size_t> german = article.translationInto(u"de");
    const std::optional<size_t> indonesian = article.translationInto(u"id");
    if (!german || !indonesian) return findings;
    for (size_t row = 0; row < article.rows().size(); ++row)
        if (article.isReliable(row)) compare(article, row, *german, *indonesian, findings);
    return findings;
}

bool overlap(const QList<ConceptId> &a, const QList<ConceptId> &b) {
    return std::ranges::any_of(a, [&b](ConceptId id) { return b.contains(id); });
}

bool isNoun(const CheckedArticle &article, const QList<ConceptId> &concepts) {
    static constexpr std::array<QStringView, 6> grammar = {u"connectives", u"prepositions",   u"pronouns",
                                                           u"quantifiers", u"question-words", u"discourse"};
    const bool isGrammar = std::ranges::any_of(concepts, [&article](ConceptId id) {
        const Field *field = article.lexicon().fieldOf(id);
        return field && std::ranges::find(grammar, QStringView(field->id)) != grammar.end();
    });
    return !isGrammar && std::ranges::any_of(concepts, [&article](ConceptId id) {
        const QStringList forms = article.lexicon().forms(id, QStringLiteral("de"));
        return !forms.isEmpty() && forms.front().front().isUpper();
    });
}

bool standsElsewhere(const CheckedArticle &article, const QList<ConceptId> &concepts, size_t row, size_t v,
                     qsizetype begin, qsizetype end) {
    return std::ranges::any_of(article.terms(row, v), [&](const TermOccurrence &term) {
        const bool outside = term.end <= begin || end <= term.begin;
        return outside && overlap(article.vocabulary(v).at(term.id).concepts, concepts);
    });
}

} // namespace sejajar
