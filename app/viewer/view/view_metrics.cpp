#include "app/viewer/view/view_metrics.h"

#include "app/viewer/view/view_fonts.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <QString>

#include <cmath>

namespace sejajar {

ViewMetrics ViewMetrics::forArticle(const Article &article, double points) {
    ViewMetrics metrics;
    for (const Version &version : article.versions)
        metrics.fonts.push_back(viewFont(version.language, points));
    const QFont plain = viewFont(QStringLiteral("en"), points);
    const double em = QFontInfo(plain).pixelSize();
    // 1.5 em holds the ascent and descent of Noto Sans CJK (1.448), the tallest of the fonts people read
    // here.
    metrics.linePitch = static_cast<int>(std::ceil(em * 1.5));
    metrics.baseline = static_cast<int>(std::ceil(em * 1.14));
    metrics.paddingX = static_cast<int>(std::round(em * 0.9));
    metrics.paddingY = static_cast<int>(std::round(em * 0.45));
    metrics.paragraphGap = static_cast<int>(std::round(em * 0.8));
    metrics.edge = static_cast<int>(std::round(em * 0.4));
    metrics.smallFont = plain;
    metrics.smallFont.setPointSizeF(std::max(6.0, QFontInfo(plain).pointSizeF() * 0.82));
    const auto digits = std::max<qsizetype>(3, QString::number(article.alignment.rows.size()).size());
    const QFontMetrics numbers(metrics.smallFont);
    metrics.gutter =
        numbers.horizontalAdvance(QString(digits, u'8')) + static_cast<int>(std::round(em * 1.4));
    return metrics;
}

} // namespace sejajar
