#pragma once

#include "core/align/article.h"
#include "core/store/project_store.h"
#include "core/store/sqlite_handles.h"

namespace sejajar::store {

// Articles, their versions and rows. The caller holds the transaction.

/// Those that were not removed, in the order in which they came.
Result<std::vector<ArticleSummary>> readSummaries(const Connection &connection);

/// The languages of their versions, each once, in the order in which they came.
Result<QStringList> readLanguages(const Connection &connection);

/// The article must be sound (sound_article.h).
Result<ArticleId> insertArticle(const Connection &connection, const Article &article);

/// Errors: NotFound, Corrupt (what was read is not sound).
Result<Article> readArticle(const Connection &connection, ArticleId id);

/// What a person changes about an article as a whole.
struct ArticleState {
    QString name;
    bool removed = false; ///< hidden, with everything it holds, until undo brings it back
    bool operator==(const ArticleState &) const = default;
};

/// Errors: NotFound.
Result<ArticleState> readState(const Connection &connection, ArticleId id);
Outcome writeState(const Connection &connection, ArticleId id, const ArticleState &state);

/// {"name": "...", "removed": false}. Stored in projects: never change.
QByteArray stateToJson(const ArticleState &state);
/// Nothing when the bytes are no such state.
std::optional<ArticleState> stateFromJson(const QByteArray &json);

/// Which of two articles stands where one replaced the other: {"stands": 7}. Stored in projects: never
/// change.
QByteArray standingToJson(ArticleId id);
std::optional<ArticleId> standingFromJson(const QByteArray &json);

/// For good, with everything that belongs to it. Errors: NotFound.
Outcome deleteArticle(const Connection &connection, ArticleId id);

/// Errors: Corrupt (also when there is no such version).
Result<std::vector<SentenceSpan>> readSentences(const Connection &connection, ArticleId id, int version);
Outcome writeSentences(const Connection &connection, ArticleId id, int version,
                       const std::vector<SentenceSpan> &sentences);

/// Number of sentences of each version. Errors: NotFound, Corrupt.
Result<std::vector<qsizetype>> readSentenceCounts(const Connection &connection, ArticleId id);

/// UTF-16 units of each version's text, as stored; readArticle() refuses texts of another length.
/// Errors: NotFound, Corrupt.
Result<std::vector<qsizetype>> readTextLengths(const Connection &connection, ArticleId id);

/// What is said about all rows; without rows. Errors: NotFound, Corrupt.
Result<Alignment> readAlignmentAsAWhole(const Connection &connection, ArticleId id);
/// The rows stay as they are.
Outcome writeAlignmentAsAWhole(const Connection &connection, ArticleId id, const Alignment &alignment);

} // namespace sejajar::store
