#pragma once

#include "app/viewer/view/columns.h"
#include "app/viewer/view/row_lengths.h"
#include "app/viewer/view/view_metrics.h"
#include "core/align/article.h"

#include <QStringView>

#include <vector>

namespace sejajar {

/// How many lines a text will take, without laying it out: a table of the advances of a font's characters,
/// and greedy line breaking over it. Kerning and shaping are left out, so a line more or less is possible.
class AdvanceTable {
public:
    explicit AdvanceTable(const QFont &font);

    double advance(char16_t c) const;
    /// At least 1. O(text.size()).
    int lineCount(QStringView text, double width) const;
    /// The mean advance of a character of this text.
    double meanAdvance(QStringView sample) const;

private:
    std::vector<float> m_advances; // up to Latin Extended-B; measured one by one
    double m_han = 0;
    double m_other = 0;
};

/// The heights of all rows, estimated. The first rows are broken into lines with the table; once that has
/// cost some ms, the others are estimated from their number of characters alone: a million rows must open
/// at once, and painting corrects every row that is seen.
/// lengths: of the same article.
std::vector<int> estimateHeights(const Article &article, const RowLengths &lengths,
                                 const ViewMetrics &metrics, const Columns &columns);

} // namespace sejajar
