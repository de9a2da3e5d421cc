#pragma once

#include "core/base/result.h"
#include "core/store/sqlite_handles.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace sejajar::store {

// Small settings of the project. The caller holds the transaction.

/// Empty when it was never set.
QString readSetting(const Connection &connection, const QString &name);
Outcome writeSetting(const Connection &connection, const QString &name, const QString &value);

/// A setting as it stands in the log of edits. Stored in projects: a key is never renamed.
struct Setting {
    QString name;
    QString value;
    bool operator==(const Setting &) const = default;
};

/// {"setting": "checks.muted", "value": "..."}
QByteArray settingToJson(const Setting &setting);
/// Nothing when the bytes are no setting.
std::optional<Setting> settingFromJson(const QByteArray &json);

} // namespace sejajar::store
