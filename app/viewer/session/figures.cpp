#include "app/viewer/session/figures.h"

#include "core/align/boilerplate_filter.h"
#include "core/check/reanchor.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace sejajar {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sejajar::Figures)
};

} // namespace

Figures figuresOf(const Article &article, const std::vector<Finding> &findings,
                  const std::vector<qint64> &words, const MqmWeights &weights) {
    Figures figures;
    figures.hasSource = article.hasSource();
    const size_t firstTranslation = figures.hasSource ? 1 : 0;
    for (size_t number = 0; number < article.alignment.rows.size(); ++number) {
        const Row &row = article.alignment.rows[number];
        if (leftOutLine(article, static_cast<int>(number))) {
            ++figures.leftOut;
            continue;
        }
        const auto begin = row.ranges.begin() + static_cast<std::ptrdiff_t>(firstTranslation);
        if (std::all_of(begin, row.ranges.end(), [](const SentenceRange &r) { return r.isEmpty(); })) {
            ++figures.sourceOnly;
            continue;
        }
        ++figures.rows;
        figures.oneToOne +=
            std::all_of(begin, row.ranges.end(), [](const SentenceRange &r) { return r.size() == 1; });
        figures.withSource += figures.hasSource && !row.ranges.front().isEmpty();
    }
    for (const Finding &finding : findings) {
        if (isLost(finding)) continue;
        figures.findings += finding.state != FindingState::Dismissed;
        figures.confirmed += finding.state == FindingState::Confirmed;
    }
    if (!words.empty()) figures.mqm = overallScore(mqmScores(article, findings, words, weights));
    return figures;
}

QString figuresText(const Figures &figures) {
    QStringList parts;
    parts << Words::tr("%n row(s)", nullptr, figures.rows);
    parts << Words::tr("%n one-to-one", nullptr, figures.oneToOne);
    if (figures.hasSource) parts << Words::tr("%n with source", nullptr, figures.withSource);
    if (figures.sourceOnly > 0) parts << Words::tr("%n of the source only", nullptr, figures.sourceOnly);
    if (figures.leftOut > 0) parts << Words::tr("%n left out", "rows of menus and notices", figures.leftOut);
    const QString comma = Words::tr(", ", "between figures");
    QStringList groups{parts.join(comma)};
    QStringList judged{Words::tr("%n finding(s)", nullptr, figures.findings)};
    if (figures.findings > 0) judged << Words::tr("%n confirmed", nullptr, figures.confirmed);
    groups << judged.join(comma);
    if (figures.mqm)
        groups << Words::tr("MQM %1 per 1,000 words").arg(QLocale().toString(*figures.mqm, 'f', 1));
    return groups.join(QStringLiteral(" · "));
}

Notice noticeOn(const Article &article) {
    const Alignment &alignment = article.alignment;
    if (!alignment.looksTranslated) {
        const QString percent = QLocale().toString(qRound(alignment.confidentShare * 100));
        return {
            Words::tr("Perhaps no translations of each other: %1 % in reliable rows").arg(percent),
            Words::tr("These texts do not look like translations of each other: only %1 % of their sentences "
                      "stand in reliable rows. Did you open the right files?")
                .arg(percent)};
    }
    if (alignment.sourceKind == SourceKind::Comparable)
        return {Words::tr("Source only comparable"),
                Words::tr("The source seems to be a text about the same event, not the one that was "
                          "translated. It is linked only where that is likely.")};
    return {};
}

} // namespace sejajar
