#pragma once

#include "core/align/article.h"
#include "core/store/project_store.h"
#include "core/store/sqlite_handles.h"

namespace sejajar::store {

// Articles, their versions and rows. The caller holds the transaction.

Result<std::vector<ArticleSummary>> readSummaries(const Connection &connection);

/// The article must be sound (sound_article.h).
Result<ArticleId> insertArticle(const Connection &connection, const Article &article);

/// Errors: NotFound, Corrupt (what was read is not sound).
Result<Article> readArticle(const Connection &connection, ArticleId id);

/// Errors: NotFound.
Outcome renameArticle(const Connection &connection, ArticleId id, const QString &name);
Outcome deleteArticle(const Connection &connection, ArticleId id);

/// Number of sentences of each version. Errors: NotFound, Corrupt.
Result<std::vector<qsizetype>> readSentenceCounts(const Connection &connection, ArticleId id);

/// UTF-16 units of each version's text, as stored; readArticle() refuses texts of another length.
/// Errors: NotFound, Corrupt.
Result<std::vector<qsizetype>> readTextLengths(const Connection &connection, ArticleId id);

/// Replaces all rows. The alignment must be sound.
Outcome writeAlignment(const Connection &connection, ArticleId id, const Alignment &alignment);

} // namespace sejajar::store
