#pragma once

#include "core/text/sentence_rules.h"

namespace sejajar {

/// Whether the full stop at the end of a boundary is that of an abbreviation after which the sentence goes
/// on: "Dr. Müller", "z. | B.", "Nr. 5", "Mio. Euro"; not "Mio. Der Rest", not "usw. Danach".
bool abbreviationGoesOn(const Boundary &boundary);

/// Whether a word is an abbreviation of any kind.
bool isAbbreviation(QStringView word, const LanguageRules &rules);

} // namespace sejajar
