#pragma once

#include "core/base/result.h"
#include "core/store/glossary_json.h"
#include "core/store/sqlite_handles.h"

namespace sejajar::store {

// The glossary of the project. The caller holds the transaction.

/// Errors: Corrupt.
Result<Glossary> readGlossary(const Connection &connection);

/// Puts `after` where `before` stands. Errors: Corrupt, when something else stands there.
Outcome replacePart(const Connection &connection, const GlossaryPart &before, const GlossaryPart &after);

/// The smallest parts in which two glossaries differ: both begin at the first difference.
std::pair<GlossaryPart, GlossaryPart> difference(const Glossary &before, const Glossary &after);

} // namespace sejajar::store
