#pragma once

#include "core/lexicon/glossary.h"

#include <QByteArray>

#include <optional>

namespace sejajar::store {

// How the glossary stands in its table and in the log of edits. Stored in projects: never change.

/// [["de", ["Kleid", "Abendkleid"]], ["id", ["gaun"]]]
QByteArray entryToJson(const GlossaryEntry &entry);
/// Nothing when the bytes are no entry with a form at least, each language once.
std::optional<GlossaryEntry> entryFromJson(const QByteArray &json);

/// A part of the glossary: the log holds what was replaced by what, not the glossary twice.
struct GlossaryPart {
    size_t at = 0; ///< the number of its first entry
    Glossary entries;
    bool operator==(const GlossaryPart &) const = default;
};

/// {"at": 3, "entries": [entry, ...]}
QByteArray partToJson(const GlossaryPart &part);
std::optional<GlossaryPart> partFromJson(const QByteArray &json);

} // namespace sejajar::store
