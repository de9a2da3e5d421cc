#pragma once

#include "core/store/alignment_json.h"

namespace sejajar::store {

/// Sentences of one version as they stand in the log of edits, from sentence `first` on, and the rows that
/// hold them.
struct SentencesPart {
    int version = 0;
    int first = 0;
    std::vector<SentenceSpan> sentences;
    AlignmentPart rows;
    bool operator==(const SentencesPart &) const = default;
};

/// {"version": 1, "from": 3, "sentences": [[begin, end, paragraph end], ...], "rows": alignmentToJson()}.
/// Stored in projects: a key is never renamed.
QByteArray sentencesToJson(const SentencesPart &part);
/// Nothing when the bytes are no such part.
std::optional<SentencesPart> sentencesFromJson(const QByteArray &json);

} // namespace sejajar::store
