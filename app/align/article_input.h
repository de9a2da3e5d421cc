#pragma once

#include "app/align/options.h"

#include "core/align/article.h"
#include "core/check/finding.h"

namespace sejajar {

/// An article as it was read, where its versions stood on the command line, and what the checks found after
/// it was aligned.
struct ArticleInput {
    Article article;               ///< the source first
    std::vector<int> order;        ///< for each TEXT the index of its version
    std::vector<Finding> findings; ///< explained
};

/// Which of some languages is the source's place; -1: none. Errors: InvalidFormat when --source names none of
/// them.
Result<int> sourceIndex(const QStringList &languages, const std::optional<QString> &source);

/// Reads and segments the versions of one article; warnings go to standard error.
/// Errors: those of readDocument; InvalidFormat for a --lang or --source that does not fit.
Result<ArticleInput> readArticle(const QString &name, const QStringList &paths, const Options &options);

/// The article with its versions in the order of the TEXTs.
Article inTextOrder(const Article &article, const std::vector<int> &order);

} // namespace sejajar
