#pragma once

#include "core/text/sentence_rules.h"

namespace sejajar {

/// Whether the clause after a quotation that ends here only names its speaker: “走吧！”他说。 "Ayo!" teriak
/// Budi. Not when the speaker opens the next quotation (“走吧。”他说：“快。”) or goes on telling
/// (他说，雨停了。).
bool isSpeakerClause(const Boundary &boundary);

} // namespace sejajar
