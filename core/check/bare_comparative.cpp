#include "core/check/bare_comparative.h"

#include "core/check/make_finding.h"
#include "core/text/language.h"

#include <QRegularExpression>

#include <optional>

namespace sejajar {
namespace {

QRegularExpression pattern(const QString &text) {
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

/// The first match in the sentences of a row that hold nothing of what excuses it.
std::optional<Span> firstBare(const CheckedArticle &article, size_t row, size_t v,
                              const QRegularExpression &comparative, const QRegularExpression &excuse) {
    const SentenceRange range = article.rows()[row].ranges[v];
    for (int s = range.begin; s < range.end; ++s) {
        const CheckedArticle::Passage sentence = article.sentence(v, s);
        const QString text = sentence.text.toString();
        const QRegularExpressionMatch match = comparative.match(text);
        if (match.hasMatch() && !excuse.match(text).hasMatch())
            return article.span(v, sentence.begin + match.capturedStart(),
                                sentence.begin + match.capturedEnd());
    }
    return std::nullopt;
}

std::optional<Span> inGerman(const CheckedArticle &article, size_t row, size_t v) {
    static const QRegularExpression comparative = pattern(QStringLiteral(
        "\\b(?:[Dd](?:er|ie|as|en|em|es)|(?:[Aa]m|[Ii]m|[Zz]um|[Zz]ur|[Vv]om|[Bb]eim)) "
        "\\w{2,}(?:ig|lich|isch|sam|bar|haft|voll|los|reich|iv|al|ell|ent|ant|ös|würdig|stark)ere[nmrs]? "
        "\\p{Lu}\\w+"));
    static const QRegularExpression excuse =
        pattern(QStringLiteral("\\b(?:als|je|desto|umso|immer|noch|gegenüber|verglichen|Vergleich)\\b"));
    return firstBare(article, row, v, comparative, excuse);
}

std::optional<Span> inIndonesian(const CheckedArticle &article, size_t row, size_t v) {
    static const QRegularExpression comparative = pattern(QStringLiteral("\\b\\w+ yang lebih \\w+"));
    static const QRegularExpression excuse =
        pattern(QStringLiteral("\\b(?:dari|daripada|(?:di)?banding(?:kan)?|ketimbang|semakin|makin)\\b"));
    return firstBare(article, row, v, comparative, excuse);
}

bool compares(QStringView chinese) {
    static const QRegularExpression marks(
        QStringLiteral("[更比较越愈最]|进一步|加[强大快深]|提高|多于|大于|超"));
    return marks.match(chinese.toString()).hasMatch();
}

} // namespace

std::vector<Finding> bareComparatives(const CheckedArticle &article) {
    std::vector<Finding> findings;
    const std::optional<size_t> german = article.translationInto(u"de");
    const std::optional<size_t> indonesian = article.translationInto(u"id");
    if (!german || !indonesian) return findings;
    const bool parallel = article.article().alignment.sourceKind == SourceKind::Parallel;
    for (size_t row = 0; row < article.rows().size(); ++row) {
        if (!article.isReliable(row)) continue;
        if (parallel && compares(article.passage(row, *article.source()).text)) continue;
        const std::optional<Span> first = inGerman(article, row, *german);
        const std::optional<Span> second = first ? inIndonesian(article, row, *indonesian) : std::nullopt;
        if (!second) continue;
        findings.push_back(
            makeFinding(u"bare-comparative", {first->quote, second->quote}, {*first, *second}));
    }
    return findings;
}

} // namespace sejajar
