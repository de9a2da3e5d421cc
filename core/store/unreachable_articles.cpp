#include "core/store/unreachable_articles.h"

#include "core/store/article_table.h"

#include <set>

namespace sejajar::store {
namespace {

/// The articles that the changes from `change` back to the first one are about.
Result<std::set<ArticleId>> reachable(const Connection &connection, qint64 change) {
    // Of other changes only the number of their article counts; UNION ends a loop in a manipulated log.
    Statement select(connection, "WITH RECURSIVE way(id) AS (SELECT ? UNION"
                                 " SELECT previous FROM edit JOIN way ON edit.id=way.id WHERE previous>0)"
                                 " SELECT article, CASE WHEN before LIKE '{\"stands\"%' THEN before END"
                                 " FROM edit JOIN way ON edit.id=way.id WHERE article<>0");
    select.bind(change);
    std::set<ArticleId> articles;
    for (;;) {
        const Result<bool> row = select.step();
        if (!row) return row.error();
        if (!*row) return articles;
        articles.insert(select.integer(0));
        if (select.isNull(1)) continue;
        if (const std::optional<ArticleId> replaced = standingFromJson(select.bytes(1)))
            articles.insert(*replaced);
    }
}

} // namespace

Outcome deleteUnreachableArticles(const Connection &connection, qint64 change) {
    const Result<std::set<ArticleId>> kept = reachable(connection, change);
    if (!kept) return kept.error();
    std::set<ArticleId> gone;
    Statement hidden(connection, "SELECT id FROM article WHERE removed=1");
    for (;;) {
        const Result<bool> row = hidden.step();
        if (!row) return row.error();
        if (!*row) break;
        if (const ArticleId id = hidden.integer(0); !kept->contains(id)) gone.insert(id);
    }
    for (const ArticleId id : gone)
        if (const Outcome done = deleteArticle(connection, id); !done) return done;
    return Done{};
}

} // namespace sejajar::store
