#pragma once

#include "core/check/checked_article.h"

#include <QHash>

#include <span>
#include <vector>

namespace sejajar {

/// A word with a capital where it stands in a version; "Jen-Hsun" is one word.
struct CapitalWord {
    QString text;
    size_t row = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The words of a version that begin with a capital, in order of the rows.
class CapitalWords {
public:
    CapitalWords(const CheckedArticle &article, size_t v);

    const std::vector<CapitalWord> &all() const { return m_words; }
    /// [first, end) of all() that stand in a row.
    std::span<const CapitalWord> inRow(size_t row) const;
    int count(const QString &text) const { return m_counts.value(text); }

private:
    std::vector<CapitalWord> m_words;
    std::vector<size_t> m_rowBegins; ///< by row, and one more
    QHash<QString, int> m_counts;
};

/// How many letters have to be put in, taken out or changed to make one word the other (Levenshtein), or more
/// than `most`, whatever it is, when they are further apart.
int letterDistance(QStringView a, QStringView b, int most);

} // namespace sejajar
