#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// Addresses of pages and people, which no translation changes, and acronyms with a slip. An address needs
/// one witness, the source; an acronym all other texts, and it must differ by a letter, because languages
/// have acronyms of their own (UN, PBB) or spell them out. Reasons address.missing: the address;
/// address.changed: the address, what stands here; address.acronym: the acronym, what stands here.
std::vector<Finding> changedAddresses(const CheckedArticle &article);

} // namespace sejajar
