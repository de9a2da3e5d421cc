#include "core/store/glossary_json.h"

#include "core/store/json_bytes.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace sejajar::store {
namespace {

QJsonArray arrayOf(const GlossaryEntry &entry) {
    QJsonArray array;
    for (const auto &[language, forms] : entry)
        array.append(QJsonArray{language, QJsonArray::fromStringList(forms)});
    return array;
}

std::optional<GlossaryEntry> entryFrom(const QJsonArray &array) {
    GlossaryEntry entry;
    for (const QJsonValue &value : array) {
        const QJsonArray pair = value.toArray();
        const QString language = pair.at(0).toString();
        QStringList forms;
        const QJsonArray words = pair.at(1).toArray();
        for (const QJsonValue &word : words) {
            if (word.toString().isEmpty()) return std::nullopt;
            forms << word.toString();
        }
        const auto same = [&language](const auto &other) { return other.first == language; };
        if (language.isEmpty() || forms.isEmpty() || std::ranges::any_of(entry, same)) return std::nullopt;
        entry.emplace_back(language, std::move(forms));
    }
    if (entry.empty()) return std::nullopt;
    return entry;
}

} // namespace

QByteArray entryToJson(const GlossaryEntry &entry) { return jsonBytes(QJsonDocument(arrayOf(entry))); }

std::optional<GlossaryEntry> entryFromJson(const QByteArray &json) {
    return entryFrom(QJsonDocument::fromJson(json).array());
}

QByteArray partToJson(const GlossaryPart &part) {
    QJsonArray entries;
    for (const GlossaryEntry &entry : part.entries) entries.append(arrayOf(entry));
    return jsonBytes(QJsonDocument(QJsonObject{{QStringLiteral("at"), static_cast<qint64>(part.at)},
                                               {QStringLiteral("entries"), entries}}));
}

std::optional<GlossaryPart> partFromJson(const QByteArray &json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const qint64 at = object[QStringLiteral("at")].toInteger(-1);
    if (at < 0 || at > std::numeric_limits<int>::max()) return std::nullopt;
    GlossaryPart part{static_cast<size_t>(at), {}};
    const QJsonArray entries = object[QStringLiteral("entries")].toArray();
    for (const QJsonValue &value : entries) {
        std::optional<GlossaryEntry> entry = entryFrom(value.toArray());
        if (!entry) return std::nullopt;
        part.entries.push_back(std::move(*entry));
    }
    return part;
}

} // namespace sejajar::store
