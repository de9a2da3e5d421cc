#pragma once

#include "core/align/pair_model.h"
#include "core/base/progress.h"

#include <span>
#include <vector>

namespace sejajar {

/// One witness of a text with the model of its language and that of the target.
struct WitnessText {
    const PairModel *model = nullptr;
    TextPair text;
};

/// For each a-sentence the b-sentences it shares rare words with, in ascending order.
struct SharedWords {
    struct Point {
        int b = 0;
        float weight = 0; ///< nats
    };
    std::vector<size_t> begin{0}; ///< of each a-sentence, and the end
    std::vector<Point> points;
};

/// Shared words of texts whose full table is too large to look at. expected: for each a-sentence where in b
/// it may be; of a word that is frequent in b only the occurrences nearest to it are taken, so that a text
/// that repeats itself is still told apart. Incomplete when cancelled.
SharedWords sharedWords(const std::vector<WitnessText> &witnesses, const std::vector<int> &expected,
                        const Progress &progress = {});

/// A pair of sentences that the best path probably goes through.
struct Anchor {
    int a = 0;
    int b = 0;
    bool operator==(const Anchor &) const = default;
};

/// The points of the heaviest chain that rises in both texts, without those that stand alone: what a chain
/// picks from noise has no neighbours on nearly the same diagonal. bSize: sentences of b. O(points log
/// bSize).
std::vector<Anchor> anchorsOf(const SharedWords &shared, int bSize);

} // namespace sejajar
