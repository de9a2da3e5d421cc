#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace sejajar {

/// How cells become bytes. Both are UTF-8 with a tab between cells.
enum class TsvDialect {
    /// For programs: no BOM, LF, no quotes; tab, newline, carriage return and backslash are written \t \n \r
    /// \\.
    Corpus,
    /// For spreadsheet programs: BOM, CRLF, every cell that needs it in RFC 4180 quotes, and a guard: a cell
    /// that starts with one of = + - @ tab CR, a full-width form of these (also behind white space), or '
    /// gets a leading '.
    Spreadsheet,
};

/// Appends records to a byte array; the caller takes the bytes away when it likes.
class RecordWriter {
public:
    /// Begins with the BOM of the spreadsheet dialect.
    explicit RecordWriter(TsvDialect dialect);
    void write(const QStringList &cells);
    /// The same cell by cell, for those who have no list.
    void writeCell(const QString &cell);
    void endRecord();

    QByteArray &bytes() { return m_bytes; }
    qint64 guardedCells() const { return m_guardedCells; }
    qint64 replacedCharacters() const { return m_replacedCharacters; } ///< lone surrogates, now U+FFFD

private:
    void writeCorpusCell(const QString &cell);
    void writeSpreadsheetCell(const QString &cell);

    TsvDialect m_dialect;
    QByteArray m_bytes;
    bool m_inRecord = false;
    qint64 m_guardedCells = 0;
    qint64 m_replacedCharacters = 0;
};

/// Reads records one by one; removes the guard. Strict: what breaks the dialect is an error with its line. A
/// record without its line end is one: it tells that the file was cut.
class RecordReader {
public:
    /// bytes must outlive the reader.
    RecordReader(QByteArrayView bytes, TsvDialect dialect);
    /// The cells of the next record; nothing at the end. Errors: InvalidFormat.
    Result<std::optional<QStringList>> next();
    /// One-based line on which the last record began.
    qint64 line() const { return m_recordLine; }
    Error error(const QString &what) const;

private:
    Result<std::optional<QStringList>> nextCorpus();
    Result<std::optional<QStringList>> nextSpreadsheet();
    Result<QByteArray> quotedCell();
    Result<QString> cellFrom(QByteArrayView utf8) const;

    QByteArrayView m_bytes;
    TsvDialect m_dialect;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
};

} // namespace sejajar
