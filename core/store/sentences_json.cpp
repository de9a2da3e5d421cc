#include "core/store/sentences_json.h"

#include "core/store/json_bytes.h"
#include "core/store/json_numbers.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sejajar::store {

QByteArray sentencesToJson(const SentencesPart &part) {
    QJsonArray sentences;
    for (const SentenceSpan &span : part.sentences)
        sentences.append(QJsonArray{qint64{span.begin}, qint64{span.end}, span.paragraphEnd});
    return jsonBytes(QJsonDocument(QJsonObject{
        {QStringLiteral("version"), part.version},
        {QStringLiteral("from"), part.first},
        {QStringLiteral("sentences"), sentences},
        {QStringLiteral("rows"), QJsonDocument::fromJson(alignmentToJson(part.rows)).object()},
    }));
}

std::optional<SentencesPart> sentencesFromJson(const QByteArray &json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const std::optional<int> version = intIn(object[QStringLiteral("version")]);
    const std::optional<int> first = intIn(object[QStringLiteral("from")]);
    const QJsonValue sentences = object[QStringLiteral("sentences")];
    std::optional<AlignmentPart> rows =
        alignmentFromJson(jsonBytes(QJsonDocument(object[QStringLiteral("rows")].toObject())));
    if (!version || !first || !sentences.isArray() || !rows) return std::nullopt;
    SentencesPart part{*version, *first, {}, std::move(*rows)};
    for (const QJsonValue &value : sentences.toArray()) {
        const QJsonArray span = value.toArray();
        const std::optional<int> begin = intIn(span.at(0));
        const std::optional<int> end = intIn(span.at(1));
        if (!begin || !end || !span.at(2).isBool()) return std::nullopt;
        part.sentences.push_back({*begin, *end, span.at(2).toBool()});
    }
    return part;
}

} // namespace sejajar::store
