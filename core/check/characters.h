#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// Characters that a conversion or a copy broke, in every version, the source too. One finding a place.
/// Reasons: characters.replacement (U+FFFD), characters.mojibake: the garbled letters (UTF-8 read as
/// windows-1252), characters.mixed-scripts: the word (Latin with Cyrillic or Greek letters that look like
/// it), characters.invisible: the code point (zero width, bidi controls). Silent on joiners inside emoji and
/// in scripts that need them, on direction marks beside right-to-left letters, on a BOM, on soft hyphens.
std::vector<Finding> brokenCharacters(const CheckedArticle &article);

} // namespace sejajar
