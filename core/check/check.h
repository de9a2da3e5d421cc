#pragma once

#include "core/check/checked_article.h"
#include "core/check/finding.h"

#include <span>
#include <vector>

namespace sejajar {

/// One kind of mistranslation and how it is found. A check is a pure function of the article: same article,
/// same findings, in the order of the text. It gives each finding its spans, reason, arguments and witnesses;
/// runChecks() fills in what stands here. What a reason says to the reader stands in app/common/reason_text.
struct Check {
    const char16_t *id;       ///< stored and exported: never rename
    const char16_t *category; ///< an id of mqm.h, unless the finding names another
    Severity severity;        ///< unless the finding names another
    bool onByDefault;
    std::vector<Finding> (*find)(const CheckedArticle &article);
};

/// All checks, in the order in which a list shows them.
std::span<const Check> checks();
/// nullptr for an unknown id.
const Check *checkOf(QStringView id);

} // namespace sejajar
