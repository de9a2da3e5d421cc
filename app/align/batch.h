#pragma once

#include "app/align/console.h"
#include "app/align/options.h"

#include "core/align/knowledge.h"

namespace sejajar {

/// Aligns the articles of the manifest. An article that fails is named on standard error; the rest is
/// written.
ExitStatus alignBatch(const Options &options, const Knowledge &knowledge);

} // namespace sejajar
