#pragma once

#include "core/align/terms.h"

#include <QStringView>

#include <unordered_map>

namespace sejajar {

/// What is known about the words of one text, so that a word it repeats is stemmed and looked up once. Keys
/// point into the text. For one thread at a time.
class WordMemory {
public:
    struct Word {
        QString stem;
        int longest = 0;  ///< of the lexicon's expressions that begin with the stem, in words
        TermId term = -1; ///< of the word alone; -1 until somebody sets it
    };
    /// A word of a script without spaces.
    struct UnspacedWord {
        bool isForm = false; ///< of the lexicon
        TermId term = -1;
    };

    /// All stays the caller's.
    WordMemory(const QString &language, const ConceptLexicon &lexicon)
        : m_language(language), m_lexicon(lexicon) {}

    Word &spaced(QStringView word);
    UnspacedWord &unspaced(QStringView word);
    /// The longest form of the lexicon that begins with a letter of a script without spaces, in letters.
    int longestFrom(QChar letter);

private:
    struct Hash {
        size_t operator()(QStringView word) const { return qHash(word); }
    };
    const QString &m_language;
    const ConceptLexicon &m_lexicon;
    std::unordered_map<QStringView, Word, Hash> m_spaced;
    std::unordered_map<QStringView, UnspacedWord, Hash> m_unspaced;
    std::unordered_map<char16_t, int> m_longest;
};

} // namespace sejajar
