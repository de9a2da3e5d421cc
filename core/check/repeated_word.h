#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// A word that stands twice in a row: "im im Haus". In Indonesian this is also how a reduplication looks that
/// lost its hyphen. Silent on a relative pronoun and an article ("Leute, die die Stadt lieben"), on single
/// digits, and on what another version doubles as well: names ("Roa Roa").
/// Reason repeated-word: the word.
std::vector<Finding> repeatedWords(const CheckedArticle &article);

} // namespace sejajar
