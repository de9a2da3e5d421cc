#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace sejajar::store {

/// One connection to a database; closed with the object. Movable.
class Connection {
public:
    /// flags: of sqlite3_open_v2. The path is taken literally: no URI, no ":memory:" unless asked by
    /// inMemory.
    static Result<Connection> open(const QString &path, int flags);
    static Result<Connection> inMemory();

    sqlite3 *handle() const { return m_handle.get(); }
    /// Runs statements that give no rows that matter.
    Outcome execute(const char *sql);
    /// The first column of the first row as a number; an error when there is no row.
    Result<qint64> number(const char *sql) const;
    qint64 lastInsertedId() const;
    /// Rows that the last statement changed.
    int changes() const;
    /// What the last call that failed said.
    Error error() const;

private:
    struct Close {
        void operator()(sqlite3 *handle) const;
    };
    explicit Connection(sqlite3 *handle) : m_handle(handle) {}
    std::unique_ptr<sqlite3, Close> m_handle;
};

/// UTF-8 that is bound as TEXT: JSON.
struct Utf8 {
    QByteArray bytes;
};

/// A prepared statement. A failure (also of preparing and binding) is kept and comes out of step() and run().
///
/// Texts are bound as UTF-8, which other tools can read; a text that UTF-8 cannot hold without loss (lone
/// surrogates), or that C programs would cut (NUL), is bound as a BLOB of UTF-16LE. text() reads both.
class Statement {
public:
    Statement(const Connection &connection, const char *sql);

    /// Binds all parameters from the first on; what was bound before is gone.
    template <class... Values>
    Statement &bind(const Values &...values) {
        rewind();
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }
    /// true: there is a row to read.
    Result<bool> step();
    /// Steps to the end; can be bound and run again.
    Outcome run();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;

private:
    void rewind();
    void keepError(int code);
    void bindAt(int index, int value) { bindAt(index, qint64{value}); }
    void bindAt(int index, qint64 value);
    void bindAt(int index, double value);
    void bindAt(int index, const QString &text);
    void bindAt(int index, const QByteArray &bytes);
    void bindAt(int index, const Utf8 &text);
    void bindAt(int index, const std::optional<Utf8> &text);
    void bindAt(int index, const std::optional<qint64> &value);

    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    sqlite3 *m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::optional<Error> m_error;
};

/// Rolled back unless committed.
class Transaction {
public:
    enum class Kind {
        Read, ///< one snapshot for several statements
        Write ///< takes the write lock at once, so that it cannot fail half-way because somebody else wrote
    };
    static Result<Transaction> begin(Connection &connection, Kind kind);
    ~Transaction();
    Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    Outcome commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}
    Connection *m_connection;
};

/// The kind that an SQLite result code means to the user's world.
ErrorKind errorKind(int sqliteCode);

} // namespace sejajar::store
