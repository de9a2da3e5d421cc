#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// Two Indonesian nouns in the order of a German compound: "pertukaran upacara" (the exchange of a ceremony)
/// for "Austauschzeremonie". Indonesian names the thing first and then its kind, so the head was inverted,
/// as a translation word by word does. The German words may also stand apart ("Austausch-Zeremonie"), or
/// where a lost full stop tore them apart ("Austausch Die Zeremonie"); the genitive ("Austausch der
/// Zeremonie") says what the Indonesian does and is silent. So are pairs that the lexicon knows as an
/// expression, pairs that are also there the other way round, and words of one meaning. Reason
/// inverted-compound: the Indonesian words, the German ones.
std::vector<Finding> invertedCompounds(const CheckedArticle &article);

} // namespace sejajar
