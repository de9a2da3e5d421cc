#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace sejajar {

/// The encoding of some bytes. name: as in knownEncodings, empty for what is no text.
struct EncodingGuess {
    QByteArray name;
    bool byDetector = false; ///< neither BOM nor structure settle it: the letters looked likely
    bool operator==(const EncodingGuess &) const = default;
};

/// BOM, then valid UTF-8, then the NUL pattern of UTF-16, then whichever of the encodings our readers meet
/// makes the likeliest letters of the bytes, then ICU's detector.
EncodingGuess guessEncoding(QByteArrayView bytes);

} // namespace sejajar
