#pragma once

#include "core/store/schema.h"

namespace sejajar::store {

/// Opens a project that somebody else may have made or damaged. Nothing is written before every check has
/// passed; a file that is refused keeps its bytes. Older schemas are migrated.
/// Errors: those of ProjectStore::open.
Result<Connection> openProject(const QString &path, Migrations steps = migrations());

/// Makes an empty project. The file appears complete or not at all, whenever the process dies.
/// Errors: WriteFailed, also when the file exists.
Outcome createProject(const QString &path, Migrations steps = migrations());

/// Copies what the connection reads to a project file of that name, which appears complete or not at all; a
/// project that stood there is replaced. Errors: WriteFailed, NotRegularFile.
Outcome copyProject(const Connection &from, const QString &path);

} // namespace sejajar::store
