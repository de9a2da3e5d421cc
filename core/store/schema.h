#pragma once

#include "core/store/sqlite_handles.h"

#include <span>

namespace sejajar::store {

/// "Sjjr", in every project's header. Stored: never change.
inline constexpr qint64 applicationId = 0x536a6a72;

/// The steps that lead from an empty database to a schema: step n from version n to n + 1, so that their
/// number is the version. A step that was released is never changed; later versions add one. An argument of
/// what follows, so that tests can be the program of yesterday and of tomorrow.
using Migrations = std::span<const char *const>;

/// Those of this program.
Migrations migrations();

/// Brings a database of an older version (0: an empty one) to the newest, within the caller's transaction.
Outcome migrate(Connection &connection, Migrations steps);

/// The version written in the database.
Result<int> schemaVersion(const Connection &connection);

/// Whether the database holds exactly the tables and indexes of its schema version, made by exactly our
/// statements: a trigger, a view, a generated column or a changed constraint in a foreign file has no way in.
/// Errors: Corrupt.
Outcome checkSchema(const Connection &connection, Migrations steps);

} // namespace sejajar::store
