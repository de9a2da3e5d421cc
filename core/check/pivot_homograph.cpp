#include "core/check/pivot_homograph.h"

#include "core/check/make_finding.h"
#include "core/lexicon/pivot_homographs.h"
#include "core/text/language.h"

#include <QHash>

#include <algorithm>

namespace sejajar {
namespace {

/// The first of the forms that stands in a text, and where.
std::optional<std::pair<qsizetype, QString>> formIn(QStringView text, const QStringList &forms) {
    for (const QString &form : forms) {
        const qsizetype at = text.indexOf(form);
        if (at >= 0) return std::pair(at, form);
    }
    return std::nullopt;
}

class Homographs {
public:
    Homographs(const CheckedArticle &article, size_t source)
        : m_article(article), m_source(source), m_rightConcepts(pivotHomographs().size()) {
        const std::vector<PivotHomograph> &table = pivotHomographs();
        for (size_t i = 0; i < table.size(); ++i) {
            for (const QString &form : table[i].right)
                m_rightConcepts[i] += article.lexicon().concepts(QStringLiteral("zh"), form);
            for (const QString &form : table[i].wrongGerman)
                m_byKey[QStringLiteral("de")][ConceptLexicon::key(form, QStringLiteral("de"))].append(i);
            for (const QString &form : table[i].wrongIndonesian)
                m_byKey[QStringLiteral("id")][ConceptLexicon::key(form, QStringLiteral("id"))].append(i);
        }
    }

    std::vector<Finding> findings() {
        const bool comparable = m_article.article().alignment.sourceKind == SourceKind::Comparable;
        for (const size_t v : m_article.translations()) {
            const QString language = primaryLanguage(m_article.version(v).language);
            if (!m_byKey.contains(language)) continue;
            const QHash<QString, QList<size_t>> &byKey = m_byKey[language];
            QHash<TermId, int> counts;
            for (const TermSentence &sentence : m_article.sentences(v)) {
                for (const TermOccurrence &term : sentence.terms) ++counts[term.id];
            }
            for (size_t row = 0; row < m_article.rows().size(); ++row) {
                if (!comparable && !m_article.isReliable(row)) continue;
                for (const TermOccurrence &term : m_article.terms(row, v)) {
                    if (comparable && counts[term.id] > 1) continue;
                    for (const size_t i : byKey.value(m_article.vocabulary(v).at(term.id).key))
                        judge(i, row, v, term, comparable);
                }
            }
        }
        return std::move(m_findings);
    }

private:
    void judge(size_t i, size_t row, size_t v, const TermOccurrence &term, bool comparable) {
        const PivotHomograph &homograph = pivotHomographs()[i];
        const CheckedArticle::Passage source =
            comparable ? CheckedArticle::Passage{m_article.version(m_source).text, 0}
                       : m_article.passage(row, m_source);
        // Inside longer words, too: a sense that may be meant silences the check.
        if (formIn(source.text, homograph.wrong)) return;
        const auto right = formIn(source.text, homograph.right);
        if (!right || right->second.size() < 2 || (comparable && source.text.count(right->second) < 2))
            return;
        const qsizetype at = source.begin + right->first;
        std::vector<Witness> witnesses{{true, m_article.span(m_source, at, at + right->second.size())}};
        for (const size_t sister : m_article.translations()) {
            if (comparable || sister == v || m_article.passage(row, sister).isEmpty()) continue;
            const std::optional<Span> word = rightWordIn(i, row, sister);
            // A source that no translation follows may be wrong itself: it calls a team order 订单.
            if (!word) return;
            witnesses.push_back({true, *word});
        }
        const Span here = m_article.span(v, term.begin, term.end);
        if (isExplained(row, v, term, here.quote, source.text)) return;
        if (!m_findings.empty() && m_findings.back().spans.front() == here) return;
        m_findings.push_back(makeFinding(u"pivot-homograph", {here.quote, right->second, homograph.english},
                                         {here}, std::move(witnesses)));
    }

    /// The word of a translation that has the right sense by the lexicon, parts of compounds included.
    std::optional<Span> rightWordIn(size_t i, size_t row, size_t v) const {
        for (const TermOccurrence &term : m_article.terms(row, v)) {
            const auto isRight = [&](ConceptId id) { return m_rightConcepts[i].contains(id); };
            if (std::ranges::any_of(m_article.vocabulary(v).at(term.id).concepts, isRight))
                return m_article.span(v, term.begin, term.end);
        }
        return std::nullopt;
    }

    /// Whether the word has its own counterpart in the source by the lexicon (kaki is 英尺, too), or is a
    /// name that the sister writes alike.
    bool isExplained(size_t row, size_t v, const TermOccurrence &term, const QString &word,
                     QStringView source) const {
        for (const size_t sister : m_article.translations()) {
            if (sister != v && m_article.passage(row, sister).text.contains(word)) return true;
        }
        return std::ranges::any_of(m_article.vocabulary(v).at(term.id).concepts, [&](ConceptId id) {
            return formIn(source, m_article.lexicon().forms(id, QStringLiteral("zh"))).has_value();
        });
    }

    const CheckedArticle &m_article;
    size_t m_source;
    QHash<QString, QHash<QString, QList<size_t>>> m_byKey; ///< rows of the table by language and key
    std::vector<QList<ConceptId>> m_rightConcepts;         ///< by row of the table
    std::vector<TermOccurrence> m_terms;                   ///< of the passage at hand
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> pivotHomographErrors(const CheckedArticle &article) {
    const std::optional<size_t> source = article.source();
    if (!source || primaryLanguage(article.version(*source).language) != u"zh") return {};
    return Homographs(article, *source).findings();
}

} // namespace sejajar
