#pragma once

#include "core/text/tokens.h"

#include <QStringView>

#include <vector>

namespace sejajar {

bool beginsSmall(QStringView word);
/// One capital, and small letters behind it.
bool beginsWithCapital(QStringView word);

/// A sentence as its words and what stands between them. text and tokens must outlive it; i is less than
/// size() everywhere.
class SentenceWords {
public:
    SentenceWords(QStringView text, const std::vector<Token> &tokens) : m_text(text), m_tokens(tokens) {}
    size_t size() const { return m_tokens.size(); }
    QStringView at(size_t i) const;
    bool isWord(size_t i) const { return m_tokens[i].kind == TokenKind::Word; }
    const Token &token(size_t i) const { return m_tokens[i]; }

    /// Nothing but a space stands before the word, or the end of a quotation.
    bool followsDirectly(size_t i) const;
    /// A quotation of a sentence or more begins at the word, and neither a colon nor a comma introduces it.
    bool beginsSpeech(size_t i) const;
    /// Inside a short quotation or brackets a capital may begin a title.
    bool isQuoted(size_t i) const;
    /// Most of its words have a capital.
    bool isTitle() const;

private:
    QStringView between(size_t i) const;

    QStringView m_text;
    const std::vector<Token> &m_tokens;
};

} // namespace sejajar
