#include "core/store/alignment_json.h"

#include "core/store/finding_json.h"
#include "core/store/json_bytes.h"
#include "core/store/json_numbers.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sejajar::store {
namespace {

QJsonArray toJson(const Row &row) {
    QJsonArray ranges;
    for (const SentenceRange &range : row.ranges) {
        ranges.append(range.begin);
        ranges.append(range.end);
    }
    const Evidence &e = row.evidence;
    return {ranges, row.confidence, static_cast<int>(row.status),
            QJsonArray{e.length, e.words, e.names, e.numbers},
            QJsonDocument::fromJson(pairsToJson(e.pairs)).array()};
}

std::optional<Row> rowFrom(const QJsonArray &array) {
    Row row;
    const QJsonArray ranges = array.at(0).toArray();
    if (ranges.size() % 2 != 0) return std::nullopt;
    for (qsizetype i = 0; i < ranges.size(); i += 2) {
        const std::optional<int> begin = intIn(ranges.at(i));
        const std::optional<int> end = intIn(ranges.at(i + 1));
        if (!begin || !end) return std::nullopt;
        row.ranges.push_back({*begin, *end});
    }
    const std::optional<int> status = intIn(array.at(2));
    const QJsonArray nats = array.at(3).toArray();
    auto pairs = pairsFromJson(jsonBytes(QJsonDocument(array.at(4).toArray())));
    if (!array.at(1).isDouble() || !status || nats.size() != 4 || !pairs) return std::nullopt;
    row.confidence = array.at(1).toDouble();
    row.status = static_cast<RowStatus>(*status);
    row.evidence = {nats.at(0).toDouble(), nats.at(1).toDouble(), nats.at(2).toDouble(),
                    nats.at(3).toDouble(), std::move(*pairs)};
    return row;
}

std::optional<QStringList> linesFrom(const QJsonArray &array) {
    QStringList lines;
    for (const QJsonValue &value : array) {
        if (!value.isString()) return std::nullopt;
        lines << value.toString();
    }
    return lines;
}

} // namespace

QByteArray alignmentToJson(const AlignmentPart &part) {
    QJsonArray rows;
    for (const Row &row : part.part.rows) rows.append(toJson(row));
    return jsonBytes(QJsonDocument(QJsonObject{
        {QStringLiteral("first"), part.first},
        {QStringLiteral("rows"), rows},
        {QStringLiteral("source"), static_cast<int>(part.part.sourceKind)},
        {QStringLiteral("share"), part.part.confidentShare},
        {QStringLiteral("translated"), part.part.looksTranslated},
        {QStringLiteral("kept"), QJsonArray::fromStringList(part.part.keptLines)},
    }));
}

std::optional<AlignmentPart> alignmentFromJson(const QByteArray &json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const std::optional<int> first = intIn(object[QStringLiteral("first")]);
    const std::optional<int> source = intIn(object[QStringLiteral("source")]);
    std::optional<QStringList> kept = linesFrom(object[QStringLiteral("kept")].toArray());
    if (!first || !source || !kept || !object[QStringLiteral("rows")].isArray()) return std::nullopt;
    AlignmentPart result{*first, {}};
    const QJsonArray rows = object[QStringLiteral("rows")].toArray();
    for (const QJsonValue &value : rows) {
        std::optional<Row> row = rowFrom(value.toArray());
        if (!row) return std::nullopt;
        result.part.rows.push_back(std::move(*row));
    }
    result.part.sourceKind = static_cast<SourceKind>(*source);
    result.part.confidentShare = object[QStringLiteral("share")].toDouble(-1);
    result.part.looksTranslated = object[QStringLiteral("translated")].toBool();
    result.part.keptLines = std::move(*kept);
    return result;
}

QByteArray linesToJson(const QStringList &lines) {
    return jsonBytes(QJsonDocument(QJsonArray::fromStringList(lines)));
}

std::optional<QStringList> linesFromJson(const QByteArray &json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray()) return std::nullopt;
    return linesFrom(document.array());
}

} // namespace sejajar::store
