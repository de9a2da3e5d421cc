#pragma once

#include "core/align/article.h"
#include "core/check/finding.h"

#include <QByteArray>

#include <optional>

namespace sejajar::store {

// How findings and evidence stand in the database. JSON escapes lone surrogates and NUL, so that every
// QString comes back as it was. Stored in projects: a key is never renamed, a reader skips keys that it does
// not know.

/// {"check", "category", "severity": 2, "state": 1, "spans": [[version, begin, end, "quote"], ...], "note",
/// "correction", "reason", "arguments": [...], "witnesses": [[supports, span], ...]}; the id stands in its
/// own column.
QByteArray findingToJson(const Finding &finding);
/// Nothing when the bytes are no finding. Whether the spans fit the texts is asked by flawOf().
std::optional<Finding> findingFromJson(const QByteArray &json);

/// [[kind, version a, version b, "a", "b"], ...]
QByteArray pairsToJson(const std::vector<Evidence::Pair> &pairs);
std::optional<std::vector<Evidence::Pair>> pairsFromJson(const QByteArray &json);

} // namespace sejajar::store
