#pragma once

#include "core/align/knowledge.h"
#include "core/base/result.h"

#include <QStringList>

namespace sejajar {

/// The built-in knowledge with the files of --lexicon on top: dictionaries, or what --learn wrote.
/// Errors: NotFound, Unreadable, InvalidFormat with file:line.
Result<Knowledge> knowledgeWith(const QStringList &lexicons);

} // namespace sejajar
