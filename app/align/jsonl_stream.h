#pragma once

#include "app/align/console.h"
#include "app/align/options.h"

#include "core/align/knowledge.h"

namespace sejajar {

/// Reads one article a line from standard input or a file and writes one a line, in order. A line that is
/// wrong is named on standard error and left out. Nothing is pooled: the same line gives the same bytes in
/// any company.
ExitStatus alignJsonLines(const Options &options, const Knowledge &knowledge);

} // namespace sejajar
