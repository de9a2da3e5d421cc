#include "core/store/finding_json.h"

#include "core/store/json_bytes.h"
#include "core/store/json_numbers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace sejajar::store {
namespace {

constexpr qint64 anyInt = std::numeric_limits<int>::max();
constexpr qint64 anyOffset = std::numeric_limits<qint32>::max();

QJsonArray toJson(const Span &span) {
    return {span.version, qint64{span.begin}, qint64{span.end}, span.quote};
}

std::optional<Span> spanFrom(const QJsonValue &value) {
    const QJsonArray array = value.toArray();
    const auto version = numberIn(array.at(0), anyInt);
    const auto begin = numberIn(array.at(1), anyOffset);
    const auto end = numberIn(array.at(2), anyOffset);
    if (!version || !begin || !end || !array.at(3).isString()) return std::nullopt;
    return Span{static_cast<int>(*version), *begin, *end, array.at(3).toString()};
}

} // namespace

QByteArray findingToJson(const Finding &finding) {
    QJsonArray spans;
    for (const Span &span : finding.spans) spans.append(toJson(span));
    QJsonArray witnesses;
    for (const Witness &witness : finding.witnesses)
        witnesses.append(QJsonArray{witness.supports, toJson(witness.span)});
    const QJsonObject object{
        {QStringLiteral("check"), finding.check},
        {QStringLiteral("category"), finding.category},
        {QStringLiteral("severity"), static_cast<int>(finding.severity)},
        {QStringLiteral("state"), static_cast<int>(finding.state)},
        {QStringLiteral("spans"), spans},
        {QStringLiteral("note"), finding.note},
        {QStringLiteral("correction"), finding.correction},
        {QStringLiteral("reason"), finding.reason},
        {QStringLiteral("arguments"), QJsonArray::fromStringList(finding.arguments)},
        {QStringLiteral("witnesses"), witnesses},
    };
    return jsonBytes(QJsonDocument(object));
}

std::optional<Finding> findingFromJson(const QByteArray &json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) return std::nullopt;
    const QJsonObject object = document.object();
    const auto severity = numberIn(object[QStringLiteral("severity")], static_cast<int>(Severity::Critical));
    const auto state = numberIn(object[QStringLiteral("state")], static_cast<int>(FindingState::Dismissed));
    if (!severity || !state) return std::nullopt;

    Finding finding;
    finding.check = object[QStringLiteral("check")].toString();
    finding.category = object[QStringLiteral("category")].toString();
    finding.severity = static_cast<Severity>(*severity);
    finding.state = static_cast<FindingState>(*state);
    finding.note = object[QStringLiteral("note")].toString();
    finding.correction = object[QStringLiteral("correction")].toString();
    finding.reason = object[QStringLiteral("reason")].toString();
    const QJsonArray spans = object[QStringLiteral("spans")].toArray();
    for (const QJsonValue &value : spans) {
        std::optional<Span> span = spanFrom(value);
        if (!span) return std::nullopt;
        finding.spans.push_back(std::move(*span));
    }
    const QJsonArray arguments = object[QStringLiteral("arguments")].toArray();
    for (const QJsonValue &value : arguments) finding.arguments << value.toString();
    const QJsonArray witnesses = object[QStringLiteral("witnesses")].toArray();
    for (const QJsonValue &value : witnesses) {
        std::optional<Span> span = spanFrom(value.toArray().at(1));
        if (!span) return std::nullopt;
        finding.witnesses.push_back({value.toArray().at(0).toBool(), std::move(*span)});
    }
    return finding;
}

QByteArray pairsToJson(const std::vector<Evidence::Pair> &pairs) {
    QJsonArray array;
    for (const Evidence::Pair &pair : pairs)
        array.append(QJsonArray{static_cast<int>(pair.kind), pair.versionA, pair.versionB, pair.a, pair.b});
    return jsonBytes(QJsonDocument(array));
}

std::optional<std::vector<Evidence::Pair>> pairsFromJson(const QByteArray &json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray()) return std::nullopt;
    std::vector<Evidence::Pair> pairs;
    const QJsonArray array = document.array();
    for (const QJsonValue &value : array) {
        const QJsonArray fields = value.toArray();
        const auto kind = numberIn(fields.at(0), static_cast<int>(Evidence::Kind::Cognate));
        const auto versionA = numberIn(fields.at(1), anyInt);
        const auto versionB = numberIn(fields.at(2), anyInt);
        if (!kind || !versionA || !versionB) return std::nullopt;
        pairs.push_back({static_cast<Evidence::Kind>(*kind), static_cast<int>(*versionA),
                         static_cast<int>(*versionB), fields.at(3).toString(), fields.at(4).toString()});
    }
    return pairs;
}

} // namespace sejajar::store
