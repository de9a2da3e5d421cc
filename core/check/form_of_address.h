#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// How a text addresses somebody: the source says 你 and not 您, a translation Sie or Anda; or the other way
/// round. Both translations are one finding. Silent where a text uses both. Off by default: Chinese says 你
/// where German and Indonesian are polite. Reason register: what the source says, what stands here.
std::vector<Finding> wrongAddress(const CheckedArticle &article);

} // namespace sejajar
