#pragma once

#include "core/align/article.h"
#include "core/align/knowledge.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/check/finding.h"
#include "core/lexicon/glossary.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace sejajar {

struct CheckOptions {
    std::optional<QStringList> ids;       ///< which checks run; nothing: those that are on by default
    QHash<QString, Severity> severities;  ///< by check, in place of its own
    const Knowledge *knowledge = nullptr; ///< nullptr: Knowledge::builtIn()
    Glossary glossary;                    ///< of the project; knowledge has to hold it as well
};

/// What the checks propose for an aligned article: findings in the state Suggested without an id, check after
/// check, each in the order of the text; words that a check before has marked in the same category are not
/// marked again, and lines that were left out of the alignment not at all. Ids that are no checks are
/// ignored. Errors: Cancelled.
Result<std::vector<Finding>> runChecks(const Article &article, const CheckOptions &options = {},
                                       const Progress &progress = {});

} // namespace sejajar
