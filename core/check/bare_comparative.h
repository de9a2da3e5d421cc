#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// A comparative with nothing to compare: "des ehrgeizigeren Ziels", "tujuan yang lebih ambisius" where no
/// text says than what. Both translations have it, which a pivot explains ("the larger goal"), and a parallel
/// source does not compare (更, 比, 较 ...). One finding marks both.
/// Silent on what compares ("als", "je ... desto", "immer", "noch"; dari, daripada, dibanding), on German
/// comparatives that need nothing to compare ("die größeren Städte", "ältere Menschen"): only adjectives with
/// a suffix (-ig, -lich, -bar ...) behind a definite article count.
/// Reason bare-comparative: the words here, those of the sister.
std::vector<Finding> bareComparatives(const CheckedArticle &article);

} // namespace sejajar
