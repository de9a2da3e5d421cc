#include "core/align/bead.h"

#include <cmath>
#include <numeric>

namespace sejajar {
namespace {

// Shares on human translations of news in which some sentences were dropped or joined; a strong belief is not
// needed.
constexpr std::array<double, beadTypes.size()> expectedShares = {
    .82, .05, .05, .03, .03, .004, .003, .003, .0008, .0008, .001, .001, .0005, .0003};
constexpr double pseudoBeads = 60;

} // namespace

BeadPriors::BeadPriors() { estimate({}); }

void BeadPriors::estimate(const std::array<double, beadTypes.size()> &counts) {
    const double shares = std::accumulate(expectedShares.begin(), expectedShares.end(), 0.);
    const double total = std::accumulate(counts.begin(), counts.end(), 0.) + pseudoBeads;
    for (size_t i = 0; i < counts.size(); ++i)
        m_log[i] = std::log((counts[i] + pseudoBeads * expectedShares[i] / shares) / total);
}

} // namespace sejajar
