#include "core/store/sentences_json.h"

#include "core/store/json_bytes.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace sejajar::store {
namespace {

std::optional<int> numberIn(const QJsonValue &value) {
    const qint64 number = value.toInteger(-1);
    if (!value.isDouble() || number < 0 || number > std::numeric_limits<int>::max()) return std::nullopt;
    return static_cast<int>(number);
}

} // namespace

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
    const std::optional<int> version = numberIn(object[QStringLiteral("version")]);
    const std::optional<int> first = numberIn(object[QStringLiteral("from")]);
    const QJsonValue sentences = object[QStringLiteral("sentences")];
    std::optional<AlignmentPart> rows =
        alignmentFromJson(jsonBytes(QJsonDocument(object[QStringLiteral("rows")].toObject())));
    if (!version || !first || !sentences.isArray() || !rows) return std::nullopt;
    SentencesPart part{*version, *first, {}, std::move(*rows)};
    for (const QJsonValue &value : sentences.toArray()) {
        const QJsonArray span = value.toArray();
        const std::optional<int> begin = numberIn(span.at(0));
        const std::optional<int> end = numberIn(span.at(1));
        if (!begin || !end || !span.at(2).isBool()) return std::nullopt;
        part.sentences.push_back({*begin, *end, span.at(2).toBool()});
    }
    return part;
}

} // namespace sejajar::store
