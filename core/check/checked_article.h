#pragma once

#include "core/align/article.h"
#include "core/align/knowledge.h"
#include "core/align/terms.h"
#include "core/check/finding.h"
#include "core/lexicon/glossary.h"
#include "core/text/tokens.h"

#include <memory>
#include <optional>
#include <vector>

namespace sejajar {

class ConceptMentions;

/// An aligned article as the checks read it: with the terms of every sentence. Made once for all checks,
/// which share it in one thread. article and knowledge must outlive it.
/// glossary: what the translations have to keep to; knowledge holds it.
class CheckedArticle {
public:
    CheckedArticle(const Article &article, const Knowledge &knowledge, Glossary glossary = {});
    ~CheckedArticle();
    Q_DISABLE_COPY_MOVE(CheckedArticle)

    const Article &article() const { return m_article; }
    const std::vector<Row> &rows() const { return m_article.alignment.rows; }
    size_t versionCount() const { return m_article.versions.size(); }
    const Version &version(size_t v) const { return m_article.versions[v]; }
    const ConceptLexicon &lexicon() const { return m_knowledge.lexicon(); }
    const Glossary &glossary() const { return m_glossary; }

    /// The version that is the source; nothing when the article has none.
    std::optional<size_t> source() const;
    std::vector<size_t> translations() const;
    /// The only translation into a (primary) language; nothing when there is none, or more than one.
    std::optional<size_t> translationInto(QStringView language) const;

    /// Whether what stands in the row may be held against each other: two versions at least, and the
    /// alignment is sure enough of it. A person's confirmed row always may.
    bool isReliable(size_t row) const;

    const std::vector<TermSentence> &sentences(size_t v) const { return m_terms[v]; }
    const Vocabulary &vocabulary(size_t v) const { return *m_vocabularies[v]; }
    /// The terms of a version in a row, in order; offsets into the version's text.
    std::vector<TermOccurrence> terms(size_t row, size_t v) const;
    /// Which concepts of exclusive fields the terms name; made when the first check asks.
    const ConceptMentions &mentions() const;

    /// What a version has in a row, from its first sentence to its last, and where that begins in its text.
    struct Passage {
        QStringView text;
        qsizetype begin = 0;
        bool isEmpty() const { return text.isEmpty(); }
    };
    Passage passage(size_t row, size_t v) const;
    Passage sentence(size_t v, int index) const;
    /// The tokens of a sentence; offsets into what sentence() gives.
    const std::vector<Token> &tokens(size_t v, int index) const {
        return m_tokens[v][static_cast<size_t>(index)];
    }

    /// Where in the text of a version something is missing that a row should have: an empty span.
    Span gap(size_t row, size_t v) const;
    /// Everything a version has in a row; an empty span where it has nothing.
    Span rowSpan(size_t row, size_t v) const;
    /// [begin, end) of a version's text as a span with its quotation, widened so that it cuts no grapheme.
    Span span(size_t v, qsizetype begin, qsizetype end) const;

private:
    const Article &m_article;
    const Knowledge &m_knowledge;
    Glossary m_glossary;
    std::vector<std::shared_ptr<Vocabulary>> m_vocabularies; ///< by version; shared within a language
    std::vector<std::vector<TermSentence>> m_terms;          ///< by version
    std::vector<std::vector<std::vector<Token>>> m_tokens;   ///< by version and sentence
    mutable std::unique_ptr<const ConceptMentions> m_mentions;
};

} // namespace sejajar
