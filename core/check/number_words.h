#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace sejajar {

/// The value of a word in small letters: "zwei", "fünfundzwanzig", "ketiga", "juta"; months as Chinese counts
/// them. Negative when it is no number.
double wordValue(const QString &lower, const QString &language);
/// Whether the value of a word is only what Chinese calls it.
bool isMonth(QStringView word);

/// "dua puluh lima", "tiga ratus ribu", "two hundred": consecutive words from first on by their values,
/// negative where there is none. Returns how many words it took.
size_t spacedNumber(const std::vector<double> &values, size_t first, double &result);

} // namespace sejajar
