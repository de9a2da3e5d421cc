#include "app/viewer/session/mqm_report.h"

#include "app/common/mqm_text.h"
#include "app/common/reason_text.h"
#include "app/viewer/session/row_index.h"
#include "app/viewer/view/language_name.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace sejajar {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sejajar::MqmReport)
};

constexpr Severity severities[] = {Severity::Neutral, Severity::Minor, Severity::Major, Severity::Critical};

QString number(double value, int decimals = 1) { return QLocale().toString(value, 'f', decimals); }
/// A weight as the person wrote it: "5", "2.5".
QString points(double value) { return QLocale().toString(value, 'g', 6); }

/// "German", or with its place where two versions have one language.
QString versionName(const Article &article, int version) {
    const QString &language = article.versions[static_cast<size_t>(version)].language;
    const QString name = languageName(language);
    if (std::ranges::count(article.versions, language, &Version::language) < 2) return name;
    return QStringLiteral("%1 %2").arg(name).arg(version + 1);
}

HtmlTable scoreTable(const Article &article, const std::vector<MqmScore> &scores) {
    HtmlTable table{Words::tr("Score"),
                    {Words::tr("Translation"), Words::tr("Words"), Words::tr("Errors"), Words::tr("Points"),
                     Words::tr("Points per 1,000 words")},
                    {}};
    for (const MqmScore &score : scores)
        table.rows.push_back({versionName(article, score.version), QLocale().toString(score.words),
                              QLocale().toString(score.errors()), points(score.penalty),
                              number(score.perThousandWords())});
    return table;
}

HtmlTable weightTable(const MqmWeights &weights) {
    HtmlTable table{Words::tr("Weights"), {Words::tr("Severity"), Words::tr("Points for an error")}, {}};
    for (const Severity severity : severities)
        table.rows.push_back({mqmSeverityName(severity), points(weights.of(severity))});
    return table;
}

HtmlTable countTable(const QString &title, const MqmScore &score) {
    HtmlTable table{title, {Words::tr("Category")}, {}};
    for (const Severity severity : severities) table.header << mqmSeverityName(severity);
    table.header << Words::tr("Total");
    std::array<int, 4> sums{};
    for (const MqmCount &count : score.counts) {
        QStringList row{mqmFullName(count.category)};
        for (size_t s = 0; s < sums.size(); ++s) {
            row << QString::number(count.bySeverity[s]);
            sums[s] += count.bySeverity[s];
        }
        table.rows.push_back(row << QString::number(count.total()));
    }
    QStringList last{Words::tr("Total")};
    for (const int sum : sums) last << QString::number(sum);
    table.rows.push_back(last << QString::number(score.errors()));
    return table;
}

HtmlChart countChart(const QString &title, const MqmScore &score) {
    HtmlChart chart{title, {}, {}};
    for (const Severity severity : severities)
        chart.legend[static_cast<size_t>(severity)] = mqmSeverityName(severity);
    for (const MqmCount &count : score.counts)
        chart.bars.push_back({mqmFullName(count.category), count.bySeverity});
    return chart;
}

HtmlFinding reported(const Finding &finding, int row, const Article &article) {
    HtmlFinding result;
    const QString kind =
        QStringLiteral("%1 · %2").arg(mqmSeverityName(finding.severity), mqmFullName(finding.category));
    result.title = row < 0 ? Words::tr("No longer in the text · %1").arg(kind)
                           : Words::tr("Row %1 · %2").arg(QString::number(row + 1), kind);
    for (const Span &span : finding.spans)
        if (!span.quote.isEmpty()) result.quotes.push_back({versionName(article, span.version), span.quote});
    if (!finding.reason.isEmpty()) result.remarks << reasonText(finding);
    if (!finding.note.isEmpty()) result.remarks << finding.note;
    if (!finding.correction.isEmpty())
        result.remarks << Words::tr("Suggested correction: %1").arg(finding.correction);
    return result;
}

/// The flags in the order of the text, the lost ones last.
std::vector<HtmlFinding> reportedFlags(const Article &article, const std::vector<Finding> &findings) {
    const RowIndex rows(article);
    std::vector<std::tuple<bool, int, qint64, const Finding *>> flags;
    for (const Finding &finding : findings) {
        const int row = rows.rowOf(finding);
        if (finding.state == FindingState::Confirmed) flags.emplace_back(row < 0, row, finding.id, &finding);
    }
    std::ranges::sort(flags);
    std::vector<HtmlFinding> result;
    for (const auto &[lost, row, id, finding] : flags) result.push_back(reported(*finding, row, article));
    return result;
}

} // namespace

HtmlReport mqmReport(const Article &article, const std::vector<Finding> &findings,
                     const std::vector<qint64> &words, const MqmWeights &weights) {
    const std::vector<MqmScore> scores = mqmScores(article, findings, words, weights);
    HtmlReport report;
    report.language = QLocale().bcp47Name();
    report.title = Words::tr("MQM report: %1").arg(article.name);
    report.summary =
        Words::tr("Counted are the flags of a person and the suggestions that a person confirmed. "
                  "An error in several translations counts in each of them.");
    report.tables = {scoreTable(article, scores), weightTable(weights)};
    for (const MqmScore &score : scores) {
        if (score.counts.empty()) continue;
        const QString name = versionName(article, score.version);
        report.tables.push_back(countTable(Words::tr("Errors in %1").arg(name), score));
        report.charts.push_back(countChart(Words::tr("Errors in %1 by category").arg(name), score));
    }
    report.findings = reportedFlags(article, findings);
    report.findingsTitle = Words::tr("Flags");
    return report;
}

} // namespace sejajar
