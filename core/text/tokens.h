#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace sejajar {

enum class TokenKind {
    Word, ///< letters of a script that separates words; an apostrophe inside belongs to it, a hyphen does not
    Han,  ///< a word of a script written without spaces, as ICU's dictionary breaks it
    Number, ///< digits with their separators: "350.000", "3,5", "2024"
};

/// UTF-16 offsets [begin, end) into the text that was tokenised.
struct Token {
    TokenKind kind = TokenKind::Word;
    qsizetype begin = 0;
    qsizetype end = 0;
    bool operator==(const Token &) const = default;
};

/// The words and numbers of a text in order; punctuation, symbols and spaces are left out.
/// Thread-safe; each thread keeps an ICU iterator of its own.
std::vector<Token> tokenize(QStringView text);

} // namespace sejajar
