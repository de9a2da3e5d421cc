#include "core/check/phrase.h"

#include "core/check/make_finding.h"
#include "core/check/phrase_list.h"
#include "core/text/language.h"

namespace sejajar {
namespace {

struct KindWords {
    const char16_t *reason;
    QString category;
};

KindWords wordsOf(PhraseList::Kind kind) {
    switch (kind) {
    case PhraseList::Kind::Spelling: return {u"phrase.spelling", QStringLiteral("linguistic.spelling")};
    case PhraseList::Kind::Grammar: return {u"phrase.grammar", QStringLiteral("linguistic.grammar")};
    case PhraseList::Kind::Norm: return {u"phrase.norm", QStringLiteral("linguistic.spelling")};
    case PhraseList::Kind::Style: return {u"phrase.style", QStringLiteral("style.unidiomatic")};
    }
    Q_UNREACHABLE();
}

/// Whether a version of another language writes the same in the row.
bool isName(const CheckedArticle &article, QStringView form, size_t row, size_t v) {
    for (size_t w = 0; w < article.versionCount(); ++w)
        if (primaryLanguage(article.version(w).language) != primaryLanguage(article.version(v).language) &&
            article.passage(row, w).text.contains(form))
            return true;
    return false;
}

bool isUsage(PhraseList::Kind kind) {
    return kind == PhraseList::Kind::Norm || kind == PhraseList::Kind::Style;
}

void findInSentence(const CheckedArticle &article, size_t row, size_t v, int s, bool usage,
                    std::vector<Finding> &findings) {
    const CheckedArticle::Passage sentence = article.sentence(v, s);
    const PhraseList &list = PhraseList::of(article.version(v).language);
    for (const PhraseList::Match &match : list.find(sentence.text, article.tokens(v, s))) {
        const QStringView form = sentence.text.mid(match.begin, match.end - match.begin);
        if (isUsage(match.entry->kind) != usage || isName(article, form, row, v)) continue;
        const PhraseList::Entry &entry = *match.entry;
        QString right = entry.right;
        if (form.front().isUpper() && entry.wrong.front().isLower()) right.front() = right.front().toUpper();
        const bool hasGap = entry.parts.size() > 1;
        const KindWords words = wordsOf(entry.kind);
        Finding finding =
            makeFinding(words.reason, {hasGap ? entry.wrong : form.toString(), right},
                        {article.span(v, sentence.begin + match.begin, sentence.begin + match.end)});
        finding.category = words.category;
        finding.severity = Severity::Minor;
        // What stands for "..." would have to be put in.
        if (!hasGap) finding.correction = right;
        findings.push_back(std::move(finding));
    }
}

/// The entries of one language that are mistakes, or of all languages those that are usage.
std::vector<Finding> phrases(const CheckedArticle &article, QStringView language, bool usage) {
    std::vector<Finding> findings;
    for (const size_t v : article.translations()) {
        if (!language.isEmpty() && primaryLanguage(article.version(v).language) != language) continue;
        for (size_t row = 0; row < article.rows().size(); ++row) {
            const SentenceRange range = article.rows()[row].ranges[v];
            for (int s = range.begin; s < range.end; ++s) findInSentence(article, row, v, s, usage, findings);
        }
    }
    return findings;
}

} // namespace

std::vector<Finding> germanPhrases(const CheckedArticle &article) { return phrases(article, u"de", false); }
std::vector<Finding> indonesianPhrases(const CheckedArticle &article) {
    return phrases(article, u"id", false);
}
std::vector<Finding> phrasesOfUsage(const CheckedArticle &article) { return phrases(article, {}, true); }

} // namespace sejajar
