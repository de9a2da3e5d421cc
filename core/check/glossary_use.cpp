#include "core/check/glossary_use.h"

#include "core/check/make_finding.h"
#include "core/lexicon/stem.h"
#include "core/text/language.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace sejajar {
namespace {

// A shorter stem stands inside other words by chance: "Ei" in "Eisen".
constexpr qsizetype shortestInside = 4;

QStringList formsOf(const GlossaryEntry &entry, const QString &language) {
    QStringList result;
    for (const auto &[other, forms] : entry)
        if (primaryLanguage(other) == primaryLanguage(language)) result += forms;
    return result;
}

QStringList stemsOf(QStringView text, const std::vector<Token> &tokens, const QString &language) {
    QStringList result;
    for (const Token &token : tokens)
        result << stem(text.mid(token.begin, token.end - token.begin), language);
    return result;
}

/// Whether the words of a form stand one behind the other, each inflected or inside a longer word.
bool standsIn(const QStringList &form, const QStringList &text) {
    const auto isWord = [](const QString &here, const QString &wanted) {
        return wanted.size() < shortestInside ? here == wanted : here.contains(wanted);
    };
    for (qsizetype i = 0; i + form.size() <= text.size(); ++i)
        if (std::equal(form.begin(), form.end(), text.begin() + i,
                       [&](const QString &wanted, const QString &here) { return isWord(here, wanted); }))
            return true;
    return false;
}

class GlossaryUse {
public:
    GlossaryUse(const CheckedArticle &article, size_t source) : m_article(article), m_source(source) {
        const QString &language = article.version(source).language;
        for (const GlossaryEntry &entry : article.glossary()) {
            for (const QString &form : formsOf(entry, language)) {
                const TermId term = article.vocabulary(source).find(ConceptLexicon::key(form, language));
                if (term >= 0) m_entries[term].append(&entry);
            }
        }
    }

    std::vector<Finding> findings() {
        for (size_t row = 0; row < m_article.rows().size() && !m_entries.isEmpty(); ++row) {
            if (!m_article.isReliable(row)) continue;
            QList<TermId> seen;
            for (const TermOccurrence &term : m_article.terms(row, m_source)) {
                if (!m_entries.contains(term.id) || seen.contains(term.id)) continue;
                seen.append(term.id);
                for (const size_t t : m_article.translations()) judge(row, term, t);
            }
        }
        return std::move(m_findings);
    }

private:
    void judge(size_t row, const TermOccurrence &term, size_t t) {
        const QString &language = m_article.version(t).language;
        QStringList wanted;
        for (const GlossaryEntry *entry : m_entries[term.id]) wanted += formsOf(*entry, language);
        if (wanted.isEmpty() || m_article.passage(row, t).isEmpty() || isUsed(wanted, row, t)) return;
        const Span witness = m_article.span(m_source, term.begin, term.end);
        const std::optional<Span> instead = wordInstead(row, term, t);
        Finding finding =
            instead ? makeFinding(u"glossary.replaced", {witness.quote, wanted.front(), instead->quote},
                                  {*instead}, {{true, witness}})
                    : makeFinding(u"glossary.missing", {witness.quote, wanted.front()},
                                  {m_article.rowSpan(row, t)}, {{true, witness}});
        if (instead) finding.correction = wanted.front();
        m_findings.push_back(std::move(finding));
    }

    bool isUsed(const QStringList &wanted, size_t row, size_t t) const {
        const QString &language = m_article.version(t).language;
        if (writesWithoutSpaces(language))
            return std::ranges::any_of(wanted, [text = m_article.passage(row, t).text](const QString &form) {
                return text.contains(form);
            });
        QStringList stems;
        const SentenceRange range = m_article.rows()[row].ranges[t];
        for (int s = range.begin; s < range.end; ++s)
            stems += stemsOf(m_article.sentence(t, s).text, m_article.tokens(t, s), language);
        return std::ranges::any_of(wanted, [&](const QString &form) {
            return standsIn(stemsOf(form, tokenize(form), language), stems);
        });
    }

    /// The word of the row that the lexicon gives for the source's, if there is just one.
    std::optional<Span> wordInstead(size_t row, const TermOccurrence &source, size_t t) const {
        const QList<ConceptId> meant = m_article.vocabulary(m_source).at(source.id).concepts;
        std::optional<Span> result;
        for (const TermOccurrence &term : m_article.terms(row, t)) {
            const QList<ConceptId> &concepts = m_article.vocabulary(t).at(term.id).concepts;
            if (std::ranges::none_of(concepts, [&meant](ConceptId id) { return meant.contains(id); }))
                continue;
            if (result) return std::nullopt;
            result = m_article.span(t, term.begin, term.end);
        }
        return result;
    }

    const CheckedArticle &m_article;
    size_t m_source;
    QHash<TermId, QList<const GlossaryEntry *>> m_entries; ///< by the source's term
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> unusedGlossary(const CheckedArticle &article) {
    const std::optional<size_t> source = article.source();
    if (!source || article.article().alignment.sourceKind != SourceKind::Parallel) return {};
    return GlossaryUse(article, *source).findings();
}

} // namespace sejajar
