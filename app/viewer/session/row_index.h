#pragma once

#include "core/align/article.h"
#include "core/check/finding.h"

#include <vector>

namespace sejajar {

/// Finds the row of a place in a text. A value; knows the article only while it is made.
class RowIndex {
public:
    RowIndex() = default;
    explicit RowIndex(const Article &article);

    /// The row of the span's sentence; -1 when it lies in none.
    int rowOf(const Span &span) const;
    /// The first row of any of its spans; -1 for a finding without one.
    int rowOf(const Finding &finding) const;

private:
    struct Sentences {
        std::vector<qsizetype> ends;
        std::vector<int> rows; ///< one a sentence
    };
    std::vector<Sentences> m_versions;
};

} // namespace sejajar
