#pragma once

#include "core/align/align.h"

namespace sejajar {

/// Aligns an article again, with what is known by now. The rows that a person set stay; what lies between
/// two of them is aligned on its own, but all stretches teach one model, and so do the rows that stay.
/// Whether the source is what was translated was found out before and stays so while there are such rows; a
/// comparable source is linked anew where nobody linked it. options.keptLines counts, not the article's.
/// Errors: Cancelled.
Result<Alignment> realign(const Article &article, const AlignOptions &options = {},
                          const Progress &progress = {});

} // namespace sejajar
