#include "core/check/quotes.h"

#include "core/check/make_finding.h"
#include "core/check/speech_verbs.h"
#include "core/text/language.h"
#include "core/text/punctuation.h"

#include <algorithm>
#include <iterator>

namespace sejajar {
namespace {

bool isDoubleQuote(QChar c) {
    static constexpr QStringView quotes = u"\"„“”«»＂「」";
    return quotes.contains(c);
}

bool isAnyQuote(QChar c) {
    static constexpr QStringView single = u"‚‘’'‹›『』";
    return isDoubleQuote(c) || single.contains(c);
}

/// A quotation mark in the text of a version.
struct QuoteMark {
    qsizetype at = 0;
    bool opens = false;
    bool startsParagraph = false;
    bool matched = false;
};

/// The double quotation marks of a version, in order, those with a partner marked.
std::vector<QuoteMark> quoteMarks(const Version &version) {
    std::vector<QuoteMark> result;
    const std::vector<SentenceSpan> &sentences = version.sentences;
    for (size_t first = 0; first < sentences.size();) {
        size_t last = first;
        while (last + 1 < sentences.size() && !sentences[last].paragraphEnd) ++last;
        const qsizetype begin = sentences[first].begin;
        const QStringView paragraph = QStringView(version.text).mid(begin, sentences[last].end - begin);
        const std::vector<Mark> what = marks(paragraph);
        for (qsizetype i = 0; i < paragraph.size(); ++i) {
            Mark mark = what[static_cast<size_t>(i)];
            // „…" mixes two styles; the straight mark opens nothing before a comma.
            const bool straight = paragraph[i] == u'"' && mark == Mark::Opening && i > 0;
            if (straight && (i + 1 == paragraph.size() || !paragraph[i + 1].isLetterOrNumber()) &&
                !paragraph[i - 1].isSpace())
                mark = Mark::Closing;
            if (mark != Mark::None && isDoubleQuote(paragraph[i]))
                result.push_back({begin + i, mark == Mark::Opening, i == 0, false});
        }
        first = last + 1;
    }
    std::vector<size_t> open;
    for (size_t i = 0; i < result.size(); ++i) {
        if (result[i].opens) {
            // A quotation that goes on over paragraphs opens anew at the beginning of each.
            if (result[i].startsParagraph && !open.empty()) {
                result[open.back()].matched = true;
                open.pop_back();
            }
            open.push_back(i);
        } else if (!open.empty()) {
            result[i].matched = result[open.back()].matched = true;
            open.pop_back();
        }
    }
    return result;
}

/// What the marks of a row add up to.
struct Balance {
    int opening = 0;
    int closing = 0;
    bool isBalanced() const { return opening == closing; }
};

class QuoteCheck {
public:
    explicit QuoteCheck(const CheckedArticle &article) : m_article(article) {
        for (size_t v = 0; v < article.versionCount(); ++v) m_marks.push_back(quoteMarks(article.version(v)));
    }

    std::vector<Finding> unmatched() {
        for (size_t row = 0; row < m_article.rows().size(); ++row) findUnmatched(row);
        return std::move(m_findings);
    }

    std::vector<Finding> speech() {
        for (size_t row = 0; row < m_article.rows().size(); ++row) findSpeech(row);
        return std::move(m_findings);
    }

private:
    std::pair<std::vector<QuoteMark>::const_iterator, std::vector<QuoteMark>::const_iterator>
    marksIn(size_t row, size_t v) const {
        const CheckedArticle::Passage passage = m_article.passage(row, v);
        const auto from = std::ranges::lower_bound(m_marks[v], passage.begin, {}, &QuoteMark::at);
        const auto to =
            std::ranges::lower_bound(m_marks[v], passage.begin + passage.text.size(), {}, &QuoteMark::at);
        return passage.isEmpty() ? std::pair(from, from) : std::pair(from, to);
    }

    Balance balance(size_t row, size_t v) const {
        Balance result;
        const auto [from, to] = marksIn(row, v);
        for (auto mark = from; mark != to; ++mark) ++(mark->opens ? result.opening : result.closing);
        return result;
    }

    void findUnmatched(size_t row) {
        if (!m_article.isReliable(row)) return;
        for (const size_t t : m_article.translations()) {
            const Balance own = balance(row, t);
            if (own.isBalanced()) continue;
            bool othersQuote = true;
            for (size_t w = 0; w < m_article.versionCount(); ++w) {
                const Balance other = balance(row, w);
                othersQuote &= w == t || (other.isBalanced() && other.opening > 0);
            }
            if (!othersQuote) continue;
            const auto [from, to] = marksIn(row, t);
            const auto lonely = std::find_if(from, to, [&](const QuoteMark &mark) {
                return !mark.matched && mark.opens == (own.opening > own.closing);
            });
            if (lonely == to) continue;
            m_findings.push_back(makeFinding(lonely->opens ? u"quotes.unclosed" : u"quotes.unopened", {},
                                             {m_article.span(t, lonely->at, lonely->at + 1)}));
        }
    }

    /// The colon behind a verb of saying and what stands before it in the sentence's words; -1 without one.
    qsizetype speechColon(size_t v, int s, qsizetype &verb) const {
        constexpr ptrdiff_t farthest = 3; // words between the verb and the colon
        const CheckedArticle::Passage sentence = m_article.sentence(v, s);
        const std::vector<Token> &tokens = m_article.tokens(v, s);
        const qsizetype colon = sentence.text.indexOf(u':');
        if (colon < 0 || colon + 2 >= sentence.text.size() || !sentence.text[colon + 1].isSpace()) return -1;
        // "Er sagte: Nein." A list or a time goes on small or with a digit.
        if (!sentence.text[colon + 2].isUpper()) return -1;
        if (std::ranges::any_of(sentence.text, isAnyQuote)) return -1;
        const auto behind = std::ranges::lower_bound(tokens, colon, {}, &Token::begin);
        const auto first = behind - std::min(behind - tokens.begin(), farthest + 1);
        for (auto token = behind; token != first;) {
            --token;
            if (!announcesSpeech(sentence.text.mid(token->begin, token->end - token->begin),
                                 m_article.version(v).language))
                continue;
            verb = sentence.begin + token->begin;
            return sentence.begin + colon;
        }
        return -1;
    }

    void findSpeech(size_t row) {
        const std::optional<size_t> source = m_article.source();
        const bool parallel = source && m_article.article().alignment.sourceKind == SourceKind::Parallel;
        // The translation is as free as its source.
        if (parallel && std::ranges::none_of(m_article.passage(row, *source).text, isAnyQuote)) return;
        std::vector<Span> spans;
        for (const size_t t : m_article.translations()) {
            if (writesWithoutSpaces(m_article.version(t).language)) continue;
            const SentenceRange range = m_article.rows()[row].ranges[t];
            for (int s = range.begin; s < range.end; ++s) {
                qsizetype verb = 0;
                const qsizetype colon = speechColon(t, s, verb);
                if (colon < 0 || m_article.sentences(t)[static_cast<size_t>(s)].heading) continue;
                spans.push_back(m_article.span(t, verb, colon + 1));
                break;
            }
        }
        if (spans.empty()) return;
        const QStringList verb = {spans.front().quote};
        m_findings.push_back(makeFinding(u"quotes.speech", verb, std::move(spans)));
    }

    const CheckedArticle &m_article;
    std::vector<std::vector<QuoteMark>> m_marks; ///< by version
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> unquotedSpeech(const CheckedArticle &article) { return QuoteCheck(article).speech(); }
std::vector<Finding> unpairedQuotes(const CheckedArticle &article) { return QuoteCheck(article).unmatched(); }

} // namespace sejajar
