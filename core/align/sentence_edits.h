#pragma once

#include "core/align/row_edits.h"

#include <optional>

namespace sejajar {

/// What an edit does to the sentences of one version: those of `before`, from sentence `first` on, become
/// `after`. The text stays as it is, so what was flagged in it stays where it stands.
struct SentenceChange {
    int version = 0;
    int first = 0;
    std::vector<SentenceSpan> before;
    std::vector<SentenceSpan> after;
    RowChange rows; ///< those that hold these sentences; its `after` counts the sentences as they are then
    bool operator==(const SentenceChange &) const = default;
};

/// The range as it is counted when from sentence `border` on there are `by` more.
SentenceRange shifted(SentenceRange range, int border, int by);

/// The article with the change made. What the change says was there must stand there.
Article changedSentences(Article article, const SentenceChange &change);

/// The sentence around an offset of the version's text as two; white space there goes to neither. The row
/// keeps both and what is said about it. Nothing unless something stands before the offset and behind it.
std::optional<SentenceChange> cutSentence(const Article &article, int version, qsizetype offset);

/// A sentence and the next one as one, in the row of the first; rows that get or lose one are the person's.
/// Nothing for the last sentence.
std::optional<SentenceChange> joinedWithNext(const Article &article, int version, int sentence);

} // namespace sejajar
