#pragma once

#include "core/check/finding.h"
#include "tests/bench/news_rows.h"

#include <QHash>
#include <QString>

namespace sejajar::bench {

/// What somebody who read a finding on the clean news by eye says of it.
enum class Verdict {
    Unread,
    True,  ///< a careful reader would mark it: the reference is wrong there, or its versions disagree
    False, ///< nothing is wrong
};

/// The verdicts of clean_verdicts.tsv beside this file, which holds no text of the news: a finding is known
/// by its document, the row of its first span (from 1), its check, its reason and its versions.
class CleanVerdicts {
public:
    CleanVerdicts();
    Verdict of(const NewsDocument &document, const Finding &finding) const;
    /// The line of the file for a finding, without the verdict.
    static QString keyOf(const NewsDocument &document, const Finding &finding);

private:
    QHash<QString, Verdict> m_verdicts;
};

} // namespace sejajar::bench
