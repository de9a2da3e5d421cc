#pragma once

#include <QStringView>

namespace sejajar {

/// Where the text cursor may stand: between graphemes as a reader sees them, so that no span ever cuts an
/// emoji, a letter with its marks or a surrogate pair. Positions are UTF-16 offsets in [0, text.size()].

qsizetype nextGrapheme(QStringView text, qsizetype position);
qsizetype previousGrapheme(QStringView text, qsizetype position);
/// The boundary at or before a position.
qsizetype graphemeBegin(QStringView text, qsizetype position);
/// The boundary at or after a position.
qsizetype graphemeEnd(QStringView text, qsizetype position);

/// The beginning of the next word, or the end of the text.
qsizetype nextWord(QStringView text, qsizetype position);
/// The beginning of this word, or of the one before when the cursor stands there already.
qsizetype previousWord(QStringView text, qsizetype position);

struct WordRange {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool operator==(const WordRange &) const = default;
};
/// The word that covers a position; the last one at the end of the text. Chinese has no spaces and Qt no
/// dictionary, so there a word is one character.
WordRange wordRangeAt(QStringView text, qsizetype position);

} // namespace sejajar
