#pragma once

#include "core/align/article.h"

#include <optional>

namespace sejajar {

/// What an edit does to the rows of an alignment: those of `before`, from row `first` on, become `after`.
/// Both hold the same sentences. Every edit is one of these, so that one kind of undo serves all of them.
struct RowChange {
    int first = 0;
    std::vector<Row> before;
    std::vector<Row> after;
    bool operator==(const RowChange &) const = default;
};

/// The rows with the change made. change.before must stand there.
std::vector<Row> changedRows(std::vector<Row> rows, const RowChange &change);
/// The smallest change that turns one list of rows into the other.
RowChange rowDifference(const std::vector<Row> &before, const std::vector<Row> &after);

/// A row as a person made it out of those of `before`: certain, and of the evidence it keeps the pairs of
/// words that still stand in it.
Row editedRow(const std::vector<Version> &versions, std::vector<SentenceRange> ranges,
              const std::vector<Row> &before);

// What a person does to rows. The rows that come out of it have the status Edited and are certain; of the
// evidence they keep the pairs of words that still stand in one row. Nothing where the edit is impossible.

/// The rows [first, last] as one. Sentences of a comparable source that do not stand beside each other cannot
/// share a row: the later ones get a row of their own below. Impossible when that leaves all as it was.
std::optional<RowChange> mergedRows(const Article &article, int first, int last);

/// The row as two. Of the version `version` it is cut between two sentences, as near as possible to `offset`
/// of the version's text; the other versions are cut where the same share of their characters stands above,
/// as near as that is possible between sentences. Where that version has one sentence only, the version with
/// most of them takes its part, cut in the middle; where none has two, the sentence of `version` gets a row
/// of its own below.
std::optional<RowChange> splitRow(const Article &article, int row, int version, qsizetype offset);

enum class MoveTo { PreviousRow, NextRow };
/// The first sentence of a version in the row goes to the row before, or its last to the row after; before
/// the first row and after the last it gets a row of its own. A row that is left empty vanishes.
std::optional<RowChange> movedSentence(const Article &article, int row, int version, MoveTo to);

/// The person vouches for these rows (ascending numbers) as they are, or no longer does. A row of which a
/// person changed the sentences has no probability of its own: without its voucher it is as likely as not.
/// Nothing when that is so already.
std::optional<RowChange> confirmedRows(const Article &article, const std::vector<int> &rows);
std::optional<RowChange> releasedRows(const Article &article, const std::vector<int> &rows);

} // namespace sejajar
