#include "core/exchange/export_names.h"

#include <cmath>

namespace sejajar {

QString statusId(RowStatus status) {
    switch (status) {
    case RowStatus::Auto: return QStringLiteral("auto");
    case RowStatus::Confirmed: return QStringLiteral("confirmed");
    case RowStatus::Edited: return QStringLiteral("edited");
    }
    Q_UNREACHABLE();
}

QString sourceKindId(SourceKind kind) {
    switch (kind) {
    case SourceKind::None: return QStringLiteral("none");
    case SourceKind::Parallel: return QStringLiteral("parallel");
    case SourceKind::Comparable: return QStringLiteral("comparable");
    }
    Q_UNREACHABLE();
}

std::optional<RowStatus> statusFromId(QStringView id) {
    for (const RowStatus status : {RowStatus::Auto, RowStatus::Confirmed, RowStatus::Edited})
        if (statusId(status) == id) return status;
    return std::nullopt;
}

QStringList versionLabels(const std::vector<Version> &versions) {
    QStringList labels;
    for (const Version &version : versions) {
        QString label = version.language;
        for (int n = 2; labels.contains(label); ++n) label = version.language + u'-' + QString::number(n);
        labels << label;
    }
    return labels;
}

QString confidenceText(double confidence) { return QString::number(roundedConfidence(confidence), 'f', 3); }

double roundedConfidence(double confidence) { return std::round(confidence * 1000) / 1000; }

QString wellFormed(const QString &text, qint64 &replaced) {
    if (text.isValidUtf16()) return text;
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (!result[i].isSurrogate()) continue;
        const bool paired =
            result[i].isHighSurrogate() && i + 1 < result.size() && result[i + 1].isLowSurrogate();
        if (paired) {
            ++i;
        } else {
            result[i] = QChar::ReplacementCharacter;
            ++replaced;
        }
    }
    return result;
}

} // namespace sejajar
