#pragma once

#include <QStringView>

namespace sejajar {

/// A JSON string with its quotes. Exports put their JSON together themselves, because QJsonObject sorts its
/// keys and people read these files: the number of a row stands before its text.
QString jsonString(QStringView text);

} // namespace sejajar
