#include "core/check/run_checks.h"

#include "core/align/boilerplate_filter.h"
#include "core/check/check.h"

#include <algorithm>

namespace sejajar {
namespace {

bool lies(const Span &span, const std::vector<Span> &in) {
    return std::ranges::any_of(in, [&span](const Span &other) {
        return other.version == span.version && other.begin <= span.begin && span.end <= other.end;
    });
}

/// Whether a finding of the same category marks all these words already: one word, one finding.
bool isMarked(const Finding &finding, const std::vector<Finding> &before) {
    return std::ranges::any_of(before, [&finding](const Finding &other) {
        return other.check != finding.check && other.category == finding.category &&
               std::ranges::all_of(finding.spans,
                                   [&other](const Span &span) { return lies(span, other.spans); });
    });
}

/// The lines that were left out of the alignment: they are no part of what was translated.
std::vector<Span> leftOutLines(const CheckedArticle &article) {
    std::vector<Span> lines;
    for (size_t row = 0; row < article.rows().size(); ++row) {
        if (!leftOutLine(article.article(), static_cast<int>(row))) continue;
        for (size_t v = 0; v < article.versionCount(); ++v) lines.push_back(article.rowSpan(row, v));
    }
    std::erase_if(lines, [](const Span &line) { return line.begin == line.end; });
    return lines;
}

} // namespace

Result<std::vector<Finding>> runChecks(const Article &article, const CheckOptions &options,
                                       const Progress &progress) {
    const CheckedArticle checked(article, options.knowledge ? *options.knowledge : Knowledge::builtIn(),
                                 options.glossary);
    const std::vector<Span> leftOut = leftOutLines(checked);
    const auto isLeftOut = [&leftOut](const Finding &finding) {
        return std::ranges::any_of(
            finding.spans, [&](const Span &span) { return span.begin < span.end && lies(span, leftOut); });
    };
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
            if (!isLeftOut(finding) && !isMarked(finding, findings)) findings.push_back(std::move(finding));
        }
    }
    return findings;
}

} // namespace sejajar
