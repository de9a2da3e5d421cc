#pragma once

#include "core/check/number_reading.h"
#include "core/text/tokens.h"

#include <QStringView>

#include <vector>

namespace sejajar {

// What else the digits of a reading may mean where they stand. text: the sentence; digits: those of the
// reading, without a scale behind them.

/// The same digits with the separators of the other convention (plain: they have no scale), and decades by
/// their last two digits.
void addAlternatives(QStringView digits, bool plain, NumberReading &reading);
/// "1950-53", "SS19": the last two digits of a year. token: that of the digits.
void addYear(QStringView text, const std::vector<Token> &tokens, size_t token, NumberReading &reading);
/// "15 Uhr", "下午3点", "pukul 15.30": the hour of the other clock. Returns where the minutes begin that
/// stand in the same number; 0 without them.
qsizetype addClock(QStringView text, QStringView digits, NumberReading &reading);
/// "27:37", 27分37秒, "28. Minute", "menit ke-28", 第28分钟.
void addMinute(QStringView text, NumberReading &reading);
/// 23秒06 is 23.06 seconds.
void addHundredths(QStringView text, NumberReading &reading);

} // namespace sejajar
