#include "core/store/setting_table.h"

#include "core/store/json_bytes.h"

#include <QJsonObject>

namespace sejajar::store {

QString readSetting(const Connection &connection, const QString &name) {
    Statement select(connection, "SELECT value FROM setting WHERE name=?");
    const Result<bool> row = select.bind(name).step();
    return row && *row ? select.text(0) : QString();
}

Outcome writeSetting(const Connection &connection, const QString &name, const QString &value) {
    Statement put(connection, "INSERT INTO setting(name, value) VALUES(?,?)"
                              " ON CONFLICT(name) DO UPDATE SET value=excluded.value");
    return put.bind(name, value).run();
}

QByteArray settingToJson(const Setting &setting) {
    return jsonBytes(QJsonDocument(
        QJsonObject{{QStringLiteral("setting"), setting.name}, {QStringLiteral("value"), setting.value}}));
}

std::optional<Setting> settingFromJson(const QByteArray &json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue name = object[QStringLiteral("setting")];
    const QJsonValue value = object[QStringLiteral("value")];
    if (name.toString().isEmpty() || !value.isString()) return std::nullopt;
    return Setting{name.toString(), value.toString()};
}

} // namespace sejajar::store
