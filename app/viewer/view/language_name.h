#pragma once

#include <QString>

namespace sejajar {

/// A language by its own name, as it heads a column: "中文", "Deutsch", "Bahasa Indonesia". The tag itself
/// when nobody knows it.
QString languageName(const QString &tag);

} // namespace sejajar
