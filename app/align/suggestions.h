#pragma once

#include "app/align/options.h"

#include "core/align/article.h"
#include "core/align/knowledge.h"
#include "core/check/finding.h"

#include <vector>

namespace sejajar {

/// What the checks of --checks propose for an aligned article, explained in their notes. Nothing for a format
/// without findings.
std::vector<Finding> suggestions(const Article &article, const Options &options, const Knowledge &knowledge);

} // namespace sejajar
