#pragma once

#include "core/store/edit_log.h"

namespace sejajar::store {

/// Makes what the edit changed be `to`, which was `from`: the bodies of the edit, or for undo the other way
/// round. Errors: Corrupt, when a body is unreadable or does not fit the project.
Outcome applyEdit(const Connection &connection, const Edit &edit, const std::optional<QByteArray> &from,
                  const std::optional<QByteArray> &to);

} // namespace sejajar::store
