#include "core/check/dangling_comparison.h"

#include "core/check/make_finding.h"
#include "core/check/term_meaning.h"
#include "core/text/language.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace sejajar {
namespace {

/// How a language compares, and what leaves the comparison dangling.
struct Comparison {
    QRegularExpression opening; ///< "Genau wie die", at the beginning of what is said
    QRegularExpression rest;    ///< what follows, up to the end: the speaker, and a pronoun for the thing
    QRegularExpression excuse;  ///< what makes it a comparison
};

QRegularExpression pattern(const QString &text) {
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption |
                                        QRegularExpression::DotMatchesEverythingOption);
}

const Comparison *comparisonOf(const QString &language) {
    // Said behind a colon or a quotation mark as well as at the beginning.
    static const QString start = QStringLiteral("(?:^|[:„“\"»«‚])\\s*");
    static const Comparison german = {
        pattern(start + QStringLiteral("((?:Genau|Ebenso|Genauso|So) wie|Wie|Ähnlich wie) "
                                       "(?:d(?:er|ie|as|en)|dies\\w*|mein\\w*|unser\\w*) ")),
        pattern(QStringLiteral(", [^,]*\\b(?:ich|wir)\\b[^,]*\\b(?:sie|ihn|es|diese[nrs]?)\\b")),
        pattern(QStringLiteral("\\b(?:auch|ebenfalls|ebenso|genauso|so)\\b"))};
    static const Comparison indonesian = {
        pattern(start +
                QStringLiteral("((?:Sama )?[Ss]eperti(?: halnya)?|Sebagaimana(?: halnya)?|Serupa dengan) ")),
        pattern(QStringLiteral(", [^,]*\\b(?:saya|aku|kami|kita)\\b[^,]*\\b(?:\\w{3,}nya|itu)\\b")),
        pattern(QStringLiteral("\\b(?:juga|pun|begitu|demikian|sama)\\b"))};
    const QString primary = primaryLanguage(language);
    if (primary == u"de") return &german;
    return primary == u"id" ? &indonesian : nullptr;
}

/// Whether a concept is a thing: no living being, nothing that acts like a person, nothing abstract.
bool isThing(const Field &field) {
    static constexpr std::array<QStringView, 11> alive = {
        u"person", u"people", u"kinship",      u"role",  u"animal", u"profession",
        u"office", u"compan", u"organisation", u"group", u"countr"};
    return field.exclusive &&
           std::ranges::none_of(alive, [&field](QStringView part) { return field.id.contains(part); });
}

/// "Jacke" and Jack share a stem; what has an article is no name.
bool isFirstName(const Field &field) { return field.id == u"first-names"; }

/// Whether a passage of the version begins with the name of a thing, adjectives apart.
bool namesThing(const CheckedArticle &article, size_t v, int sentence, qsizetype begin) {
    constexpr int reach = 3;
    int looked = 0;
    for (const TermOccurrence &term : article.sentences(v)[static_cast<size_t>(sentence)].terms) {
        if (term.begin < begin) continue;
        if (++looked > reach) return false;
        const QList<ConceptId> concepts = meaningOf(article, v, term.id).head;
        if (!isNoun(article, concepts)) continue;
        return std::ranges::all_of(concepts, [&article](ConceptId id) {
            const Field *field = article.lexicon().fieldOf(id);
            return field && (isThing(*field) || isFirstName(*field));
        });
    }
    return false;
}

std::optional<Span> danglingIn(const CheckedArticle &article, size_t row, size_t v) {
    const Comparison *comparison = comparisonOf(article.version(v).language);
    if (!comparison) return std::nullopt;
    const SentenceRange range = article.rows()[row].ranges[v];
    for (int s = range.begin; s < range.end; ++s) {
        const CheckedArticle::Passage sentence = article.sentence(v, s);
        const QString text = sentence.text.toString();
        const QRegularExpressionMatch opening = comparison->opening.match(text);
        if (!opening.hasMatch() || !namesThing(article, v, s, sentence.begin + opening.capturedEnd()))
            continue;
        const QString rest = text.mid(opening.capturedEnd());
        if (!comparison->rest.match(rest).hasMatch() || comparison->excuse.match(rest).hasMatch()) continue;
        const qsizetype comma = text.indexOf(u',', opening.capturedEnd());
        return article.span(v, sentence.begin + opening.capturedStart(1), sentence.begin + comma);
    }
    return std::nullopt;
}

} // namespace

std::vector<Finding> danglingComparisons(const CheckedArticle &article) {
    std::vector<Finding> findings;
    for (size_t row = 0; row < article.rows().size(); ++row) {
        if (!article.isReliable(row)) continue;
        std::vector<Span> spans;
        for (const size_t t : article.translations())
            if (const std::optional<Span> found = danglingIn(article, row, t)) spans.push_back(*found);
        if (spans.empty()) continue;
        const QStringList arguments = {spans.front().quote};
        findings.push_back(makeFinding(u"dangling-comparison", arguments, std::move(spans)));
    }
    return findings;
}

} // namespace sejajar
