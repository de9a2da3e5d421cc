#pragma once

namespace sejajar {

// The words of a sentence are not independent, so a posterior is surer than it should be. These map it to the
// share of rows that are right, by a logistic regression on its logarithm of odds. Source: Platt 1999.

/// Of a bead of two texts, from its posterior in [0, 1].
double calibratedBead(double posterior);
/// Of a row that more than two versions share, from the product of the calibrated confidences of its steps.
double calibratedRow(double product);

} // namespace sejajar
