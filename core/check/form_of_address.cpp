#include "core/check/form_of_address.h"

#include "core/check/make_finding.h"
#include "core/text/language.h"

#include <algorithm>
#include <array>
#include <optional>

namespace sejajar {
namespace {

/// The first polite and the first familiar form in a row.
struct Address {
    std::optional<Span> polite;
    std::optional<Span> familiar;
    bool isPolite() const { return polite && !familiar; }
    bool isFamiliar() const { return familiar && !polite; }
};

template <size_t n>
bool isOne(const std::array<QStringView, n> &words, QStringView word) {
    return std::ranges::find(words, word) != words.end();
}

Address addressIn(const CheckedArticle &article, size_t row, size_t v) {
    static constexpr std::array<QStringView, 7> germanFamiliar = {u"du",    u"dich",   u"dir",   u"dein",
                                                                  u"deine", u"deinen", u"deinem"};
    static constexpr std::array<QStringView, 6> germanPolite = {u"Sie",   u"Ihnen", u"Ihr",
                                                                u"Ihren", u"Ihrem", u"Ihre"};
    static constexpr std::array<QStringView, 5> indonesianFamiliar = {u"kamu", u"kau", u"engkau", u"kalian",
                                                                      u"lu"};
    Address result;
    const CheckedArticle::Passage passage = article.passage(row, v);
    const QString primary = primaryLanguage(article.version(v).language);
    if (primary == u"zh") {
        const auto first = [&](QChar c) -> std::optional<Span> {
            const qsizetype at = passage.text.indexOf(c);
            if (at < 0) return std::nullopt;
            return article.span(v, passage.begin + at, passage.begin + at + 1);
        };
        return {first(u'您'), first(u'你')};
    }
    const SentenceRange range = article.rows()[row].ranges[v];
    for (int s = range.begin; s < range.end; ++s) {
        const CheckedArticle::Passage sentence = article.sentence(v, s);
        for (const Token &token : article.tokens(v, s)) {
            const QStringView word = sentence.text.mid(token.begin, token.end - token.begin);
            const QString lower = word.toString().toLower();
            // At the beginning of a sentence or of direct speech "Sie" may be "she".
            const bool begins = token.begin < 2 || !sentence.text[token.begin - 1].isSpace() ||
                                QStringView(u".:!?").contains(sentence.text[token.begin - 2]);
            const bool polite = primary == u"de" ? !begins && isOne(germanPolite, word) : word == u"Anda";
            const bool familiar =
                primary == u"de" ? isOne(germanFamiliar, lower) : isOne(indonesianFamiliar, lower);
            std::optional<Span> &form = polite ? result.polite : result.familiar;
            if ((polite || familiar) && !form)
                form = article.span(v, sentence.begin + token.begin, sentence.begin + token.end);
        }
    }
    return result;
}

} // namespace

std::vector<Finding> wrongAddress(const CheckedArticle &article) {
    std::vector<Finding> findings;
    const std::optional<size_t> source = article.source();
    if (!source || primaryLanguage(article.version(*source).language) != u"zh") return findings;
    for (size_t row = 0; row < article.rows().size(); ++row) {
        if (!article.isReliable(row)) continue;
        const Address said = addressIn(article, row, *source);
        if (!said.isPolite() && !said.isFamiliar()) continue;
        std::vector<Span> spans;
        for (const size_t t : article.translations()) {
            const QString primary = primaryLanguage(article.version(t).language);
            if (primary != u"de" && primary != u"id") continue;
            const Address own = addressIn(article, row, t);
            if (said.isPolite() && own.isFamiliar()) spans.push_back(*own.familiar);
            if (said.isFamiliar() && own.isPolite()) spans.push_back(*own.polite);
        }
        if (spans.empty()) continue;
        const Span &witness = said.polite ? *said.polite : *said.familiar;
        const QStringList arguments = {witness.quote, spans.front().quote};
        findings.push_back(makeFinding(u"register", arguments, std::move(spans), {{true, witness}}));
    }
    return findings;
}

} // namespace sejajar
