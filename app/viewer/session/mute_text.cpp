#include "app/viewer/session/mute_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sejajar {

QString textOfMutes(const std::vector<Mute> &mutes) {
    if (mutes.empty()) return {};
    QJsonArray array;
    for (const Mute &mute : mutes) array.append(QJsonArray{mute.check, mute.word});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<Mute> mutesFromText(const QString &text) {
    std::vector<Mute> mutes;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array) {
        const QJsonArray pair = value.toArray();
        const Mute mute{pair.at(0).toString(), pair.at(1).toString()};
        if (!mute.check.isEmpty()) mutes.push_back(mute);
    }
    return mutes;
}

} // namespace sejajar
