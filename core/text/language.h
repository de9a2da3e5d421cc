#pragma once

#include <QString>
#include <QStringView>

namespace sejajar {

/// Languages are BCP 47 tags: "de", "id", "en", "zh-Hans", "zh-Hant", any other tag, or "und" for unknown.

/// The language a text is written in; "und" when there is too little of it or the evidence is weak.
/// Malay, which the detector mixes up with it, counts as Indonesian.
QString detectLanguage(QStringView text);

/// "zh" -> "zh-Hans", "zh-CN" -> "zh-Hans", "zh-TW" -> "zh-Hant", "DE" -> "de", "in" -> "id"; others
/// unchanged.
QString canonicalLanguage(const QString &tag);

/// "zh" of "zh-Hans".
QString primaryLanguage(const QString &tag);

/// Written without spaces between words: Chinese, Japanese, Thai ...
bool writesWithoutSpaces(const QString &tag);

} // namespace sejajar
