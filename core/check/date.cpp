#include "core/check/date.h"

#include "core/check/date_words.h"
#include "core/check/make_finding.h"

#include <algorithm>

namespace sejajar {
namespace {

bool names(const std::vector<DateWord> &words, ConceptId day) {
    return std::ranges::any_of(words, [day](const DateWord &word) { return word.day == day; });
}

/// The first word of a that b does not name; nullptr when b names them all.
const DateWord *onlyIn(const std::vector<DateWord> &a, const std::vector<DateWord> &b) {
    const auto found = std::ranges::find_if(a, [&b](const DateWord &word) { return !names(b, word.day); });
    return found == a.end() ? nullptr : &*found;
}

class Dates {
public:
    explicit Dates(const CheckedArticle &article) : m_article(article) {}

    void check(size_t row, const Field &field) {
        m_words.clear();
        for (size_t v = 0; v < m_article.versionCount(); ++v)
            m_words.push_back(dateWords(m_article, row, v, field));
        const std::vector<size_t> translations = m_article.translations();
        const std::optional<size_t> source = m_article.source();
        if (!source || m_words[*source].empty()) return;
        if (isShared(*source, translations)) return;
        for (const size_t v : translations) judge(v, *source, translations);
    }

    std::vector<Finding> take() { return std::move(m_findings); }

private:
    /// The translations agree on a day that the source does not name: one finding for all of them.
    bool isShared(size_t source, const std::vector<size_t> &translations) {
        if (translations.size() < 2) return false;
        const DateWord *ours = onlyIn(m_words[translations.front()], m_words[source]);
        const DateWord *theirs = onlyIn(m_words[source], m_words[translations.front()]);
        if (!ours || !theirs) return false;
        std::vector<Span> spans;
        for (const size_t v : translations) {
            const auto same = std::ranges::find(m_words[v], ours->day, &DateWord::day);
            if (same == m_words[v].end() || names(m_words[v], theirs->day)) return false;
            spans.push_back(span(v, *same));
        }
        const Span said = span(source, *theirs);
        const QStringList arguments{spans.front().quote, said.quote};
        m_findings.push_back(makeFinding(u"date.shared", arguments, std::move(spans), {{true, said}}));
        return true;
    }

    void judge(size_t v, size_t source, const std::vector<size_t> &translations) {
        const DateWord *ours = onlyIn(m_words[v], m_words[source]);
        const DateWord *theirs = onlyIn(m_words[source], m_words[v]);
        if (!ours || !theirs) return;
        std::vector<Witness> witnesses{{true, span(source, *theirs)}};
        QStringList words{witnesses.front().span.quote};
        for (const size_t sister : translations) {
            if (sister == v || m_words[sister].empty()) continue;
            const auto same = std::ranges::find(m_words[sister], theirs->day, &DateWord::day);
            // A sister that says what v says, or a third thing: no vote.
            if (same == m_words[sister].end() || names(m_words[sister], ours->day)) return;
            witnesses.push_back({true, span(sister, *same)});
            words << witnesses.back().span.quote;
        }
        const Span here = span(v, *ours);
        const char16_t *reason = witnesses.size() > 1 ? u"date.outvoted" : u"date.source";
        m_findings.push_back(makeFinding(reason, {here.quote, words.join(QStringLiteral(", "))}, {here},
                                         std::move(witnesses)));
    }

    Span span(size_t v, const DateWord &word) const { return m_article.span(v, word.begin, word.end); }

    const CheckedArticle &m_article;
    std::vector<std::vector<DateWord>> m_words; ///< by version, of the row and field at hand
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> changedDates(const CheckedArticle &article) {
    Dates dates(article);
    if (article.article().alignment.sourceKind == SourceKind::Comparable) return {};
    for (size_t row = 0; row < article.rows().size(); ++row) {
        if (!article.isReliable(row)) continue;
        for (const Field &field : article.lexicon().fields()) {
            if (field.id == u"weekdays" || field.id == u"months") dates.check(row, field);
        }
    }
    return dates.take();
}

} // namespace sejajar
