#include "core/align/word_memory.h"

#include "core/lexicon/stem.h"

namespace sejajar {

WordMemory::Word &WordMemory::spaced(QStringView word) {
    const auto [found, isNew] = m_spaced.try_emplace(word);
    if (isNew) {
        found->second.stem = stem(word, m_language);
        found->second.longest = m_lexicon.longestFrom(m_language, found->second.stem);
    }
    return found->second;
}

WordMemory::UnspacedWord &WordMemory::unspaced(QStringView word) {
    const auto [found, isNew] = m_unspaced.try_emplace(word);
    if (isNew) found->second.isForm = m_lexicon.isForm(m_language, word);
    return found->second;
}

int WordMemory::longestFrom(QChar letter) {
    const auto [found, isNew] = m_longest.try_emplace(letter.unicode());
    if (isNew) found->second = m_lexicon.longestFrom(m_language, letter);
    return found->second;
}

} // namespace sejajar
