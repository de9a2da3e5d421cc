#pragma once

#include "core/check/finding.h"
#include "core/store/project_store.h"
#include "core/store/sqlite_handles.h"

namespace sejajar::store {

/// A finding as it stands in the table and in the log of edits: the article and findingToJson().
struct StoredFinding {
    ArticleId article = 0;
    QByteArray body;
};

/// In the order of their ids. Errors: NotFound (no such article), Corrupt.
Result<std::vector<Finding>> readFindings(const Connection &connection, ArticleId article);

Result<std::optional<StoredFinding>> readFinding(const Connection &connection, qint64 id);

/// Returns the new id.
Result<qint64> insertFinding(const Connection &connection, ArticleId article, const QByteArray &body);

/// Makes the finding be `body`, whatever it was: changed, back in its place under its old id, or gone
/// (nothing).
Outcome setFinding(const Connection &connection, ArticleId article, qint64 id,
                   const std::optional<QByteArray> &body);

/// Whether a stored body is a finding that fits its article. Errors: Corrupt, NotFound (no such article).
Outcome checkBody(const Connection &connection, ArticleId article, const QByteArray &body);

} // namespace sejajar::store
