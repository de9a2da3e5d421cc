#pragma once

#include "core/align/article.h"
#include "core/check/finding.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace sejajar {

/// An article for tests: one sentence a cell, an empty string leaves a cell without one.
/// languages: "zh-Hans" makes a source when it stands first.
std::shared_ptr<const Article> sampleArticle(const QStringList &languages,
                                             const std::vector<QStringList> &rows);

/// Chinese, German and Indonesian, three rows; the second is source only, the third ends with an emoji.
std::shared_ptr<const Article> harbour();

/// rowCount rows of two versions whose lengths differ from row to row.
std::shared_ptr<const Article> longArticle(int rowCount);

/// A finding on the first place where each quote stands in its version.
Finding sampleFinding(const Article &article, qint64 id, const std::vector<std::pair<int, QString>> &quotes);

} // namespace sejajar
