#include "core/check/repeated_word.h"

#include "core/text/language.h"
#include "core/text/tokens.h"

#include <QStringList>

namespace sejajar {
namespace {

/// Words that may follow themselves: a relative pronoun and an article; Indonesian words that are a
/// reduplication even where the hyphen was left out.
bool mayRepeat(QStringView word, const QString &language) {
    static const QStringList german = {QStringLiteral("die"), QStringLiteral("der"), QStringLiteral("das"),
                                       QStringLiteral("sie"), QStringLiteral("den"), QStringLiteral("dem"),
                                       QStringLiteral("sehr")};
    static const QStringList english = {QStringLiteral("that"), QStringLiteral("had"),
                                        QStringLiteral("very")};
    const QString folded = word.toString().toCaseFolded();
    const QString primary = primaryLanguage(language);
    if (primary == u"de") return german.contains(folded);
    if (primary == u"en") return english.contains(folded);
    // Everything may be doubled in Indonesian ("anak anak", "pelan pelan") but its particles.
    static const QStringList particles = {
        QStringLiteral("di"),     QStringLiteral("ke"),    QStringLiteral("dari"), QStringLiteral("yang"),
        QStringLiteral("dan"),    QStringLiteral("untuk"), QStringLiteral("itu"),  QStringLiteral("ini"),
        QStringLiteral("dengan"), QStringLiteral("pada"),  QStringLiteral("akan"), QStringLiteral("dalam"),
        QStringLiteral("oleh"),   QStringLiteral("juga"),  QStringLiteral("telah")};
    return primary == u"id" && !particles.contains(folded);
}

} // namespace

std::vector<Finding> repeatedWords(const CheckedArticle &article) {
    std::vector<Finding> findings;
    for (size_t v = 0; v < article.versionCount(); ++v) {
        const QString &language = article.version(v).language;
        for (size_t s = 0; s < article.version(v).sentences.size(); ++s) {
            const CheckedArticle::Passage sentence = article.sentence(v, static_cast<int>(s));
            const std::vector<Token> tokens = tokenize(sentence.text);
            for (size_t i = 1; i < tokens.size(); ++i) {
                const Token &a = tokens[i - 1];
                const Token &b = tokens[i];
                const QStringView between = sentence.text.mid(a.end, b.begin - a.end);
                const QStringView word = sentence.text.mid(a.begin, a.end - a.begin);
                if (b.kind != TokenKind::Word || between != u" " ||
                    word.compare(sentence.text.mid(b.begin, b.end - b.begin), Qt::CaseInsensitive) != 0 ||
                    mayRepeat(word, language))
                    continue;
                Finding finding;
                finding.spans = {article.span(v, sentence.begin + a.begin, sentence.begin + b.end)};
                finding.reason = QStringLiteral("repeated-word");
                finding.arguments = QStringList{word.toString()};
                findings.push_back(std::move(finding));
            }
        }
    }
    return findings;
}

} // namespace sejajar
