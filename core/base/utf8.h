#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

namespace sejajar {

/// The text of UTF-8 bytes, a leading U+FEFF included: QString::fromUtf8 drops it, so that a cell, line or
/// text that begins with one would not come back as it was. What is not UTF-8 becomes U+FFFD.
inline QString fromUtf8Exactly(QByteArrayView bytes) {
    // Only these begin with EF; the decoder is slower than fromUtf8.
    if (!bytes.startsWith("\xef\xbb\xbf")) return QString::fromUtf8(bytes);
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::ConvertInitialBom | QStringDecoder::Flag::Stateless);
    return decoder.decode(bytes);
}

} // namespace sejajar
