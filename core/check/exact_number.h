#pragma once

#include <QString>
#include <QStringView>

namespace sejajar {

/// Whether a number word at [begin, end) of a sentence says just how many, so that it can be held against
/// another number: "sieben", 七, "tujuh". Not what is about so many ("ein Dutzend", 十几), a half beside it
/// ("siebeneinhalb", "halb sieben", 七点半), how many times (Chinese counts what is added: 涨了五倍 is "auf
/// das Sechsfache"), nor the tenths that Chinese leaves without a name (一米七).
bool isExactNumber(QStringView sentence, qsizetype begin, qsizetype end, const QString &language);

} // namespace sejajar
