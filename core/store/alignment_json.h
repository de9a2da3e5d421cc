#pragma once

#include "core/align/article.h"

#include <QByteArray>

#include <optional>

namespace sejajar::store {

/// A part of an alignment as it stands in the log of edits: the rows from `first` on that an edit changed,
/// and what is said about all rows.
struct AlignmentPart {
    int first = 0;
    Alignment part; ///< with these rows only
    bool operator==(const AlignmentPart &) const = default;
};

/// {"first": 3, "rows": [[[begin, end, ...], confidence, status, [length, words, names, numbers], pairs],
/// ...], "source": 1, "share": 0.9, "translated": true, "kept": ["line", ...]}. Stored in projects: a key is
/// never renamed.
QByteArray alignmentToJson(const AlignmentPart &part);
/// Nothing when the bytes are no such part. Whether the rows fit the sentences is asked by flawOf().
std::optional<AlignmentPart> alignmentFromJson(const QByteArray &json);

/// Lines that are aligned although they look like boilerplate, as their column has them: ["line", ...].
QByteArray linesToJson(const QStringList &lines);
std::optional<QStringList> linesFromJson(const QByteArray &json);

} // namespace sejajar::store
