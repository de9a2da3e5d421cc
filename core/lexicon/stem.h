#pragma once

#include <QString>
#include <QStringView>

namespace sejajar {

/// The stem of a word, lower case: Snowball's algorithm for the language, or for a language it does not know,
/// the first six letters of longer words (which align almost as well). Deterministic and thread-safe. Source:
/// snowballstem.org, libstemmer.
QString stem(QStringView word, const QString &language);

} // namespace sejajar
