#pragma once

#include "core/align/article.h"

#include <array>
#include <cstddef>
#include <vector>

namespace sejajar {

/// Sentences of two texts that translate each other; one side may be empty.
struct Bead {
    SentenceRange a;
    SentenceRange b;
    double confidence = 0; ///< posterior probability
    bool operator==(const Bead &) const = default;
};

/// How many sentences a bead takes of each side.
struct BeadType {
    int a = 0;
    int b = 0;
    bool operator==(const BeadType &) const = default;
};

inline constexpr int longestBead = 4; ///< sentences on one side

/// All types the aligner considers.
inline constexpr std::array<BeadType, 14> beadTypes = {{{1, 1},
                                                        {1, 0},
                                                        {0, 1},
                                                        {1, 2},
                                                        {2, 1},
                                                        {2, 2},
                                                        {1, 3},
                                                        {3, 1},
                                                        {1, 4},
                                                        {4, 1},
                                                        {2, 3},
                                                        {3, 2},
                                                        {3, 3},
                                                        {2, 4}}};

/// log P(type), estimated from expected counts with these as pseudo-counts.
class BeadPriors {
public:
    BeadPriors();
    double logOf(size_t type) const { return m_log[type]; }
    /// counts: expected number of beads of each type, in the order of beadTypes.
    void estimate(const std::array<double, beadTypes.size()> &counts);

private:
    std::array<double, beadTypes.size()> m_log;
};

} // namespace sejajar
