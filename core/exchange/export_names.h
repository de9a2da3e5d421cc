#pragma once

#include "core/align/article.h"

#include <QStringList>

#include <optional>

namespace sejajar {

// The words and numbers that all export formats share. Written to files: never rename.

QString statusId(RowStatus status);    ///< "auto", "confirmed", "edited"
QString sourceKindId(SourceKind kind); ///< "none", "parallel", "comparable"
std::optional<RowStatus> statusFromId(QStringView id);

/// The language of each version; a second version of a language is told apart: "de", "zh-Hans", "de-2".
QStringList versionLabels(const std::vector<Version> &versions);

/// Three decimals, the same on every machine and in every locale: "0.930".
QString confidenceText(double confidence);
/// The number that confidenceText() writes.
double roundedConfidence(double confidence);

/// The text with each lone surrogate, which UTF-8 cannot hold, replaced by U+FFFD; replaced counts them.
QString wellFormed(const QString &text, qint64 &replaced);

} // namespace sejajar
