#pragma once

#include <QStringView>

namespace sejajar {

/// Whether a line of a page is no part of its article: a menu of languages ("EnglishFrançais日本語Русский":
/// four scripts, or four names of languages and hardly anything else), a notice of the platform, an
/// invitation to an app, a QR code or a channel, the source of a picture. Judges the line alone, in any
/// language; a sentence that merely speaks about languages or apps is none. Linear in its length.
bool isBoilerplate(QStringView line);

} // namespace sejajar
