#include "core/check/inconsistent_target.h"

#include "core/check/make_finding.h"

#include <QHash>
#include <QSet>

namespace sejajar {
namespace {

constexpr qsizetype shortest = 4;

/// What is compared: letters and digits, in one case and width.
QString plain(QStringView text) {
    QString result;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded())
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) result += c;
    return result;
}

QSet<QString> wordSet(const CheckedArticle &article, size_t row, size_t v) {
    QSet<QString> words;
    const SentenceRange range = article.rows()[row].ranges[v];
    for (int s = range.begin; s < range.end; ++s) {
        const QStringView text = article.sentence(v, s).text;
        for (const Token &token : article.tokens(v, s))
            words.insert(text.mid(token.begin, token.end - token.begin).toString().toCaseFolded());
    }
    return words;
}

bool areSimilar(const QSet<QString> &a, const QSet<QString> &b) {
    qsizetype common = 0;
    for (const QString &word : a) common += b.contains(word);
    return common * 2 >= std::min(a.size(), b.size());
}

} // namespace

std::vector<Finding> inconsistentTargets(const CheckedArticle &article) {
    std::vector<Finding> findings;
    const std::optional<size_t> source = article.source();
    if (!source) return findings;
    QHash<QString, size_t> firstRow;
    for (size_t row = 0; row < article.rows().size(); ++row) {
        if (article.rows()[row].ranges[*source].size() != 1 || !article.isReliable(row)) continue;
        const QString key = plain(article.passage(row, *source).text);
        if (key.size() < shortest) continue;
        const auto known = firstRow.constFind(key);
        if (known == firstRow.constEnd()) {
            firstRow.insert(key, row);
            continue;
        }
        for (const size_t t : article.translations()) {
            if (article.passage(row, t).isEmpty() || article.passage(*known, t).isEmpty()) continue;
            if (areSimilar(wordSet(article, *known, t), wordSet(article, row, t))) continue;
            const Span first = article.rowSpan(*known, t);
            findings.push_back(makeFinding(u"inconsistent-target", {first.quote}, {article.rowSpan(row, t)},
                                           {{false, first}}));
        }
    }
    return findings;
}

} // namespace sejajar
