#pragma once

#include "core/align/anchors.h"
#include "core/align/bead.h"

namespace sejajar {

/// The best path of beads 1-1, 1-0, 0-1, 1-2 and 2-1 by shared words and the lengths of one witness, inside a
/// corridor: for each of the n + 1 node rows the first and the last column of b, both rising. confidence is 1
/// where shared words carry a bead, else 0. O(size of the corridor) time, a byte a node. Anything when
/// cancelled; progress is polled once a row.
std::vector<Bead> coarseSearch(const SharedWords &shared, const WitnessText &witness,
                               const std::vector<SentenceRange> &corridor, const Progress &progress = {});

} // namespace sejajar
