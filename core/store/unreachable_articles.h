#pragma once

#include "core/store/sqlite_handles.h"

namespace sejajar::store {

/// Deletes for good, with all they hold, the hidden articles that no undo can bring back: those that no
/// change on the way from `change` back to the first one is about. `change` is the last one, so there is no
/// redo. The caller holds the transaction. Errors: Corrupt.
Outcome deleteUnreachableArticles(const Connection &connection, qint64 change);

} // namespace sejajar::store
