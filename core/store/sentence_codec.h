#pragma once

#include "core/align/article.h"

#include <QByteArray>

#include <optional>

namespace sejajar::store {

// Sentences and the ranges of rows are packed: a project of a million rows opens in a fraction of the time
// that a table of three million sentences takes. Stored in projects: never change.

/// Eight bytes a sentence, little endian: begin, then end with paragraphEnd as the highest bit.
QByteArray packSentences(const std::vector<SentenceSpan> &sentences);
/// Nothing when the bytes are no ascending sentences inside a text of textLength UTF-16 units.
std::optional<std::vector<SentenceSpan>> unpackSentences(const QByteArray &bytes, qsizetype textLength);

/// Eight bytes a version, little endian: begin, end.
QByteArray packRanges(const std::vector<SentenceRange> &ranges);
/// Nothing when the bytes have another length or a range begins after its end.
std::optional<std::vector<SentenceRange>> unpackRanges(const QByteArray &bytes, size_t versions);

} // namespace sejajar::store
