#include "core/store/article_table.h"

#include "core/store/alignment_json.h"
#include "core/store/json_bytes.h"
#include "core/store/row_table.h"
#include "core/store/sentence_codec.h"
#include "core/store/sound_article.h"

#include <QJsonObject>

#include <limits>

namespace sejajar::store {
namespace {

Error noSuchArticle(ArticleId id) {
    return {ErrorKind::NotFound, QStringLiteral("the project has no article %1").arg(id), {}};
}

Error corrupt(const QString &flaw) { return {ErrorKind::Corrupt, flaw, {}}; }

Outcome insertVersions(const Connection &connection, ArticleId id, const std::vector<Version> &versions) {
    Statement insert(connection,
                     "INSERT INTO version(article, number, language, role, path, encoding, length,"
                     " sentences, text) VALUES(?,?,?,?,?,?,?,?,?)");
    int number = 0;
    for (const Version &version : versions) {
        insert.bind(id, number++, version.language, static_cast<int>(version.role), version.path,
                    version.encoding, qint64{version.text.size()}, packSentences(version.sentences),
                    version.text);
        if (const Outcome done = insert.run(); !done) return done;
    }
    return Done{};
}

Result<std::vector<Version>> readVersions(const Connection &connection, ArticleId id) {
    Statement select(connection, "SELECT number, language, role, path, encoding, length, sentences, text"
                                 " FROM version WHERE article=? ORDER BY number");
    select.bind(id);
    std::vector<Version> versions;
    for (;;) {
        const Result<bool> row = select.step();
        if (!row) return row.error();
        if (!*row) return versions;
        const qint64 role = select.integer(2);
        if (select.integer(0) != static_cast<qint64>(versions.size()))
            return corrupt(QStringLiteral("a version is missing"));
        if (role != static_cast<qint64>(Role::Source) && role != static_cast<qint64>(Role::Translation))
            return corrupt(QStringLiteral("a version of an unknown role"));
        Version version{select.text(1),  static_cast<Role>(role), select.text(3),
                        select.bytes(4), select.text(7),          {}};
        // Findings are checked against the stored length, which costs no reading of the text.
        if (select.integer(5) != version.text.size())
            return corrupt(QStringLiteral("a text of another length"));
        auto sentences = unpackSentences(select.bytes(6), version.text.size());
        if (!sentences) return corrupt(QStringLiteral("sentences that overlap or lie outside of their text"));
        version.sentences = std::move(*sentences);
        versions.push_back(std::move(version));
    }
}

Result<bool> exists(const Connection &connection, ArticleId id) {
    Statement select(connection, "SELECT 1 FROM article WHERE id=?");
    return select.bind(id).step();
}

/// One number a version, in order.
Result<std::vector<qsizetype>> readNumbers(const Connection &connection, const char *sql, ArticleId id) {
    const Result<bool> known = exists(connection, id);
    if (!known) return known.error();
    if (!*known) return noSuchArticle(id);
    Statement select(connection, sql);
    select.bind(id);
    std::vector<qsizetype> numbers;
    for (;;) {
        const Result<bool> row = select.step();
        if (!row) return row.error();
        if (!*row) return numbers;
        const qint64 number = select.integer(1);
        if (select.integer(0) != static_cast<qint64>(numbers.size()) || number < 0 ||
            number > std::numeric_limits<qint32>::max())
            return corrupt(QStringLiteral("a version is missing or of an impossible length"));
        numbers.push_back(number);
    }
}

} // namespace

Result<std::vector<ArticleSummary>> readSummaries(const Connection &connection) {
    // Findings are compact JSON with sorted keys, in which a quotation mark inside of a string is escaped.
    Statement select(connection, "SELECT id, name,"
                                 " (SELECT count(*) FROM aligned_row WHERE article=article.id),"
                                 " (SELECT count(*) FROM finding WHERE finding.article=article.id"
                                 "  AND instr(body, '\"state\":1,'))"
                                 " FROM article WHERE removed=0 ORDER BY id");
    std::vector<ArticleSummary> summaries;
    for (;;) {
        const Result<bool> row = select.step();
        if (!row) return row.error();
        if (!*row) return summaries;
        summaries.push_back({select.integer(0), select.text(1), static_cast<int>(select.integer(2)),
                             static_cast<int>(select.integer(3))});
    }
}

Result<QStringList> readLanguages(const Connection &connection) {
    Statement select(connection, "SELECT language FROM version JOIN article ON article.id=version.article"
                                 " WHERE removed=0 ORDER BY article, number");
    QStringList languages;
    for (;;) {
        const Result<bool> row = select.step();
        if (!row) return row.error();
        if (!*row) return languages;
        if (const QString language = select.text(0); !languages.contains(language)) languages << language;
    }
}

Result<ArticleId> insertArticle(const Connection &connection, const Article &article) {
    const Alignment &alignment = article.alignment;
    Statement insert(connection,
                     "INSERT INTO article(name, source_kind, confident_share, looks_translated, kept_lines)"
                     " VALUES(?,?,?,?,?)");
    insert.bind(article.name, static_cast<int>(alignment.sourceKind), alignment.confidentShare,
                alignment.looksTranslated ? 1 : 0, Utf8{linesToJson(alignment.keptLines)});
    if (const Outcome done = insert.run(); !done) return done.error();
    const ArticleId id = connection.lastInsertedId();
    if (const Outcome done = insertVersions(connection, id, article.versions); !done) return done.error();
    if (const Outcome done = insertRows(connection, id, alignment.rows); !done) return done.error();
    return id;
}

Result<Alignment> readAlignmentAsAWhole(const Connection &connection, ArticleId id) {
    Statement select(connection, "SELECT source_kind, confident_share, looks_translated, kept_lines"
                                 " FROM article WHERE id=?");
    const Result<bool> row = select.bind(id).step();
    if (!row) return row.error();
    if (!*row) return noSuchArticle(id);
    const qint64 sourceKind = select.integer(0);
    if (sourceKind < 0 || sourceKind > static_cast<qint64>(SourceKind::Comparable))
        return corrupt(QStringLiteral("an unknown kind of source"));
    std::optional<QStringList> kept = linesFromJson(select.bytes(3));
    if (!kept) return corrupt(QStringLiteral("unreadable kept lines"));
    return Alignment{
        {}, static_cast<SourceKind>(sourceKind), select.real(1), select.integer(2) != 0, std::move(*kept)};
}

Outcome writeAlignmentAsAWhole(const Connection &connection, ArticleId id, const Alignment &alignment) {
    Statement update(connection, "UPDATE article SET source_kind=?, confident_share=?, looks_translated=?,"
                                 " kept_lines=? WHERE id=?");
    update.bind(static_cast<int>(alignment.sourceKind), alignment.confidentShare,
                alignment.looksTranslated ? 1 : 0, Utf8{linesToJson(alignment.keptLines)}, id);
    if (const Outcome done = update.run(); !done) return done;
    if (connection.changes() == 0) return noSuchArticle(id);
    return Done{};
}

Result<Article> readArticle(const Connection &connection, ArticleId id) {
    Statement select(connection, "SELECT name FROM article WHERE id=?");
    const Result<bool> row = select.bind(id).step();
    if (!row) return row.error();
    if (!*row) return noSuchArticle(id);
    Article article;
    article.name = select.text(0);
    Result<Alignment> alignment = readAlignmentAsAWhole(connection, id);
    if (!alignment) return alignment.error();
    article.alignment = std::move(*alignment);

    Result<std::vector<Version>> versions = readVersions(connection, id);
    if (!versions) return versions.error();
    article.versions = std::move(*versions);
    Result<std::vector<Row>> rows = readRows(connection, id, article.versions.size());
    if (!rows) return rows.error();
    article.alignment.rows = std::move(*rows);
    if (const QString flaw = flawOf(article); !flaw.isEmpty()) return corrupt(flaw);
    return article;
}

Result<ArticleState> readState(const Connection &connection, ArticleId id) {
    Statement select(connection, "SELECT name, removed FROM article WHERE id=?");
    const Result<bool> row = select.bind(id).step();
    if (!row) return row.error();
    if (!*row) return noSuchArticle(id);
    return ArticleState{select.text(0), select.integer(1) != 0};
}

Outcome writeState(const Connection &connection, ArticleId id, const ArticleState &state) {
    Statement update(connection, "UPDATE article SET name=?, removed=? WHERE id=?");
    if (const Outcome done = update.bind(state.name, state.removed ? 1 : 0, id).run(); !done) return done;
    if (connection.changes() == 0) return noSuchArticle(id);
    return Done{};
}

QByteArray stateToJson(const ArticleState &state) {
    return jsonBytes(QJsonDocument(
        QJsonObject{{QStringLiteral("name"), state.name}, {QStringLiteral("removed"), state.removed}}));
}

QByteArray standingToJson(ArticleId id) {
    return jsonBytes(QJsonDocument(QJsonObject{{QStringLiteral("stands"), id}}));
}

std::optional<ArticleId> standingFromJson(const QByteArray &json) {
    const QJsonValue stands = QJsonDocument::fromJson(json).object()[QStringLiteral("stands")];
    if (!stands.isDouble()) return std::nullopt;
    return stands.toInteger();
}

std::optional<ArticleState> stateFromJson(const QByteArray &json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue name = object[QStringLiteral("name")];
    const QJsonValue removed = object[QStringLiteral("removed")];
    if (!name.isString() || !removed.isBool()) return std::nullopt;
    return ArticleState{name.toString(), removed.toBool()};
}

Outcome deleteArticle(const Connection &connection, ArticleId id) {
    Statement remove(connection, "DELETE FROM article WHERE id=?");
    if (const Outcome done = remove.bind(id).run(); !done) return done;
    if (connection.changes() == 0) return noSuchArticle(id);
    return Done{};
}

Result<std::vector<SentenceSpan>> readSentences(const Connection &connection, ArticleId id, int version) {
    Statement select(connection, "SELECT length, sentences FROM version WHERE article=? AND number=?");
    const Result<bool> row = select.bind(id, version).step();
    if (!row) return row.error();
    if (!*row) return corrupt(QStringLiteral("a version is missing"));
    auto sentences = unpackSentences(select.bytes(1), select.integer(0));
    if (!sentences) return corrupt(QStringLiteral("sentences that overlap or lie outside of their text"));
    return std::move(*sentences);
}

Outcome writeSentences(const Connection &connection, ArticleId id, int version,
                       const std::vector<SentenceSpan> &sentences) {
    Statement update(connection, "UPDATE version SET sentences=? WHERE article=? AND number=?");
    return update.bind(packSentences(sentences), id, version).run();
}

Result<std::vector<qsizetype>> readSentenceCounts(const Connection &connection, ArticleId id) {
    // length() of a BLOB is its bytes; eight are a sentence.
    return readNumbers(
        connection, "SELECT number, length(sentences) / 8 FROM version WHERE article=? ORDER BY number", id);
}

Result<std::vector<qsizetype>> readTextLengths(const Connection &connection, ArticleId id) {
    return readNumbers(connection, "SELECT number, length FROM version WHERE article=? ORDER BY number", id);
}

} // namespace sejajar::store
