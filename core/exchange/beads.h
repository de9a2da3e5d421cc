#pragma once

#include "core/align/article.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace sejajar {

/// A bead of two texts: zero-based sentence numbers, half-open.
struct BeadLine {
    SentenceRange first;
    SentenceRange second;
    double confidence = 0; ///< two decimals in the file
    bool operator==(const BeadLine &) const = default;
};

/// A line a row in the format that the field's scorers read: "[0, 1]:[2]:0.93", "[3]:[]:0.80".
/// In the order of the article's versions. Errors: InvalidFormat, unless there are exactly two.
Result<QByteArray> writeBeads(const Article &article);

/// Reads what writeBeads() writes; the numbers within brackets must follow one another.
/// Errors: InvalidFormat, with the line.
Result<std::vector<BeadLine>> readBeads(QByteArrayView bytes);

/// Whether the reader gets the article's rows out of what was written. Errors: WriteFailed.
Outcome verifyBeads(QByteArrayView written, const Article &article);

} // namespace sejajar
