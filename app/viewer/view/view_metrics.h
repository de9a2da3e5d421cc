#pragma once

#include "core/align/article.h"

#include <QFont>

#include <vector>

namespace sejajar {

/// Fonts and distances of the view for one article, in pixels; all of them grow with the text size.
struct ViewMetrics {
    std::vector<QFont> fonts; ///< one a version
    QFont smallFont;          ///< row numbers, marks
    int linePitch = 0;        ///< from baseline to baseline: the same in every script, so that columns align
    int baseline = 0;         ///< from the top of a line to its baseline
    int paddingX = 0;
    int paddingY = 0;
    int paragraphGap = 0; ///< added below the last row of a paragraph
    int gutter = 0;       ///< room for the row numbers
    int edge = 0;         ///< room for the confidence edge

    int rowHeight(int textHeight, bool paragraphEnd) const {
        return std::max(textHeight, linePitch) + 2 * paddingY + (paragraphEnd ? paragraphGap : 0);
    }

    /// points: see viewFont.
    static ViewMetrics forArticle(const Article &article, double points);
};

} // namespace sejajar
