#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// Two versions of a row name siblings of an exclusive field, and no third one says anything of the field:
/// one witness alone, a hint where the vote has none. Reasons, each with the word marked, the field's id, the
/// other word: concept-witness.source, a translation against a parallel source; concept-witness.translations,
/// one translation against another, both marked. Units of time are left out, for a century is counted in
/// years.
std::vector<Finding> loneWitnesses(const CheckedArticle &article);

} // namespace sejajar
