#include "core/check/negation.h"

#include "core/check/make_finding.h"
#include "core/text/language.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace sejajar {
namespace {

/// Words (Chinese: characters) beyond which a sentence may negate anywhere.
constexpr size_t mostWords = 14;
constexpr qsizetype mostHan = 25;

QSet<QString> wordSet(QStringView words) {
    QSet<QString> result;
    for (const QStringView word : words.split(u' ')) result.insert(word.toString());
    return result;
}

/// Where a text negates; nothing: it does not. negations: how often.
std::optional<Span> negation(const CheckedArticle &article, size_t row, size_t v, int &negations) {
    static const QSet<QString> german = wordSet(u"nicht kein keine keinen keinem keiner keines nie niemals "
                                                u"niemand niemanden nichts nirgends ohne weder");
    static const QSet<QString> indonesian =
        wordSet(u"tidak bukan belum tak tanpa jangan tiada bukanlah tidaklah");
    static const QSet<QString> only = wordSet(u"nur hanya cuma saja");
    std::optional<Span> first;
    negations = 0;
    const auto add = [&](qsizetype begin, qsizetype end) {
        if (!first) first = article.span(v, begin, end);
        ++negations;
    };
    const QString primary = primaryLanguage(article.version(v).language);
    const CheckedArticle::Passage passage = article.passage(row, v);
    if (primary == u"zh") {
        static constexpr QStringView harmless[] = {u"不仅", u"不得不", u"不但",  u"不久", u"不过", u"不断",
                                                   u"不少", u"不同",   u"不管",  u"不论", u"不只", u"不禁",
                                                   u"不如", u"不再",   u"不满",  u"不安", u"不幸", u"不足",
                                                   u"没错", u"无论",   u"对不起"};
        QString text = passage.text.toString();
        for (const QStringView word : harmless) text.replace(word.toString(), QString(word.size(), u'　'));
        for (qsizetype i = 0; i < text.size(); ++i)
            if (QStringView(u"不没沒未").contains(text[i])) add(passage.begin + i, passage.begin + i + 1);
        return first;
    }
    const QSet<QString> &words = primary == u"de" ? german : indonesian;
    const SentenceRange range = article.rows()[row].ranges[v];
    for (int s = range.begin; s < range.end; ++s) {
        const CheckedArticle::Passage sentence = article.sentence(v, s);
        const std::vector<Token> &tokens = article.tokens(v, s);
        const auto word = [&](size_t i) {
            return sentence.text.mid(tokens[i].begin, tokens[i].end - tokens[i].begin).toString().toLower();
        };
        for (size_t i = 0; i < tokens.size(); ++i) {
            if (!words.contains(word(i)) || (i + 1 < tokens.size() && only.contains(word(i + 1)))) continue;
            add(sentence.begin + tokens[i].begin, sentence.begin + tokens[i].end);
        }
    }
    return first;
}

bool isShort(const CheckedArticle &article, size_t row, size_t v) {
    if (writesWithoutSpaces(article.version(v).language))
        return article.passage(row, v).text.size() <= mostHan;
    const SentenceRange range = article.rows()[row].ranges[v];
    size_t words = 0;
    for (int s = range.begin; s < range.end; ++s) words += article.tokens(v, s).size();
    return words <= mostWords;
}

void findInRow(const CheckedArticle &article, size_t row, std::vector<Finding> &findings) {
    std::vector<std::optional<Span>> found;
    ptrdiff_t negated = 0;
    for (size_t v = 0; v < article.versionCount(); ++v) {
        const QString primary = primaryLanguage(article.version(v).language);
        const bool known = primary == u"zh" || primary == u"de" || primary == u"id";
        if (!known || article.passage(row, v).isEmpty() || !isShort(article, row, v)) return;
        int count = 0;
        found.push_back(negation(article, row, v, count));
        // Two negations may cancel each other.
        if (count > 1) return;
        negated += count;
    }
    const auto texts = static_cast<ptrdiff_t>(found.size());
    for (const size_t t : article.translations()) {
        const bool missing = !found[t] && negated == texts - 1;
        const bool added = found[t] && negated == 1;
        if (texts < 3 || (!missing && !added)) continue;
        std::vector<Witness> witnesses;
        for (size_t w = 0; w < found.size(); ++w)
            if (w != t) witnesses.push_back({true, found[w] ? *found[w] : article.rowSpan(row, w)});
        const QString word = missing ? witnesses.front().span.quote : found[t]->quote;
        findings.push_back(makeFinding(missing ? u"negation.missing" : u"negation.added", {word},
                                       {missing ? article.rowSpan(row, t) : *found[t]},
                                       std::move(witnesses)));
    }
}

} // namespace

std::vector<Finding> lonelyNegations(const CheckedArticle &article) {
    std::vector<Finding> findings;
    for (size_t row = 0; row < article.rows().size(); ++row)
        if (article.isReliable(row)) findInRow(article, row, findings);
    return findings;
}

} // namespace sejajar
