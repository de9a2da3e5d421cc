#pragma once

#include "core/store/project_store.h"
#include "core/store/sqlite_handles.h"

namespace sejajar::store {

/// An entry is never changed and never deleted. Stored in projects: never renumber.
enum class EditKind { Change = 0, Undo = 1, Redo = 2 };

/// A change of one thing, with its body before and after.
/// A finding: findingToJson(), or nothing where it did not exist. An article (no finding): stateToJson(),
/// alignmentToJson() of the rows that changed, sentencesToJson() of the sentences that did, or
/// standingToJson() where it replaced another one. The glossary (no article): partToJson(). A setting (no
/// article either): settingToJson().
struct Edit {
    qint64 id = 0;
    ArticleId article = 0;
    qint64 finding = 0;
    std::optional<QByteArray> before;
    std::optional<QByteArray> after;
};

// How undo finds its way in a log that only grows: each change knows the change before it, so changes form a
// tree, and one of them is where we stand (none: before the first). A new change hangs below it; undo steps
// to its parent; redo steps to the latest child, which is the one that was undone last. The last entry says
// where we stand. Nothing is kept in memory, so that two windows on one project agree. Edits of articles that
// were deleted since are stepped over.

/// After undo, articles that only what was undone could bring back are deleted for good.
Outcome appendChange(const Connection &connection, const Edit &edit);
/// kind: Undo or Redo, of what undoable() or redoable() gave.
Outcome appendStep(const Connection &connection, EditKind kind, const Edit &edit);

/// The change that undo would take back; nothing when there is none. Errors: Corrupt.
Result<std::optional<Edit>> undoable(const Connection &connection);
/// The change that redo would make again.
Result<std::optional<Edit>> redoable(const Connection &connection);

} // namespace sejajar::store
