#include "app/align/suggestions.h"

#include "app/common/reason_text.h"

#include "core/check/run_checks.h"

namespace sejajar {

std::vector<Finding> suggestions(const Article &article, const Options &options, const Knowledge &knowledge) {
    if (!options.check || options.format == OutputFormat::Beads) return {};
    CheckOptions checkOptions;
    if (!options.checks.isEmpty()) checkOptions.ids = options.checks;
    checkOptions.knowledge = &knowledge;
    checkOptions.glossary = options.glossary;
    // Nobody cancels on the command line.
    return explained(*runChecks(article, checkOptions));
}

} // namespace sejajar
