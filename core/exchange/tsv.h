#pragma once

#include "core/align/article.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/check/finding.h"
#include "core/exchange/delimited_text.h"
#include "core/exchange/row_findings.h"

#include <QIODevice>

namespace sejajar {

/// A row of the table that we export.
struct TsvRow {
    QString article;
    qint64 row = 1;        ///< from 1
    QStringList texts;     ///< one a version
    QString bead;          ///< "1-1-1"
    double confidence = 0; ///< in [0, 1], three decimals
    RowStatus status = RowStatus::Auto;
    QString findings = QStringLiteral("[]"); ///< a JSON array, see row_findings.h
    bool operator==(const TsvRow &) const = default;
};

/// Columns: article, row, text_LANG for each version with the source first, bead, confidence, status,
/// findings.
struct TsvTable {
    QStringList labels; ///< the LANGs: "zh-Hans", "de", "de-2"
    std::vector<TsvRow> rows;
    bool operator==(const TsvTable &) const = default;
};

/// What an export had to change or leave out; for the person.
struct TsvReport {
    qint64 rows = 0;
    qint64 guardedCells = 0;       ///< in the spreadsheet dialect
    qint64 replacedCharacters = 0; ///< lone surrogates, written as U+FFFD
    qint64 findingsWithoutRow = 0; ///< not written, see RowFindings
    bool operator==(const TsvReport &) const = default;
};

/// The rows of an article as they are exported, made one by one: a million of them need not fit in memory
/// twice. Refers to both arguments, which must outlive it.
class ArticleRows {
public:
    /// columns: the labels of a table for several articles, those of this one among them; none: its own.
    /// Where the article has no such version, the cell is empty and counts no sentence.
    ArticleRows(const Article &article, const std::vector<Finding> &findings,
                const QStringList &columns = {});
    const QStringList &labels() const { return m_labels; }
    size_t size() const { return m_article.alignment.rows.size(); }
    TsvRow row(size_t index) const;
    qint64 findingsWithoutRow() const { return m_findings.withoutRow(); }

private:
    const Article &m_article;
    QStringList m_labels;
    std::vector<qsizetype> m_columns; ///< of each version
    RowFindings m_findings;
};

/// Writes a table piece by piece.
class TsvWriter {
public:
    /// Writes the header.
    TsvWriter(QIODevice &out, TsvDialect dialect, const QStringList &labels);
    /// Errors: WriteFailed.
    Outcome write(const TsvRow &row);
    /// Errors: WriteFailed, Cancelled, InvalidFormat when the article has other versions than the table.
    Outcome write(const Article &article, const std::vector<Finding> &findings,
                  const Progress &progress = {});
    /// rows: with the columns of the table. Errors: WriteFailed, Cancelled.
    Outcome write(const ArticleRows &rows, const Progress &progress = {});
    /// Must be called last. Errors: WriteFailed.
    Outcome finish();
    TsvReport report() const;

private:
    Outcome drain();

    QIODevice &m_out;
    QStringList m_labels;
    RecordWriter m_records;
    qint64 m_rows = 0;
    qint64 m_findingsWithoutRow = 0;
};

/// Reads a table piece by piece. Strict: errors say the line.
class TsvReader {
public:
    /// Reads the header. bytes must outlive the reader. Errors: InvalidFormat.
    static Result<TsvReader> open(QByteArrayView bytes, TsvDialect dialect);
    const QStringList &labels() const { return m_labels; }
    /// Nothing at the end. Errors: InvalidFormat.
    Result<std::optional<TsvRow>> next();

private:
    explicit TsvReader(RecordReader records) : m_records(records) {}
    RecordReader m_records;
    QStringList m_labels;
};

/// One article, whole. Errors: WriteFailed, Cancelled.
Result<TsvReport> writeArticleTsv(QIODevice &out, const Article &article,
                                  const std::vector<Finding> &findings, TsvDialect dialect,
                                  const Progress &progress = {});

/// Whether our own reader gets the article out of what was written, cell by cell.
/// Errors: WriteFailed, with the first difference.
Outcome verifyArticleTsv(QByteArrayView written, const Article &article, const std::vector<Finding> &findings,
                         TsvDialect dialect);

/// An article with its findings; both outlive the export.
struct ArticleToExport {
    const Article *article = nullptr;
    const std::vector<Finding> *findings = nullptr;
};

/// The same for several articles in one table, with a column for each language that any of them has.
Result<TsvReport> writeArticlesTsv(QIODevice &out, const std::vector<ArticleToExport> &articles,
                                   TsvDialect dialect, const Progress &progress = {});
Outcome verifyArticlesTsv(QByteArrayView written, const std::vector<ArticleToExport> &articles,
                          TsvDialect dialect, const Progress &progress = {});

/// The labels of that table, in the order in which they come.
QStringList labelsOf(const std::vector<ArticleToExport> &articles);

Result<TsvTable> readTsv(QByteArrayView bytes, TsvDialect dialect);
Result<TsvReport> writeTsv(QIODevice &out, const TsvTable &table, TsvDialect dialect);

} // namespace sejajar
