#include "core/exchange/finding_objects.h"

#include "core/check/mqm.h"
#include "core/exchange/json_text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace sejajar {
namespace {

Error wrong(const char *what) {
    return {ErrorKind::InvalidFormat, QStringLiteral("findings: ") + QString::fromLatin1(what), {}};
}

/// "version,begin,end,"text""
QString spanFields(const Span &span) {
    return QString::number(span.version) + u',' + QString::number(span.begin) + u',' +
           QString::number(span.end) + u',' + jsonString(span.quote);
}

template <class List, class Text>
QString jsonArray(const List &list, const Text &text) {
    QString result;
    for (const auto &element : list) {
        if (!result.isEmpty()) result += u',';
        result += text(element);
    }
    return u'[' + result + u']';
}

/// The span in fields [first, first + 4) of an array; nothing when it lies in no text.
std::optional<Span> spanFrom(const QJsonArray &fields, qsizetype first, const QStringList &texts) {
    const qint64 version = fields.at(first).toInteger(-1);
    const qint64 begin = fields.at(first + 1).toInteger(-1);
    const qint64 end = fields.at(first + 2).toInteger(-1);
    if (fields.size() != first + 4 || !fields.at(first + 3).isString()) return std::nullopt;
    if (version < 0 || version >= texts.size() || begin < 0 || end < begin || end > texts[version].size())
        return std::nullopt;
    return Span{static_cast<int>(version), begin, end, fields.at(first + 3).toString()};
}

std::optional<Severity> severityFrom(const QString &id) {
    for (const Severity severity : {Severity::Neutral, Severity::Minor, Severity::Major, Severity::Critical})
        if (severityId(severity) == id) return severity;
    return std::nullopt;
}

std::optional<FindingState> stateFrom(const QString &id) {
    for (const FindingState state :
         {FindingState::Suggested, FindingState::Confirmed, FindingState::Dismissed})
        if (stateId(state) == id) return state;
    return std::nullopt;
}

Result<Finding> findingFrom(const QJsonObject &object, const QStringList &texts) {
    const auto severity = severityFrom(object[QStringLiteral("severity")].toString());
    const auto state = stateFrom(object[QStringLiteral("state")].toString());
    if (!severity || !state) return wrong("no such severity or state");
    Finding finding;
    finding.id = object[QStringLiteral("number")].toInteger();
    finding.check = object[QStringLiteral("id")].toString();
    finding.category = object[QStringLiteral("category")].toString();
    finding.severity = *severity;
    finding.state = *state;
    finding.note = object[QStringLiteral("note")].toString();
    finding.correction = object[QStringLiteral("correction")].toString();
    finding.reason = object[QStringLiteral("reason")].toString();
    const QJsonArray spans = object[QStringLiteral("spans")].toArray();
    for (const QJsonValue &value : spans) {
        std::optional<Span> span = spanFrom(value.toArray(), 0, texts);
        if (!span) return wrong("a span lies in no text");
        finding.spans.push_back(std::move(*span));
    }
    const QJsonArray arguments = object[QStringLiteral("arguments")].toArray();
    for (const QJsonValue &value : arguments) finding.arguments << value.toString();
    const QJsonArray witnesses = object[QStringLiteral("witnesses")].toArray();
    for (const QJsonValue &value : witnesses) {
        std::optional<Span> span = spanFrom(value.toArray(), 1, texts);
        if (!span) return wrong("a witness lies in no text");
        finding.witnesses.push_back({value.toArray().at(0).toBool(), std::move(*span)});
    }
    return finding;
}

} // namespace

qint64 findingNumber(const Finding &finding, size_t index) {
    return finding.id != 0 ? finding.id : static_cast<qint64>(index) + 1;
}

QString findingObjects(const std::vector<Finding> &findings) {
    size_t index = 0;
    return jsonArray(findings, [&index](const Finding &finding) {
        const auto field = [](const char *key, const QString &value) {
            return QStringLiteral(",\"%1\":").arg(QString::fromLatin1(key)) + value;
        };
        return QStringLiteral("{\"id\":") + jsonString(finding.check) +
               field("number", QString::number(findingNumber(finding, index++))) +
               field("category", jsonString(finding.category)) +
               field("severity", jsonString(severityId(finding.severity))) +
               field("state", jsonString(stateId(finding.state))) +
               field("spans", jsonArray(finding.spans,
                                        [](const Span &span) { return u'[' + spanFields(span) + u']'; })) +
               field("note", jsonString(finding.note)) + field("correction", jsonString(finding.correction)) +
               field("reason", jsonString(finding.reason)) +
               field("arguments", jsonArray(finding.arguments,
                                            [](const QString &argument) { return jsonString(argument); })) +
               field("witnesses", jsonArray(finding.witnesses,
                                            [](const Witness &witness) {
                                                return (witness.supports ? QStringLiteral("[true,")
                                                                         : QStringLiteral("[false,")) +
                                                       spanFields(witness.span) + u']';
                                            })) +
               u'}';
    });
}

Result<std::vector<Finding>> readFindingObjects(const QJsonValue &value, const QStringList &texts) {
    std::vector<Finding> findings;
    if (value.isUndefined()) return findings;
    if (!value.isArray()) return wrong("no array");
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        Result<Finding> finding = findingFrom(element.toObject(), texts);
        if (!finding) return finding.error();
        findings.push_back(std::move(*finding));
    }
    return findings;
}

} // namespace sejajar
