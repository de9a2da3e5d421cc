#pragma once

#include "core/align/article.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace sejajar {

/// Aligns the versions of one article (one source at most, standing first, see Article) sentence by sentence.
/// Errors: Cancelled.
Result<Alignment> align(const std::vector<Version> &versions, const Progress &progress = {});

} // namespace sejajar
