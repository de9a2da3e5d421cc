#include "core/store/open_project.h"

#include "core/base/durable_rename.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>

namespace sejajar::store {
namespace {

/// Up to this size every page is looked at (measured: about 1 GB/s from the cache); beyond it the small
/// tables. What is read from the others is validated when it is read.
constexpr qint64 wholeCheckBytes = 64 << 20;

/// Called while another process holds the write lock; false gives up, after about five seconds. SQLite's own
/// handler sleeps up to 100 ms at a time, and a busy second writer, which lets go for a moment only, starved
/// us.
int waitForOtherWriter(void *, int attempts) {
    constexpr int pauseMs = 2, patienceMs = 5000;
    if (attempts * pauseMs >= patienceMs) return 0;
    sqlite3_sleep(pauseMs);
    return 1;
}

Outcome configure(Connection &connection) {
    sqlite3 *db = connection.handle();
    const struct {
        int option;
        int value;
    } options[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},       {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},  {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_ENABLE_FKEY, 1},     {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
        {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0}, {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},         {SQLITE_DBCONFIG_DQS_DDL, 0},
    };
    for (const auto &[option, value] : options) {
        int now = -1;
        if (sqlite3_db_config(db, option, value, &now) != SQLITE_OK || now != value)
            return Error{ErrorKind::Internal, QStringLiteral("SQLite refused option %1").arg(option), {}};
    }
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_busy_handler(db, waitForOtherWriter, nullptr);
    return connection.execute("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA synchronous=FULL;"
                              "PRAGMA temp_store=MEMORY");
}

Error notAProject(const char *why) { return {ErrorKind::NotAProject, QString::fromLatin1(why), {}}; }

Error newerSchema(qint64 version, Migrations steps) {
    return {ErrorKind::NewerSchema,
            QStringLiteral("made by a later version of Sejajar (schema %1, this one knows %2)")
                .arg(version)
                .arg(steps.size()),
            {}};
}

bool hasPendingLog(const QString &path) { return QFileInfo(path + QStringLiteral("-wal")).size() > 0; }

/// A file that lost its end. SQLite takes what is missing of the last page as zeros, and quick_check may find
/// them in order. While a log is pending the file may be short: the rest is still in the log.
bool isTruncated(const QString &path, const QByteArray &header, qint64 fileBytes) {
    constexpr qsizetype pageSizeAt = 16, pageCountAt = 28;
    const auto stored = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageBytes = stored == 1 ? 65536 : stored;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + pageCountAt);
    return fileBytes < pages * pageBytes && !hasPendingLog(path);
}

/// Looks at the header without SQLite: https://www.sqlite.org/fileformat.html, section 1.3. Projects get
/// their application_id before they get their name, so it is never only in the write-ahead log.
Outcome checkHeader(const QString &path, Migrations steps) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorKind::Unreadable, file.errorString(), {}};
    constexpr qsizetype headerSize = 100, magicSize = 16, userVersionAt = 60, applicationIdAt = 68;
    const bool pendingLog = hasPendingLog(path);
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize && file.error() != QFileDevice::NoError)
        return Error{ErrorKind::Unreadable, file.errorString(), {}};
    if (header.first(std::min(header.size(), magicSize)) != QByteArray("SQLite format 3\0", magicSize))
        return notAProject("this is no database");
    if (header.size() < headerSize)
        return Error{ErrorKind::Corrupt, QStringLiteral("the file ends within its header"), {}};
    if (qFromBigEndian<qint32>(header.constData() + applicationIdAt) != applicationId)
        return notAProject("this is the database of another program");
    const auto version = qFromBigEndian<qint32>(header.constData() + userVersionAt);
    if (version > static_cast<qint64>(steps.size())) return newerSchema(version, steps);
    // Asked for a log before and after: another window may have begun to write in between.
    if (!pendingLog && isTruncated(path, header, file.size()))
        return Error{ErrorKind::Corrupt, QStringLiteral("the end of the file is missing"), {}};
    return Done{};
}

Outcome quickCheck(const Connection &connection, const char *pragma) {
    Statement check(connection, pragma);
    const Result<bool> row = check.step();
    if (!row) return row.error();
    const QString verdict = *row ? check.text(0) : QString();
    if (verdict != QStringLiteral("ok")) return Error{ErrorKind::Corrupt, verdict, {}};
    return Done{};
}

Outcome checkPages(const Connection &connection, qint64 fileBytes) {
    if (fileBytes <= wholeCheckBytes) return quickCheck(connection, "PRAGMA quick_check(1)");
    for (const char *pragma : {"PRAGMA quick_check(article)", "PRAGMA quick_check(finding)",
                               "PRAGMA quick_check(edit)", "PRAGMA quick_check(setting)"})
        if (const Outcome sound = quickCheck(connection, pragma); !sound) return sound;
    return Done{};
}

/// What the header said, once more: newer values may stand in the write-ahead log.
Outcome checkIdentity(const Connection &connection, Migrations steps) {
    const Result<qint64> id = connection.number("PRAGMA application_id");
    if (!id) return id.error();
    if (*id != applicationId) return notAProject("this is the database of another program");
    const Result<int> version = schemaVersion(connection);
    if (!version) return version.error();
    if (*version > static_cast<qint64>(steps.size())) return newerSchema(*version, steps);
    return Done{};
}

Outcome migrateInTransaction(Connection &connection, Migrations steps) {
    Result<Transaction> transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction) return transaction.error();
    if (const Outcome done = migrate(connection, steps); !done) return done;
    return transaction->commit();
}

Outcome migrateWhenOlder(Connection &connection, Migrations steps) {
    const Result<int> version = schemaVersion(connection);
    if (!version) return version.error();
    if (static_cast<size_t>(*version) == steps.size()) return Done{};
    return migrateInTransaction(connection, steps);
}

/// A database under a temporary name beside its later one; removed, with SQLite's files, unless published.
class UnpublishedDatabase {
public:
    explicit UnpublishedDatabase(const QString &target)
        : m_target(target), m_name(temporaryNameBeside(target)) {}
    ~UnpublishedDatabase() {
        for (const char *suffix : {"", "-journal", "-wal", "-shm"})
            QFile::remove(m_name + QLatin1String(suffix));
    }
    Q_DISABLE_COPY_MOVE(UnpublishedDatabase)

    Result<Connection> open() const {
        return Connection::open(m_name, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    }
    Outcome publish(IfExists ifExists) const { return renameDurably(m_name, m_target, ifExists); }

private:
    QString m_target;
    QString m_name;
};

} // namespace

Result<Connection> openProject(const QString &path, Migrations steps) {
    if (const Outcome regular = checkRegularFile(path); !regular) return regular.error();
    for (const char *suffix : {"-wal", "-shm", "-journal"}) {
        const Outcome regular = checkRegularFile(path + QLatin1String(suffix));
        if (!regular && regular.error().kind != ErrorKind::NotFound) return regular.error();
    }
    if (const Outcome sound = checkHeader(path, steps); !sound) return sound.error();

    const bool pendingLog = hasPendingLog(path);
    Result<Connection> connection = Connection::open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX);
    if (!connection) return connection.error();
    if (const Outcome done = configure(*connection); !done) return done.error();

    // Until all checks have passed not even a pending log is moved into the file.
    const auto keepLog = [&](bool keep) {
        sqlite3_db_config(connection->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
    };
    keepLog(pendingLog);
    if (const Outcome done = connection->execute("PRAGMA query_only=ON"); !done) return done.error();
    if (const Outcome sound = checkIdentity(*connection, steps); !sound) return sound.error();
    if (const Outcome sound = checkSchema(*connection, steps); !sound) return sound.error();
    if (const Outcome sound = checkPages(*connection, QFileInfo(path).size()); !sound) return sound.error();
    if (sqlite3_db_readonly(connection->handle(), "main") == 1)
        return Error{ErrorKind::WriteFailed, QStringLiteral("the file cannot be written"), {}};

    keepLog(false);
    if (const Outcome done = connection->execute("PRAGMA query_only=OFF; PRAGMA journal_mode=WAL"); !done)
        return done.error();
    if (const Outcome done = migrateWhenOlder(*connection, steps); !done) return done.error();
    return connection;
}

Outcome createProject(const QString &path, Migrations steps) {
    const UnpublishedDatabase database(path);
    {
        Result<Connection> connection = database.open();
        if (!connection) return Error{ErrorKind::WriteFailed, connection.error().detail, {}};
        if (const Outcome done = configure(*connection); !done) return done;
        if (const Outcome done = migrateInTransaction(*connection, steps); !done) return done;
        // Closing moves the log into the file.
        if (const Outcome done = connection->execute("PRAGMA journal_mode=WAL"); !done) return done;
    }
    return database.publish(IfExists::Fail);
}

Outcome copyProject(const Connection &from, const QString &path) {
    if (const Outcome regular = checkRegularFile(path);
        !regular && regular.error().kind != ErrorKind::NotFound)
        return regular;
    // A log beside the target belongs to a project that is open; it would be replayed into the copy.
    if (QFileInfo::exists(path + QStringLiteral("-wal")))
        return Error{ErrorKind::Locked, QStringLiteral("the project to replace is open"), {}};

    const UnpublishedDatabase database(path);
    {
        Result<Connection> copy = database.open();
        if (!copy) return Error{ErrorKind::WriteFailed, copy.error().detail, {}};
        sqlite3_backup *backup = sqlite3_backup_init(copy->handle(), "main", from.handle(), "main");
        if (!backup) return copy->error();
        sqlite3_backup_step(backup, -1);
        // finish repeats the error of the step
        const int code = sqlite3_backup_finish(backup);
        if (code != SQLITE_OK) return Error{errorKind(code), QString::fromUtf8(sqlite3_errstr(code)), {}};
        if (const Outcome sound = checkPages(*copy, 0); !sound)
            return Error{ErrorKind::WriteFailed, QStringLiteral("the copy is damaged"), {}};
    }
    return database.publish(IfExists::Replace);
}

} // namespace sejajar::store
