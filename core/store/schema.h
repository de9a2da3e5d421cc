#pragma once

#include "core/store/sqlite_handles.h"

namespace sejajar::store {

/// "Sjjr", in every project's header. Stored: never change.
inline constexpr qint64 applicationId = 0x536a6a72;

/// The schema that this program writes: the number of migrations.
int currentSchemaVersion();

/// Brings a database of an older version (0: an empty one) to `version`, each step in the transaction of the
/// caller. Later versions never rewrite an earlier migration; they add one.
Outcome migrate(Connection &connection, int version = currentSchemaVersion());

/// The version written in the database.
Result<int> schemaVersion(const Connection &connection);

/// Whether the database holds exactly the tables and indexes of its schema version, made by exactly our
/// statements: a trigger, a view, a generated column or a changed constraint in a foreign file has no way in.
/// Errors: Corrupt.
Outcome checkSchema(const Connection &connection);

} // namespace sejajar::store
