#pragma once

#include "core/align/bead.h"
#include "core/align/cell_scores.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <functional>

namespace sejajar {

/// Log-likelihood ratio of a bead with both sides filled, in nats; a deletion scores 0 by definition.
using BeadScore = std::function<double(SentenceRange a, SentenceRange b)>;

/// The best path of beads and what the table says about it.
struct BeadPath {
    std::vector<Bead> beads; ///< cover both texts, in order; confidence is the posterior of the bead
    std::array<double, beadTypes.size()> expectedCounts{};
    bool touchesBand = false; ///< the path runs along the edge of the band: widen it
};

/// Finds the most probable segmentation of two texts of sizes n and m into beads inside the band, and the
/// posterior of each bead by the forward-backward algorithm over the same table. They are too sure, since
/// words are not independent: see calibration.h. O((n + m) * band * types) time and memory. Polls progress
/// once per row. Errors: Cancelled. Source: Gale & Church 1993, section 3; Moore 2002.
Result<BeadPath> searchBeads(int n, int m, const Band &band, const BeadPriors &priors, const BeadScore &score,
                             const Progress &progress = {});

} // namespace sejajar
