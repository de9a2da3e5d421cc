#pragma once

#include "core/store/edit_log.h"

namespace sejajar::store {

/// Makes what the edit changed be `to`, which was `from`: the bodies of the edit, or for undo the other way
/// round. Returns what a view should show of it. Errors: Corrupt, when a body is unreadable or does not fit
/// the project; Locked, when other rows stand there than the edit was made for.
Result<ProjectStore::Touched> applyEdit(const Connection &connection, const Edit &edit,
                                        const std::optional<QByteArray> &from,
                                        const std::optional<QByteArray> &to);

} // namespace sejajar::store
