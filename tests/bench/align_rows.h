#pragma once

namespace sejajar::bench {

/// Prints how many rows of the news in three versions are right and how well their confidence tells, and the
/// same for rows put together from two alignments of two versions each: what the third language is worth.
void printRowsOfThree();

} // namespace sejajar::bench
