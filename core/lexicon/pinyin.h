#pragma once

#include <QString>

namespace sejajar {

/// The pinyin of one Chinese character, lower case, without tones; empty when it has none. From a table that
/// the build makes with ICU's Han-Latin transliterator, which takes 145 ms to create.
QString pinyin(QChar han);

} // namespace sejajar
