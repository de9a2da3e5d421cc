#pragma once

#include "core/align/knowledge.h"
#include "core/base/result.h"
#include "core/lexicon/glossary.h"

#include <QStringList>

namespace sejajar {

/// The built-in knowledge with the files of --lexicon on top: dictionaries, or what --learn wrote.
/// Errors: NotFound, Unreadable, InvalidFormat with file:line.
Result<Knowledge> knowledgeWith(const QStringList &lexicons);

/// The entries of the dictionaries of --glossary. Errors as above.
Result<Glossary> glossaryOf(const QStringList &files);

} // namespace sejajar
