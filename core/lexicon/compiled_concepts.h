#pragma once

#include "core/base/string_table.h"

#include <QHash>

namespace sejajar {

using ConceptId = int;

/// The forms of one language in a blob: tables by key, by first word (for Han: first character) and by
/// concept.
struct CompiledForms {
    StringTable keys;
    Lists<ConceptId> concepts; ///< by key
    StringTable firsts;
    std::span<const int> longest; ///< by first word: most words of any form that begins with it
    StringLists written;          ///< the others by concept
    StringLists ambiguous;        ///< keys
    StringLists exclusions;

    static CompiledForms read(BlobReader &blob);
};

/// The concepts of a blob, in which they are numbered from 0.
struct CompiledConcepts {
    StringTable ids;
    std::span<const int> fields;  ///< by concept: the number of its field
    std::span<const int> parents; ///< by concept: its hypernym or -1
    Lists<ConceptId> ofField;     ///< by field
    QHash<QString, CompiledForms> forms;
};

} // namespace sejajar
