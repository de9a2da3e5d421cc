#pragma once

#include "core/text/document.h"

namespace sejajar {

/// Text in UTF-16 and how it came about.
struct Converted {
    QString text;
    QByteArray encoding;          ///< the canonical name
    qsizetype replaced = 0;       ///< how many sequences mean nothing and stand as U+FFFD
    qsizetype firstReplaced = -1; ///< index into text of the first of them
};

/// Converts bytes with an ICU converter; a BOM stays in the text as U+FEFF where the converter keeps it.
/// Errors: UnknownEncoding, TooLarge, Cancelled.
Result<Converted> convertToUtf16(QByteArrayView bytes, const QByteArray &encoding,
                                 const Progress &progress = {});

/// decode() that can be cancelled.
Result<Document> decodeWithProgress(QByteArrayView bytes, const QByteArray &encoding,
                                    const Progress &progress);

} // namespace sejajar
