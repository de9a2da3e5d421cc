#pragma once

#include "core/align/pool_aligner.h"

namespace sejajar {

/// The share of the information of two sentences that the other explains, in [0, 1]: words weighted by how
/// rare they are in their own text, so that a name that stands in every sentence counts little.
struct Coverage {
    double ofA = 0, ofB = 0;
    double informationA = 0, informationB = 0; ///< the sum of the weights, in nats
};

/// The coverage of every unit of the witnesses and every sentence of the target of a job: the mean over the
/// witnesses that have any text there. O(units * sentences) time and memory. Polls progress once a unit and
/// sentence; incomplete when cancelled.
class CoverageTable {
public:
    CoverageTable(const std::vector<std::unique_ptr<PairModel>> &models, const AlignJob &job,
                  const Progress &progress = {});
    const Coverage &at(int unit, int sentence) const {
        return m_cells[static_cast<size_t>(unit) * m_sentences + static_cast<size_t>(sentence)];
    }

private:
    size_t m_sentences;
    std::vector<Coverage> m_cells;
};

} // namespace sejajar
