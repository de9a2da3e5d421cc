#include "core/check/inverted_compound.h"

#include "core/check/make_finding.h"
#include "core/check/term_meaning.h"
#include "core/text/language.h"

#include <algorithm>
#include <array>
#include <optional>

namespace sejajar {
namespace {

/// A thing and, before it, what kind of thing.
struct Compounded {
    QList<ConceptId> kind;
    QList<ConceptId> head;
    qsizetype begin = 0; ///< into the German text
    qsizetype end = 0;
};

bool isArticleWithCapital(QStringView word) {
    static constexpr std::array<QStringView, 6> articles = {u"Der", u"Die",  u"Das",
                                                            u"Ein", u"Eine", u"Dieser"};
    return std::ranges::find(articles, word) != articles.end();
}

std::vector<Compounded> compoundsIn(const CheckedArticle &article, size_t row, size_t v) {
    const QStringView text = article.version(v).text;
    const std::vector<TermOccurrence> terms = article.terms(row, v);
    const auto word = [&](size_t i) { return text.mid(terms[i].begin, terms[i].end - terms[i].begin); };
    const auto between = [&](size_t a, size_t b) {
        return text.mid(terms[a].end, terms[b].begin - terms[a].end);
    };
    std::vector<Compounded> result;
    for (size_t i = 0; i < terms.size(); ++i) {
        if (!word(i).front().isUpper()) continue;
        const TermMeaning own = meaningOf(article, v, terms[i].id);
        if (!own.rest.isEmpty()) result.push_back({own.rest, own.head, terms[i].begin, terms[i].end});
        if (own.head.isEmpty()) continue;
        std::optional<size_t> second;
        if (i + 1 < terms.size() && between(i, i + 1) == u"-") second = i + 1;
        if (i + 2 < terms.size() && isArticleWithCapital(word(i + 1)) && between(i, i + 1) == u" " &&
            between(i + 1, i + 2) == u" ")
            second = i + 2;
        if (!second || !word(*second).front().isUpper()) continue;
        const TermMeaning next = meaningOf(article, v, terms[*second].id);
        if (!next.head.isEmpty()) result.push_back({own.head, next.head, terms[i].begin, terms[*second].end});
    }
    return result;
}

/// Whether a concept can be named by a noun: "neu" in "Neueröffnung" cannot.
bool hasNoun(const CheckedArticle &article, const QList<ConceptId> &concepts) {
    return std::ranges::any_of(concepts, [&article](ConceptId id) {
        return std::ranges::any_of(article.lexicon().forms(id, QStringLiteral("de")),
                                   [](const QString &form) { return form.front().isUpper(); });
    });
}

/// In order in both languages: the part of the day behind its day ("Jumat pagi"), a count ("seratus dua"), a
/// unit made of units ("gigawatt jam").
bool keepsItsOrder(const CheckedArticle &article, const QList<ConceptId> &concepts) {
    return std::ranges::any_of(concepts, [&article](ConceptId id) {
        const Field *field = article.lexicon().fieldOf(id);
        return field && (field->id == u"weekdays" || field->id == u"number-words" ||
                         field->id.startsWith(QStringLiteral("units-")));
    });
}

/// "perang dimulai" is a clause: the war begins.
bool isVerb(QStringView indonesian) {
    static constexpr std::array<QStringView, 4> prefixes = {u"di", u"me", u"ber", u"ter"};
    return std::ranges::any_of(prefixes,
                               [indonesian](QStringView prefix) { return indonesian.startsWith(prefix); });
}

/// The concepts that have the word as it stands, or with a clitic: by its stem alone "bagi" (for) would be a
/// "bagian" (a part).
QList<ConceptId> asWritten(const CheckedArticle &article, QStringView indonesian,
                           const QList<ConceptId> &concepts) {
    QList<ConceptId> written;
    const QString nya = QStringLiteral("nya");
    for (const ConceptId id : concepts) {
        const QStringList forms = article.lexicon().forms(id, QStringLiteral("id"));
        if (std::ranges::any_of(forms, [&](const QString &form) {
                return indonesian.compare(form, Qt::CaseInsensitive) == 0 ||
                       indonesian.compare(form + nya, Qt::CaseInsensitive) == 0;
            }))
            written.append(id);
    }
    return written;
}

/// Whether the words of a compound also stand in the order that is right: "upacara pertukaran".
bool standsRightly(const CheckedArticle &article, const Compounded &compound,
                   const std::vector<TermOccurrence> &terms, size_t v) {
    for (size_t i = 0; i + 1 < terms.size(); ++i) {
        if (overlap(article.vocabulary(v).at(terms[i].id).concepts, compound.head) &&
            overlap(article.vocabulary(v).at(terms[i + 1].id).concepts, compound.kind))
            return true;
    }
    return false;
}

void compare(const CheckedArticle &article, size_t row, size_t german, size_t indonesian,
             std::vector<Finding> &findings) {
    const QStringView text = article.version(indonesian).text;
    const std::vector<TermOccurrence> terms = article.terms(row, indonesian);
    const auto word = [&](size_t i) { return text.mid(terms[i].begin, terms[i].end - terms[i].begin); };
    const auto touch = [&](size_t i) {
        return text.mid(terms[i].end, terms[i + 1].begin - terms[i].end) == u" ";
    };
    for (const Compounded &compound : compoundsIn(article, row, german)) {
        if (overlap(compound.kind, compound.head) || keepsItsOrder(article, compound.kind) ||
            !hasNoun(article, compound.kind) || standsRightly(article, compound, terms, indonesian))
            continue;
        for (size_t i = 0; i + 1 < terms.size(); ++i) {
            const QList<ConceptId> first =
                asWritten(article, word(i), article.vocabulary(indonesian).at(terms[i].id).concepts);
            const QList<ConceptId> second =
                asWritten(article, word(i + 1), article.vocabulary(indonesian).at(terms[i + 1].id).concepts);
            if (!overlap(first, compound.kind) || !overlap(second, compound.head) ||
                overlap(first, compound.head) || overlap(second, compound.kind) || !touch(i) ||
                isVerb(word(i + 1)))
                continue;
            // "tetangga provinsi Yunnan": the second word belongs to the name behind it.
            if (i + 2 < terms.size() && touch(i + 1) && word(i + 2).front().isUpper()) continue;
            const Span here = article.span(indonesian, terms[i].begin, terms[i + 1].end);
            const Span witness = article.span(german, compound.begin, compound.end);
            findings.push_back(
                makeFinding(u"inverted-compound", {here.quote, witness.quote}, {here}, {{true, witness}}));
        }
    }
}

} // namespace

std::vector<Finding> invertedCompounds(const CheckedArticle &article) {
    return compareGermanWithIndonesian(article, compare);
}

} // namespace sejajar
