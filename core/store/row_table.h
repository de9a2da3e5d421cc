#pragma once

#include "core/align/article.h"
#include "core/store/project_store.h"
#include "core/store/sqlite_handles.h"

namespace sejajar::store {

/// Writes the rows of an article that has none, in their order.
Outcome insertRows(const Connection &connection, ArticleId article, const std::vector<Row> &rows);

/// Puts `rows` in the place of the `count` rows from `first` on; those below get new numbers.
Outcome replaceRows(const Connection &connection, ArticleId article, int first, int count,
                    const std::vector<Row> &rows);

/// Counts the sentences of a version anew in all rows but the `count` ones from `first` on: from sentence
/// `border` on there are `by` more. Errors: Corrupt.
Outcome shiftSentences(const Connection &connection, ArticleId article, size_t versions, size_t version,
                       int border, int by, int first, int count);

/// versions: how many ranges a row has. Errors: Corrupt. Whether the rows fit the sentences is asked by
/// flawOf() (sound_article.h).
Result<std::vector<Row>> readRows(const Connection &connection, ArticleId article, size_t versions);
/// The same of `count` rows from `first` on; fewer where the article ends.
Result<std::vector<Row>> readRows(const Connection &connection, ArticleId article, size_t versions, int first,
                                  int count);

} // namespace sejajar::store
