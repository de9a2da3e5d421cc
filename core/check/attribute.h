#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// A colour or a number that stands beside another thing than in the sister translation: "schwarzer Mantel
/// mit Pelzkragen", "mantel berkerah bulu hitam". The thing is the noun behind it in German, the head of a
/// compound; in Indonesian the nouns before a colour and behind a number. Both translations name both things.
/// Silent where one of several nouns may be meant ("mantel bulu hitam"), where a colour or a number stands
/// twice in a text of the row, on years and number words, on nouns that the lexicon does not know, and where
/// the other translation says one of the things otherwise. Who is right the check cannot tell: it is
/// information. Reason attribute: the words of the first translation, those of the second.
std::vector<Finding> movedAttributes(const CheckedArticle &article);

} // namespace sejajar
