#include "core/store/sqlite_handles.h"

#include "core/base/utf8.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace sejajar::store {
namespace {

Error errorOf(sqlite3 *handle, int code) {
    const char *message = handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    return {errorKind(code), QString::fromUtf8(message), {}};
}

bool survivesAsUtf8(QStringView text) { return text.isValidUtf16() && !text.contains(QChar(u'\0')); }

Result<Connection> openWith(const QByteArray &name, int flags, Connection (*wrap)(sqlite3 *)) {
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle, flags | SQLITE_OPEN_EXRESCODE, nullptr);
    Connection connection = wrap(handle); // a handle comes back from a failed open too, and wants closing
    if (code != SQLITE_OK) return errorOf(handle, code);
    return connection;
}

} // namespace

ErrorKind errorKind(int sqliteCode) {
    switch (sqliteCode) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ: return ErrorKind::Unreadable;
    default: break;
    }
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorKind::Locked;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN: return ErrorKind::WriteFailed;
    case SQLITE_PERM:
    case SQLITE_AUTH: return ErrorKind::Unreadable;
    // NOTADB too: that the file begins like a project is known before SQLite sees it.
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
    case SQLITE_MISMATCH:
    case SQLITE_CONSTRAINT: return ErrorKind::Corrupt;
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG: return ErrorKind::TooLarge;
    case SQLITE_INTERRUPT: return ErrorKind::Cancelled;
    default: return ErrorKind::Internal;
    }
}

void Connection::Close::operator()(sqlite3 *handle) const {
    // What close could report is ignored: every change was committed by its own transaction.
    sqlite3_close_v2(handle);
}

Result<Connection> Connection::open(const QString &path, int flags) {
    // An absolute path never has a meaning of its own to SQLite, as ":memory:" and "" have.
    const QByteArray name = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    return openWith(name, flags, [](sqlite3 *handle) { return Connection(handle); });
}

Result<Connection> Connection::inMemory() {
    return openWith(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                    [](sqlite3 *handle) { return Connection(handle); });
}

Outcome Connection::execute(const char *sql) {
    const int code = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return errorOf(handle(), code);
    return Done{};
}

Result<qint64> Connection::number(const char *sql) const {
    Statement statement(*this, sql);
    const Result<bool> row = statement.step();
    if (!row) return row.error();
    if (!*row) return Error{ErrorKind::Corrupt, QStringLiteral("a query gave no row"), {}};
    return statement.integer(0);
}

qint64 Connection::lastInsertedId() const { return sqlite3_last_insert_rowid(handle()); }
int Connection::changes() const { return sqlite3_changes(handle()); }
Error Connection::error() const { return errorOf(handle(), sqlite3_extended_errcode(handle())); }

Statement::Statement(const Connection &connection, const char *sql) : m_connection(connection.handle()) {
    sqlite3_stmt *statement = nullptr;
    keepError(sqlite3_prepare_v2(m_connection, sql, -1, &statement, nullptr));
    m_statement.reset(statement);
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

void Statement::keepError(int code) {
    if (code != SQLITE_OK && !m_error) m_error = errorOf(m_connection, code);
}

void Statement::rewind() {
    // reset repeats the error of the last step, which step() has reported.
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

Result<bool> Statement::step() {
    if (m_error) return *m_error;
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    Error error = errorOf(m_connection, code);
    sqlite3_reset(m_statement.get()); // else a statement that failed keeps its transaction open
    return error;
}

Outcome Statement::run() {
    for (;;) {
        const Result<bool> row = step();
        if (!row) return row.error();
        if (!*row) break;
    }
    rewind();
    return Done{};
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}
qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }
double Statement::real(int column) const { return sqlite3_column_double(m_statement.get(), column); }

QString Statement::text(int column) const {
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_BLOB) return fromUtf8Exactly(bytes(column));
    const QByteArray utf16 = bytes(column);
    QString text(utf16.size() / 2, Qt::Uninitialized);
    qFromLittleEndian<char16_t>(utf16.constData(), text.size(), text.data());
    return text;
}

QByteArray Statement::bytes(int column) const {
    const bool blob = sqlite3_column_type(m_statement.get(), column) == SQLITE_BLOB;
    const void *data = blob ? sqlite3_column_blob(m_statement.get(), column)
                            : static_cast<const void *>(sqlite3_column_text(m_statement.get(), column));
    if (!data) return {};
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement.get(), column)};
}

void Statement::bindAt(int index, qint64 value) {
    keepError(sqlite3_bind_int64(m_statement.get(), index, value));
}

void Statement::bindAt(int index, double value) {
    keepError(sqlite3_bind_double(m_statement.get(), index, value));
}

void Statement::bindAt(int index, const QString &text) {
    if (survivesAsUtf8(text)) return bindAt(index, Utf8{text.toUtf8()});
    QByteArray utf16(text.size() * 2, Qt::Uninitialized);
    qToLittleEndian<char16_t>(text.constData(), text.size(), utf16.data());
    bindAt(index, utf16);
}

void Statement::bindAt(int index, const QByteArray &bytes) {
    // constData() of an empty array is not null, so that this is an empty BLOB, not NULL.
    keepError(sqlite3_bind_blob64(m_statement.get(), index, bytes.constData(),
                                  static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT));
}

void Statement::bindAt(int index, const Utf8 &text) {
    keepError(sqlite3_bind_text64(m_statement.get(), index, text.bytes.constData(),
                                  static_cast<sqlite3_uint64>(text.bytes.size()), SQLITE_TRANSIENT,
                                  SQLITE_UTF8));
}

void Statement::bindAt(int index, const std::optional<Utf8> &text) {
    if (text) return bindAt(index, *text);
    keepError(sqlite3_bind_null(m_statement.get(), index));
}

void Statement::bindAt(int index, const std::optional<qint64> &value) {
    if (value) return bindAt(index, *value);
    keepError(sqlite3_bind_null(m_statement.get(), index));
}

Result<Transaction> Transaction::begin(Connection &connection, Kind kind) {
    const Outcome begun = connection.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
    if (!begun) return begun.error();
    return Transaction(connection);
}

Transaction::~Transaction() {
    // Ignored: SQLite has already rolled back after some errors, and then there is nothing to do.
    if (m_connection) static_cast<void>(m_connection->execute("ROLLBACK"));
}

Outcome Transaction::commit() {
    const Outcome done = m_connection->execute("COMMIT");
    if (done) m_connection = nullptr;
    return done;
}

} // namespace sejajar::store
