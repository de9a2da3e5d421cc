#pragma once

#include <QString>
#include <QStringView>

namespace sejajar {

/// A Chinese given name in the two romanisations that news use, lower case, syllables joined: 仁勋 is
/// "renxun" in Hanyu Pinyin and "jenhsun" in Wade-Giles (without its apostrophes). Empty when a character is
/// unknown.
QString pinyinOfName(QStringView han);
QString wadeGilesOfName(QStringView han);

} // namespace sejajar
