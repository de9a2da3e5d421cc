#include "core/check/term.h"

#include "core/check/make_finding.h"
#include "core/check/term_meaning.h"
#include "core/text/language.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace sejajar {
namespace {

/// How often the usual rendering has to stand before another one is noticed.
constexpr size_t fewestUsual = 3;
/// Words that begin alike are forms of one word.
constexpr qsizetype sharedBeginning = 4;

/// A row in which the source has a term once and the translation one word for it.
struct Use {
    size_t row = 0;
    TermOccurrence source;
    TermOccurrence target;
};

/// Rows with what a source term stands at.
using Places = std::vector<std::pair<size_t, TermOccurrence>>;

bool isRelated(const QString &a, const QString &b) {
    return a.contains(b) || b.contains(a) || a.left(sharedBeginning) == b.left(sharedBeginning);
}

/// Names of countries, people, firms: "Amerika Serikat" and "AS" are one.
bool isName(const ConceptLexicon &lexicon, const QList<ConceptId> &concepts) {
    static constexpr std::array<QStringView, 14> fields = {u"countries",
                                                           u"continents-and-regions",
                                                           u"cities",
                                                           u"provinces-and-states",
                                                           u"rivers-seas-mountains",
                                                           u"people",
                                                           u"organisations",
                                                           u"companies-and-brands",
                                                           u"clubs-and-sport-organisations",
                                                           u"media-names",
                                                           u"languages",
                                                           u"nationalities",
                                                           u"first-names",
                                                           u"chinese-surnames"};
    return std::ranges::any_of(concepts, [&](ConceptId id) {
        const Field *field = lexicon.fieldOf(id);
        return field && std::ranges::find(fields, QStringView(field->id)) != fields.end();
    });
}

class TermUses {
public:
    TermUses(const CheckedArticle &article, size_t source) : m_article(article), m_source(source) {}

    std::vector<Finding> findings() {
        std::map<TermId, Places> all; // ordered: the same findings in every run
        for (size_t row = 0; row < m_article.rows().size(); ++row) {
            if (!m_article.isReliable(row)) continue;
            const std::vector<TermOccurrence> terms = m_article.terms(row, m_source);
            for (const TermOccurrence &term : terms) {
                const bool once = std::ranges::count(terms, term.id, &TermOccurrence::id) == 1;
                if (once && isTerm(term.id)) all[term.id].push_back({row, term});
            }
        }
        for (const auto &[term, places] : all) {
            if (places.size() <= fewestUsual) continue;
            for (const size_t t : m_article.translations()) judge(term, places, t);
        }
        return std::move(m_findings);
    }

private:
    bool isTerm(TermId id) const {
        const Vocabulary::Entry &entry = m_article.vocabulary(m_source).at(id);
        return entry.kind == TermKind::Word && entry.surface.size() >= 2 &&
               isNoun(m_article, entry.concepts) && !isName(m_article.lexicon(), entry.concepts);
    }

    /// The word of the row that the lexicon gives for the term, if there is just one, and no compound.
    std::optional<TermOccurrence> rendering(const QList<ConceptId> &meant, size_t row, size_t t) const {
        std::optional<TermOccurrence> result;
        for (const TermOccurrence &term : m_article.terms(row, t)) {
            if (!overlap(m_article.vocabulary(t).at(term.id).concepts, meant)) continue;
            if (result || meaningOf(m_article, t, term.id).head.isEmpty() ||
                !meaningOf(m_article, t, term.id).rest.isEmpty())
                return std::nullopt;
            result = term;
        }
        return result;
    }

    /// How a translation renders the term, by word.
    std::map<QString, std::vector<Use>> uses(TermId term, const Places &places, size_t t) const {
        const QList<ConceptId> &meant = m_article.vocabulary(m_source).at(term).concepts;
        std::map<QString, std::vector<Use>> byWord;
        for (const auto &[row, source] : places) {
            const std::optional<TermOccurrence> target = rendering(meant, row, t);
            if (target) byWord[m_article.vocabulary(t).at(target->id).key].push_back({row, source, *target});
        }
        return byWord;
    }

    static const std::vector<Use> &usual(const std::map<QString, std::vector<Use>> &byWord) {
        return std::ranges::max_element(byWord, {}, [](const auto &entry) { return entry.second.size(); })
            ->second;
    }

    /// Whether the other translations have their usual word for the term in a row.
    bool sistersKeep(TermId term, const Places &places, size_t t, size_t row) const {
        return std::ranges::all_of(m_article.translations(), [&](size_t sister) {
            if (sister == t) return true;
            const std::map<QString, std::vector<Use>> byWord = uses(term, places, sister);
            return !byWord.empty() &&
                   std::ranges::any_of(usual(byWord), [row](const Use &use) { return use.row == row; });
        });
    }

    void judge(TermId term, const Places &places, size_t t) {
        const std::map<QString, std::vector<Use>> byWord = uses(term, places, t);
        if (byWord.size() < 2) return;
        const std::vector<Use> &most = usual(byWord);
        if (most.size() < fewestUsual) return;
        const QString word = m_article.vocabulary(t).at(most.front().target.id).key;
        for (const auto &[other, uses] : byWord) {
            const Use &use = uses.front();
            if (uses.size() == 1 && !isRelated(word, other) && sistersKeep(term, places, t, use.row))
                add(t, use, most.front());
        }
    }

    void add(size_t t, const Use &use, const Use &usual) {
        const Span here = m_article.span(t, use.target.begin, use.target.end);
        const Span there = m_article.span(t, usual.target.begin, usual.target.end);
        const Span source = m_article.span(m_source, use.source.begin, use.source.end);
        m_findings.push_back(makeFinding(u"term", {source.quote, here.quote, there.quote}, {here},
                                         {{true, source}, {false, there}}));
    }

    const CheckedArticle &m_article;
    size_t m_source;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> inconsistentTerms(const CheckedArticle &article) {
    const std::optional<size_t> source = article.source();
    if (!source || article.article().alignment.sourceKind != SourceKind::Parallel) return {};
    return TermUses(article, *source).findings();
}

} // namespace sejajar
