#pragma once

namespace sejajar::bench {

/// Prints the share of the content words of each language that the lexicon explains by the aligned sentence
/// of the other, before anything was learnt, and by the next bead instead, which is chance.
void printCoverage();

} // namespace sejajar::bench
