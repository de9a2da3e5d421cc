#include "core/store/finding_table.h"

#include "core/store/article_table.h"
#include "core/store/finding_json.h"
#include "core/store/sound_article.h"

namespace sejajar::store {
namespace {

Result<Finding> soundFinding(const QByteArray &body, const std::vector<qsizetype> &textLengths) {
    std::optional<Finding> finding = findingFromJson(body);
    if (!finding) return Error{ErrorKind::Corrupt, QStringLiteral("an unreadable finding"), {}};
    if (const QString flaw = flawOf(*finding, textLengths); !flaw.isEmpty())
        return Error{ErrorKind::Corrupt, flaw, {}};
    return std::move(*finding);
}

} // namespace

Result<std::vector<Finding>> readFindings(const Connection &connection, ArticleId article) {
    const Result<std::vector<qsizetype>> lengths = readTextLengths(connection, article);
    if (!lengths) return lengths.error();
    Statement select(connection, "SELECT id, body FROM finding WHERE article=? ORDER BY id");
    select.bind(article);
    std::vector<Finding> findings;
    for (;;) {
        const Result<bool> row = select.step();
        if (!row) return row.error();
        if (!*row) return findings;
        Result<Finding> finding = soundFinding(select.bytes(1), *lengths);
        if (!finding) return finding.error();
        finding->id = select.integer(0);
        findings.push_back(std::move(*finding));
    }
}

Result<std::optional<StoredFinding>> readFinding(const Connection &connection, qint64 id) {
    Statement select(connection, "SELECT article, body FROM finding WHERE id=?");
    const Result<bool> row = select.bind(id).step();
    if (!row) return row.error();
    if (!*row) return std::optional<StoredFinding>();
    return std::optional(StoredFinding{select.integer(0), select.bytes(1)});
}

Result<qint64> insertFinding(const Connection &connection, ArticleId article, const QByteArray &body) {
    Statement insert(connection, "INSERT INTO finding(article, body) VALUES(?,?)");
    if (const Outcome done = insert.bind(article, Utf8{body}).run(); !done) return done.error();
    return connection.lastInsertedId();
}

Outcome setFinding(const Connection &connection, ArticleId article, qint64 id,
                   const std::optional<QByteArray> &body) {
    if (!body) {
        Statement remove(connection, "DELETE FROM finding WHERE id=?");
        return remove.bind(id).run();
    }
    Statement put(connection, "INSERT INTO finding(id, article, body) VALUES(?,?,?)"
                              " ON CONFLICT(id) DO UPDATE SET body=excluded.body");
    return put.bind(id, article, Utf8{*body}).run();
}

Outcome checkBody(const Connection &connection, ArticleId article, const QByteArray &body) {
    const Result<std::vector<qsizetype>> lengths = readTextLengths(connection, article);
    if (!lengths) return lengths.error();
    const Result<Finding> finding = soundFinding(body, *lengths);
    if (!finding) return finding.error();
    return Done{};
}

} // namespace sejajar::store
