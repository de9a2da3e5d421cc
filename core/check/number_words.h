#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace sejajar {

/// The value of a word in small letters: "zwei", "fünfundzwanzig", "ketiga", "juta"; months as Chinese counts
/// them, "Prozent" as the hundred it says. Negative when it is no number.
double wordValue(const QString &lower, const QString &language);
/// Whether the value of a word is only what Chinese calls it: months, "Prozent".
bool isNoNumber(QStringView word);

/// "dua puluh lima", "tiga ratus ribu", "two hundred": consecutive words from first on by their values,
/// negative where there is none. Returns how many words it took.
size_t spacedNumber(const std::vector<double> &values, size_t first, double &result);

/// What the signs of a Chinese word say by themselves: 一, 两, 半, 双方, 首次.
std::vector<double> chineseWordValues(QStringView word);
/// What stands before the number of a weekday: 周六 is no six.
bool endsWithWeek(QStringView before);

} // namespace sejajar
