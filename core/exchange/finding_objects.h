#pragma once

#include "core/base/result.h"
#include "core/check/finding.h"

#include <QJsonValue>
#include <QString>

#include <vector>

namespace sejajar {

/// Findings of an article, whole, as JSON lines carry them beside the rows: a JSON array of
/// {"id": "concept-vote", "number": 7, "category": "accuracy.mistranslation", "severity": "major",
///  "state": "suggested", "spans": [[version, begin, end, "text"], ...], "note": "", "correction": "",
///  "reason": "outvoted", "arguments": ["Kleid"], "witnesses": [[true, version, begin, end, "text"], ...]},
/// keys in this order. id: of the check, "person" for a flag. number: as in row_findings.h. version:
/// zero-based place in "versions"; begin, end: UTF-16 offsets into its text.
QString findingObjects(const std::vector<Finding> &findings);

/// Reads them; texts: those of the versions, in which every span must lie. The numbers become Finding::id.
/// Errors: InvalidFormat.
Result<std::vector<Finding>> readFindingObjects(const QJsonValue &value, const QStringList &texts);

/// The number of the finding at an index of a list: its id, or its place from 1 when the store gave none.
qint64 findingNumber(const Finding &finding, size_t index);

} // namespace sejajar
