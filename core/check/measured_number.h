#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace sejajar {

/// A unit of measurement, by what it measures.
struct Measure {
    enum class Dimension { Length, Area, Weight, Volume, Temperature } dimension = Dimension::Length;
    double factor = 1; ///< of one unit, in m, m², kg, l or degrees Celsius
    double offset = 0; ///< of zero, in the same unit: only Fahrenheit has one
};

/// The unit behind the number that ends at end: "30 Meilen", "80-derajat", 平方公里.
std::optional<Measure> measureBehind(QStringView text, qsizetype end);

/// Whether a translator who converted the one may have written the other: "30 码" and "27 Meter". Different
/// units of one dimension only; within a share of the larger, temperatures within two degrees.
bool isConverted(double value, const Measure &measure, double otherValue, const Measure &otherMeasure,
                 double share);

} // namespace sejajar
