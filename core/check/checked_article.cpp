#include "core/check/checked_article.h"

#include "core/check/concept_mentions.h"
#include "core/text/language.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <map>

namespace sejajar {
namespace {

// Below, more than every third row of the development data holds sentences that do not belong together.
constexpr double reliable = .6;

} // namespace

CheckedArticle::CheckedArticle(const Article &article, const Knowledge &knowledge, Glossary glossary)
    : m_article(article), m_knowledge(knowledge), m_glossary(std::move(glossary)) {
    std::map<QString, std::shared_ptr<Vocabulary>> byLanguage;
    for (const Version &version : article.versions) {
        std::shared_ptr<Vocabulary> &vocabulary = byLanguage[version.language];
        if (!vocabulary) vocabulary = std::make_shared<Vocabulary>(knowledge.vocabulary(version.language));
        m_vocabularies.push_back(vocabulary);
        m_terms.push_back(termSentences(version, knowledge.lexicon(), *vocabulary));
        std::vector<std::vector<Token>> &tokens = m_tokens.emplace_back();
        for (size_t s = 0; s < version.sentences.size(); ++s)
            tokens.push_back(tokenize(version.sentence(static_cast<qsizetype>(s))));
    }
}

CheckedArticle::~CheckedArticle() = default;

const ConceptMentions &CheckedArticle::mentions() const {
    if (!m_mentions) m_mentions = std::make_unique<ConceptMentions>(*this);
    return *m_mentions;
}

std::optional<size_t> CheckedArticle::source() const {
    if (m_article.hasSource()) return 0;
    return std::nullopt;
}

std::vector<size_t> CheckedArticle::translations() const {
    std::vector<size_t> result;
    for (size_t v = m_article.hasSource() ? 1 : 0; v < versionCount(); ++v) result.push_back(v);
    return result;
}

std::optional<size_t> CheckedArticle::translationInto(QStringView language) const {
    std::optional<size_t> result;
    for (const size_t t : translations()) {
        if (primaryLanguage(version(t).language) != language) continue;
        if (result) return std::nullopt;
        result = t;
    }
    return result;
}

bool CheckedArticle::isReliable(size_t row) const {
    const Row &aligned = rows()[row];
    const auto filled = std::ranges::count_if(aligned.ranges, [](SentenceRange r) { return !r.isEmpty(); });
    return filled >= 2 && (aligned.status == RowStatus::Confirmed || aligned.confidence >= reliable);
}

std::vector<TermOccurrence> CheckedArticle::terms(size_t row, size_t v) const {
    const SentenceRange range = rows()[row].ranges[v];
    std::vector<TermOccurrence> result;
    for (int i = range.begin; i < range.end; ++i) {
        const std::vector<TermOccurrence> &more = m_terms[v][static_cast<size_t>(i)].terms;
        result.insert(result.end(), more.begin(), more.end());
    }
    return result;
}

CheckedArticle::Passage CheckedArticle::passage(size_t row, size_t v) const {
    const SentenceRange range = rows()[row].ranges[v];
    if (range.isEmpty()) return {};
    const std::vector<SentenceSpan> &spans = version(v).sentences;
    const qsizetype begin = spans[static_cast<size_t>(range.begin)].begin;
    const qsizetype end = spans[static_cast<size_t>(range.end) - 1].end;
    return {QStringView(version(v).text).mid(begin, end - begin), begin};
}

CheckedArticle::Passage CheckedArticle::sentence(size_t v, int index) const {
    return {version(v).sentence(index), version(v).sentences[static_cast<size_t>(index)].begin};
}

Span CheckedArticle::gap(size_t row, size_t v) const {
    const SentenceRange range = rows()[row].ranges[v];
    const std::vector<SentenceSpan> &spans = version(v).sentences;
    const qsizetype at = range.end > 0 ? spans[static_cast<size_t>(range.end) - 1].end : 0;
    return {static_cast<int>(v), at, at, {}};
}

Span CheckedArticle::rowSpan(size_t row, size_t v) const {
    const Passage whole = passage(row, v);
    return whole.isEmpty() ? gap(row, v) : span(v, whole.begin, whole.begin + whole.text.size());
}

Span CheckedArticle::span(size_t v, qsizetype begin, qsizetype end) const {
    const QString &text = version(v).text;
    // Graphemes are short: a window around each end is enough, and a text may have 100 MB.
    constexpr qsizetype window = 64;
    const auto boundary = [&text](qsizetype at, bool forward) {
        const qsizetype from = std::max<qsizetype>(0, at - window);
        const qsizetype length = std::min(text.size(), at + window) - from;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, QStringView(text).mid(from, length));
        finder.setPosition(at - from);
        if (finder.isAtBoundary()) return at;
        const qsizetype found = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
        return found < 0 ? at : from + found;
    };
    begin = boundary(begin, false);
    end = boundary(end, true);
    return {static_cast<int>(v), begin, end, text.mid(begin, end - begin)};
}

} // namespace sejajar
