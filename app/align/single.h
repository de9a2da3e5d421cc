#pragma once

#include "app/align/console.h"
#include "app/align/options.h"

#include "core/align/knowledge.h"

namespace sejajar {

/// Aligns the TEXTs of the command line.
ExitStatus alignTexts(const Options &options, const Knowledge &knowledge);

} // namespace sejajar
