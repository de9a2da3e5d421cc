#include "core/store/edit_log.h"

#include "core/store/unreachable_articles.h"

namespace sejajar::store {
namespace {

constexpr qint64 beforeTheFirst = 0;

std::optional<Utf8> asText(const std::optional<QByteArray> &body) {
    if (!body) return std::nullopt;
    return Utf8{*body};
}

Error corrupt() { return {ErrorKind::Corrupt, QStringLiteral("the log of edits leads nowhere"), {}}; }

/// A change, its parent, and whether what it changed can still be reached: its article was not deleted.
struct Change {
    Edit edit;
    qint64 previous = 0;
    bool reachable = false;
};

/// Errors: Corrupt, when there is no such change.
Result<Change> readChange(const Connection &connection, qint64 id) {
    Statement select(connection, "SELECT article, finding, before, after, previous,"
                                 " article=0 OR EXISTS(SELECT 1 FROM article WHERE id=edit.article)"
                                 " FROM edit WHERE id=? AND kind=0");
    const Result<bool> row = select.bind(id).step();
    if (!row) return row.error();
    if (!*row) return corrupt();
    Change change{
        {id, select.integer(0), select.integer(1), {}, {}}, select.integer(4), select.integer(5) != 0};
    if (!select.isNull(2)) change.edit.before = select.bytes(2);
    if (!select.isNull(3)) change.edit.after = select.bytes(3);
    // Parents are older than their children; a loop would make undo run for ever.
    if (change.previous < beforeTheFirst || change.previous >= id) return corrupt();
    return change;
}

/// The change where we stand.
Result<qint64> position(const Connection &connection) {
    Statement last(connection, "SELECT id, kind, target FROM edit ORDER BY id DESC LIMIT 1");
    const Result<bool> row = last.step();
    if (!row) return row.error();
    if (!*row) return beforeTheFirst;
    const qint64 target = last.integer(2);
    switch (last.integer(1)) {
    case static_cast<qint64>(EditKind::Change): return last.integer(0);
    case static_cast<qint64>(EditKind::Redo): return target;
    case static_cast<qint64>(EditKind::Undo): {
        const Result<Change> undone = readChange(connection, target);
        if (!undone) return undone.error();
        return undone->previous;
    }
    default: return corrupt();
    }
}

/// The latest change below `parent`.
Result<std::optional<qint64>> latestChild(const Connection &connection, qint64 parent) {
    Statement select(connection, "SELECT id FROM edit WHERE previous=? ORDER BY id DESC LIMIT 1");
    const Result<bool> row = select.bind(parent).step();
    if (!row) return row.error();
    if (!*row) return std::optional<qint64>();
    return std::optional(select.integer(0));
}

} // namespace

Outcome appendChange(const Connection &connection, const Edit &edit) {
    const Result<qint64> parent = position(connection);
    if (!parent) return parent.error();
    const Result<std::optional<qint64>> cutOff = latestChild(connection, *parent);
    if (!cutOff) return cutOff.error();
    Statement insert(connection, "INSERT INTO edit(kind, article, finding, previous, before, after)"
                                 " VALUES(?,?,?,?,?,?)");
    insert.bind(static_cast<int>(EditKind::Change), edit.article, edit.finding, *parent, asText(edit.before),
                asText(edit.after));
    if (const Outcome done = insert.run(); !done) return done;
    if (!*cutOff) return Done{};
    return deleteUnreachableArticles(connection, connection.lastInsertedId());
}

Outcome appendStep(const Connection &connection, EditKind kind, const Edit &edit) {
    Statement insert(connection, "INSERT INTO edit(kind, article, finding, target) VALUES(?,?,?,?)");
    return insert.bind(static_cast<int>(kind), edit.article, edit.finding, edit.id).run();
}

Result<std::optional<Edit>> undoable(const Connection &connection) {
    Result<qint64> at = position(connection);
    if (!at) return at.error();
    for (qint64 id = *at; id != beforeTheFirst;) {
        Result<Change> change = readChange(connection, id);
        if (!change) return change.error();
        if (change->reachable) return std::optional(std::move(change->edit));
        id = change->previous;
    }
    return std::optional<Edit>();
}

Result<std::optional<Edit>> redoable(const Connection &connection) {
    Result<qint64> at = position(connection);
    if (!at) return at.error();
    for (qint64 id = *at;;) {
        const Result<std::optional<qint64>> child = latestChild(connection, id);
        if (!child) return child.error();
        if (!*child) return std::optional<Edit>();
        Result<Change> change = readChange(connection, **child); // refuses a child older than its parent
        if (!change) return change.error();
        if (change->reachable) return std::optional(std::move(change->edit));
        id = **child;
    }
}

} // namespace sejajar::store
