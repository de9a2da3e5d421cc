#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// What a translation left out or left as it was. Reasons:
/// untranslated.blank: the row has text in the source and the sister translation, none here; where no
/// translation has anything for a sentence of a parallel source it is one finding, and only information;
/// untranslated.copy: the sentence is, but for case and width, that of another version;
/// untranslated.script: the characters: Chinese characters in a Latin text.
/// Silent on sentences of names and numbers only, on characters that the sister shows as well where the
/// source quotes them (the text speaks about them) or that stand in brackets behind their translation.
std::vector<Finding> untranslatedText(const CheckedArticle &article);

} // namespace sejajar
