#pragma once

#include "core/align/article.h"
#include "core/align/cell.h"
#include "core/check/finding.h"

#include <QStringList>

namespace sejajar {

/// The findings of an article, row by row, as exports write them. A finding stands in each row where it has
/// spans, there with the part of them that lies in the row.
/// Refers to the article and the findings, which must outlive it.
class RowFindings {
public:
    RowFindings(const Article &article, const std::vector<Finding> &findings);

    /// A compact JSON array of
    /// {"id": "concept-vote", "number": 7, "category": "accuracy.mistranslation", "severity": "major",
    ///  "state": "suggested", "spans": {"de": [[begin, end, "text"], ...]}, "note": "", "correction": ""},
    /// keys in this order, correction only when there is one. id: of the check, "person" for a flag. number:
    /// ties the parts of a finding that stand in several rows together; the finding's id, or its place in the
    /// list when the store gave none. Spans are UTF-16 offsets in the cell's text; "text" is what stands
    /// there. note: the person's, or what fills it in for a suggestion, see explained() of app/common.
    /// cells: of this row, one a version.
    QString json(size_t row, const std::vector<Cell> &cells) const;

    /// Findings that stand in no row: without spans, or with spans in white space between sentences.
    qint64 withoutRow() const { return m_withoutRow; }

private:
    QString json(size_t finding, const Finding &, const std::vector<Cell> &cells) const;

    const std::vector<Finding> &m_findings;
    QStringList m_labels;
    std::vector<std::vector<size_t>> m_byRow; ///< indices of findings, ascending
    qint64 m_withoutRow = 0;
};

} // namespace sejajar
