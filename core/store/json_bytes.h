#pragma once

#include <QByteArray>
#include <QJsonDocument>

namespace sejajar::store {

/// JSON as it stands in the database. It escapes lone surrogates and NUL, so that every QString comes back as
/// it was; U+FEFF is escaped here, because Qt's reader drops one at the beginning of a string.
inline QByteArray jsonBytes(const QJsonDocument &document) {
    return document.toJson(QJsonDocument::Compact).replace("\xef\xbb\xbf", "\\ufeff");
}

} // namespace sejajar::store
