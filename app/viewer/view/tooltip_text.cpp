#include "app/viewer/view/tooltip_text.h"

#include "app/common/reason_text.h"
#include "app/viewer/view/display_text.h"
#include "core/check/mqm.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <span>

namespace sejajar {
namespace {

constexpr qsizetype longestQuote = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sejajar::AlignedView)
};

/// Log-likelihood ratios: the sign says whether the evidence speaks for the row or against it.
QString evidence(double nats) {
    const double rounded = std::round(nats * 10) / 10;
    if (!std::isfinite(rounded) || rounded == 0) return QStringLiteral("0");
    // U+2212, as wide as the plus.
    return (rounded > 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) +
           QLocale().toString(std::abs(rounded), 'f', 1);
}

QString quote(QString text) {
    text.replace(u'\n', u' ');
    if (text.size() > longestQuote) text = text.left(longestQuote) + u'\u2026';
    // Bidi controls of a text would turn the whole tooltip around.
    return displayText(text).text;
}

} // namespace

QString percent(double share) {
    // Not clamp: a damaged project may hold NaN, of which no int can be made.
    const double known = share > 0 ? std::min(share, 1.0) : 0.0;
    return QLocale().toString(static_cast<int>(std::round(known * 100))) + QStringLiteral("\u00A0%");
}

QString rowExplanation(const Row &row) {
    QStringList lines;
    if (row.status == RowStatus::Confirmed) lines << Words::tr("Confirmed by a person");
    if (row.status == RowStatus::Edited) lines << Words::tr("Aligned by a person");
    // How likely the aligner thought other rows says nothing about those that a person made.
    if (row.status != RowStatus::Edited) {
        lines << Words::tr("Confidence %1").arg(percent(row.confidence));
        lines << Words::tr("length %1, words %2, names %3, numbers %4")
                     .arg(evidence(row.evidence.length), evidence(row.evidence.words),
                          evidence(row.evidence.names), evidence(row.evidence.numbers));
    }
    constexpr size_t mostPairs = 10;
    const std::span<const Evidence::Pair> pairs(row.evidence.pairs);
    for (const Evidence::Pair &pair : pairs.first(std::min(pairs.size(), mostPairs)))
        lines << QStringLiteral("%1 = %2").arg(quote(pair.a), quote(pair.b));
    return lines.join(u'\n');
}

QString severityName(Severity severity) {
    switch (severity) {
    case Severity::Neutral: return Words::tr("neutral");
    case Severity::Minor: return Words::tr("minor");
    case Severity::Major: return Words::tr("major");
    case Severity::Critical: return Words::tr("critical");
    }
    Q_UNREACHABLE();
}

QString categoryName(const QString &id) {
    const MqmCategory *category = mqmCategory(id);
    if (!category) return id;
    return QCoreApplication::translate("Mqm", QString::fromUtf16(category->name).toUtf8().constData());
}

QString findingExplanation(const Finding &finding) {
    //: A finding: its category and severity
    QString title = Words::tr("%1 (%2)").arg(categoryName(finding.category), severityName(finding.severity));
    if (finding.state == FindingState::Suggested) title = Words::tr("Suggested: %1").arg(title);
    QStringList lines{title};
    if (!finding.reason.isEmpty()) lines << reasonText(finding);
    if (!finding.note.isEmpty()) lines << finding.note;
    if (!finding.correction.isEmpty()) lines << Words::tr("Better: %1").arg(quote(finding.correction));
    return lines.join(u'\n');
}

QString toToolTip(const QString &plainText) {
    QString html = plainText.toHtmlEscaped();
    html.replace(u'\n', QStringLiteral("<br>"));
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(html);
}

} // namespace sejajar
