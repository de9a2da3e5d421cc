#include "core/store/schema.h"

#include <QStringList>

namespace sejajar::store {
namespace {

// Texts are ANY: TEXT, or a BLOB of UTF-16 where UTF-8 would lose something (see Statement).
constexpr const char *steps[] = {
    R"(
CREATE TABLE article(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name ANY NOT NULL,
  source_kind INTEGER NOT NULL,
  confident_share REAL NOT NULL,
  looks_translated INTEGER NOT NULL
) STRICT;
CREATE TABLE version(
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  number INTEGER NOT NULL,
  language ANY NOT NULL,
  role INTEGER NOT NULL,
  path ANY NOT NULL,
  encoding BLOB NOT NULL,
  length INTEGER NOT NULL, -- of text, in UTF-16 units
  sentences BLOB NOT NULL, -- see sentence_codec.h
  text ANY NOT NULL,       -- last, so that the columns before it can be read without it
  PRIMARY KEY(article, number)
) STRICT;
CREATE TABLE aligned_row(
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  number INTEGER NOT NULL,
  ranges BLOB NOT NULL, -- see sentence_codec.h
  confidence REAL NOT NULL,
  status INTEGER NOT NULL,
  length_nats REAL NOT NULL,
  word_nats REAL NOT NULL,
  name_nats REAL NOT NULL,
  number_nats REAL NOT NULL,
  pairs TEXT, -- JSON: [[kind, version a, version b, a, b], ...]
  PRIMARY KEY(article, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE finding(
  id INTEGER PRIMARY KEY AUTOINCREMENT, -- a number is never given twice, the log relies on it
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  body TEXT NOT NULL -- JSON, see finding_json.h
) STRICT;
CREATE INDEX finding_of_article ON finding(article);
CREATE TABLE edit(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind INTEGER NOT NULL, -- see edit_log.h
  article INTEGER NOT NULL,
  finding INTEGER NOT NULL,
  target INTEGER,   -- of undo and redo: the edit that was undone or redone
  previous INTEGER, -- of a change: the edit that undo reaches after this one, 0: none
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX edit_by_previous ON edit(previous) WHERE previous IS NOT NULL;
CREATE TABLE setting(
  name ANY PRIMARY KEY,
  value ANY NOT NULL
) STRICT, WITHOUT ROWID;
)",
    R"(
ALTER TABLE article ADD COLUMN removed INTEGER NOT NULL DEFAULT 0; -- 1: undo brings it back
CREATE TABLE glossary_entry(
  number INTEGER PRIMARY KEY,
  forms TEXT NOT NULL -- JSON, see glossary_json.h
) STRICT;
CREATE TABLE learnt_link(
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  number INTEGER NOT NULL,
  language_a ANY NOT NULL,
  language_b ANY NOT NULL,
  a ANY NOT NULL,
  b ANY NOT NULL,
  count REAL NOT NULL,
  PRIMARY KEY(article, number)
) STRICT, WITHOUT ROWID;
)",
    R"(
ALTER TABLE article ADD COLUMN kept_lines TEXT NOT NULL DEFAULT '[]'; -- JSON, see alignment_json.h
)",
};

/// One line for each entry of sqlite_schema, ordered.
Result<QStringList> schemaEntries(const Connection &connection) {
    Statement select(connection,
                     "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
    QStringList entries;
    for (;;) {
        const Result<bool> row = select.step();
        if (!row) return row.error();
        if (!*row) return entries;
        entries << QStringList{select.text(0), select.text(1), select.text(2), select.text(3)}.join(u'\x1f');
    }
}

} // namespace

Migrations migrations() { return steps; }

Result<int> schemaVersion(const Connection &connection) {
    const Result<qint64> version = connection.number("PRAGMA user_version");
    if (!version) return version.error();
    return static_cast<int>(*version);
}

Outcome migrate(Connection &connection, Migrations steps) {
    const Result<int> from = schemaVersion(connection);
    if (!from) return from.error();
    for (size_t v = static_cast<size_t>(*from); v < steps.size(); ++v) {
        if (const Outcome done = connection.execute(steps[v]); !done) return done;
        const QByteArray mark = "PRAGMA user_version=" + QByteArray::number(qulonglong{v} + 1);
        if (const Outcome done = connection.execute(mark.constData()); !done) return done;
    }
    return connection.execute(("PRAGMA application_id=" + QByteArray::number(applicationId)).constData());
}

Outcome checkSchema(const Connection &connection, Migrations steps) {
    const Result<int> version = schemaVersion(connection);
    if (!version) return version.error();
    if (*version < 1 || static_cast<size_t>(*version) > steps.size())
        return Error{ErrorKind::Corrupt, QStringLiteral("schema version %1 never existed").arg(*version), {}};

    // What a fresh database of that version holds is the list of what is allowed.
    Result<Connection> fresh = Connection::inMemory();
    if (!fresh) return fresh.error();
    if (const Outcome done = migrate(*fresh, steps.first(static_cast<size_t>(*version))); !done) return done;
    const Result<QStringList> expected = schemaEntries(*fresh);
    if (!expected) return expected.error();
    const Result<QStringList> found = schemaEntries(connection);
    if (!found) return found.error();
    if (*found != *expected)
        return Error{ErrorKind::Corrupt, QStringLiteral("its tables are not those of a project"), {}};
    return Done{};
}

} // namespace sejajar::store
