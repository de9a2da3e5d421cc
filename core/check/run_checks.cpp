#include "core/check/run_checks.h"

#include "core/check/check.h"

namespace sejajar {

Result<std::vector<Finding>> runChecks(const Article &article, const CheckOptions &options,
                                       const Progress &progress) {
    const CheckedArticle checked(article, options.knowledge ? *options.knowledge : Knowledge::builtIn(),
                                 options.glossary);
    std::vector<Finding> findings;
    double done = 0;
    for (const Check &check : checks()) {
        if (progress.cancelled()) return Error{ErrorKind::Cancelled, {}, {}};
        progress(done++ / static_cast<double>(checks().size()));
        const QString id = QString::fromUtf16(check.id);
        if (options.ids ? !options.ids->contains(id) : !check.onByDefault) continue;
        for (Finding &finding : check.find(checked)) {
            finding.check = id;
            finding.state = FindingState::Suggested;
            if (finding.category.isEmpty()) {
                finding.category = QString::fromUtf16(check.category);
                finding.severity = check.severity;
            }
            finding.severity = options.severities.value(id, finding.severity);
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

} // namespace sejajar
