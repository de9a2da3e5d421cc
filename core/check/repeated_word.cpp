#include "core/check/repeated_word.h"

#include "core/check/make_finding.h"
#include "core/text/language.h"

#include <QSet>
#include <QStringList>

namespace sejajar {
namespace {

struct Pair {
    const Token &first;
    const Token &second;
    QString folded;
};

/// The words of a sentence that stand twice, with a space between them or, where allowed, a hyphen.
std::vector<Pair> pairsIn(QStringView text, const std::vector<Token> &tokens, bool withHyphen) {
    std::vector<Pair> pairs;
    for (size_t i = 1; i < tokens.size(); ++i) {
        const Token &a = tokens[i - 1];
        const Token &b = tokens[i];
        if (a.kind != b.kind || a.kind == TokenKind::Han) continue;
        // "2 2" may be a table, "41 41 Prozent" is none.
        if (a.kind == TokenKind::Number && a.end - a.begin < 2) continue;
        const QStringView between = text.sliced(a.end, b.begin - a.end);
        const QStringView word = text.sliced(a.begin, a.end - a.begin);
        if (between != u" " && !(withHyphen && between == u"-")) continue;
        if (word.compare(text.sliced(b.begin, b.end - b.begin), Qt::CaseInsensitive) == 0)
            pairs.push_back({a, b, word.toString().toCaseFolded()});
    }
    return pairs;
}

/// A relative pronoun and an article: "Leute, die die Stadt lieben", "die Stadt, in der der Vater lebt".
bool isRelativeClause(QStringView text, const Pair &pair) {
    static const QSet<QString> pronouns = {QStringLiteral("die"), QStringLiteral("der"),
                                           QStringLiteral("das"), QStringLiteral("den"),
                                           QStringLiteral("dem"), QStringLiteral("denen")};
    static const QSet<QString> prepositions = {
        QStringLiteral("in"),    QStringLiteral("an"),     QStringLiteral("auf"),     QStringLiteral("aus"),
        QStringLiteral("bei"),   QStringLiteral("mit"),    QStringLiteral("nach"),    QStringLiteral("von"),
        QStringLiteral("zu"),    QStringLiteral("für"),    QStringLiteral("durch"),   QStringLiteral("über"),
        QStringLiteral("unter"), QStringLiteral("vor"),    QStringLiteral("gegen"),   QStringLiteral("um"),
        QStringLiteral("neben"), QStringLiteral("hinter"), QStringLiteral("zwischen")};
    if (!pronouns.contains(pair.folded)) return false;
    const QStringView before = text.first(pair.first.begin).trimmed();
    const qsizetype comma = before.lastIndexOf(u',');
    const QString between = before.sliced(comma + 1).trimmed().toString().toLower();
    return comma >= 0 && (between.isEmpty() || prepositions.contains(between));
}

/// Words that follow themselves in good sentences.
bool mayRepeat(QStringView text, const Pair &pair, const QString &language) {
    static const QSet<QString> german = {QStringLiteral("sie"), QStringLiteral("sehr"),
                                         QStringLiteral("viel"), QStringLiteral("lange")};
    static const QSet<QString> english = {QStringLiteral("that"), QStringLiteral("had"),
                                          QStringLiteral("very"), QStringLiteral("so")};
    const QString primary = primaryLanguage(language);
    // "Endlich kann ich ich selbst sein."
    if (primary == u"de" && text.sliced(pair.second.end).trimmed().startsWith(u"selbst")) return true;
    if (primary == u"de") return german.contains(pair.folded) || isRelativeClause(text, pair);
    return primary == u"en" && english.contains(pair.folded);
}

} // namespace

std::vector<Finding> repeatedWords(const CheckedArticle &article) {
    // What another version doubles, too, is a name or a figure of speech.
    std::vector<QSet<QString>> doubled(article.versionCount());
    for (size_t v = 0; v < article.versionCount(); ++v)
        for (size_t s = 0; s < article.version(v).sentences.size(); ++s)
            for (const Pair &pair : pairsIn(article.sentence(v, static_cast<int>(s)).text,
                                            article.tokens(v, static_cast<int>(s)), true))
                doubled[v].insert(pair.folded);

    std::vector<Finding> findings;
    for (size_t v = 0; v < article.versionCount(); ++v) {
        const QString &language = article.version(v).language;
        const auto elsewhere = [&](const QString &word) {
            for (size_t w = 0; w < doubled.size(); ++w)
                if (w != v && doubled[w].contains(word)) return true;
            return false;
        };
        for (size_t s = 0; s < article.version(v).sentences.size(); ++s) {
            const CheckedArticle::Passage sentence = article.sentence(v, static_cast<int>(s));
            const std::vector<Token> &tokens = article.tokens(v, static_cast<int>(s));
            for (const Pair &pair : pairsIn(sentence.text, tokens, false)) {
                // "Jae-in in": the first is the end of a longer word.
                const qsizetype begin = pair.first.begin;
                const bool part = begin > 0 && sentence.text[begin - 1] == u'-';
                if (part || elsewhere(pair.folded) || mayRepeat(sentence.text, pair, language)) continue;
                const QStringView word = sentence.text.mid(begin, pair.first.end - begin);
                findings.push_back(
                    makeFinding(u"repeated-word", {word.toString()},
                                {article.span(v, sentence.begin + begin, sentence.begin + pair.second.end)}));
            }
        }
    }
    return findings;
}

} // namespace sejajar
