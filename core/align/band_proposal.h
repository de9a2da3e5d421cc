#pragma once

#include "core/align/anchors.h"
#include "core/align/bead.h"
#include "core/align/cell_scores.h"

namespace sejajar {

/// Where the best path of two long texts probably runs, wide where that is not sure: anchors from shared
/// words, a corridor between them, the best path of a coarse search in it (shared words and lengths, five
/// types of beads), a band around that. before: the path of an earlier search, may be empty; the band holds
/// it too. Robust against long passages that only one text has, moved passages and texts without shared
/// words. O((n + m) * width of the corridor) time. Anything when cancelled.
Band proposeBand(const std::vector<WitnessText> &witnesses, const std::vector<Bead> &before,
                 const Progress &progress = {});

/// The neighbourhood of a path of n and m sentences: narrow where it is sure, wide where it is not.
Band bandAround(const std::vector<Bead> &path, int n, int m);

/// Widens the band around the places where the path runs along its edge; false when there are none. m:
/// sentences of b.
bool widenWherePathTouches(Band &band, const std::vector<Bead> &path, int m);

} // namespace sejajar
