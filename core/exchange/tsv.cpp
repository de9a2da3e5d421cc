#include "core/exchange/tsv.h"

#include "core/exchange/export_names.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sejajar {
namespace {

/// A write call costs more than the copy of this many bytes.
constexpr qsizetype drainBytes = 1 << 20;

const QString textPrefix = QStringLiteral("text_");

QStringList header(const QStringList &labels) {
    QStringList names{QStringLiteral("article"), QStringLiteral("row")};
    for (const QString &label : labels) names << textPrefix + label;
    return names << QStringLiteral("bead") << QStringLiteral("confidence") << QStringLiteral("status")
                 << QStringLiteral("findings");
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// "1-1-1": no regular expressions here, they took most of the time of reading a table.
bool isBead(QStringView text, qsizetype versions) {
    qsizetype numbers = 0;
    for (const QStringView number : text.tokenize(u'-')) {
        if (number.isEmpty() || number.size() > 9 || !std::ranges::all_of(number, isDigit)) return false;
        ++numbers;
    }
    return numbers == versions;
}

/// "0.93", "1", "0.930"; not "1e-3", " 0.5" or "nan", which toDouble would take.
std::optional<double> confidenceFrom(QStringView text) {
    const bool whole = text.size() == 1;
    const bool fraction = text.size() >= 3 && text.size() <= 5 && text[1] == u'.' &&
                          std::ranges::all_of(text.sliced(2), isDigit);
    if ((!whole && !fraction) || (text[0] != u'0' && text[0] != u'1')) return std::nullopt;
    const double value = text.toDouble();
    if (value > 1) return std::nullopt;
    return value;
}

std::optional<qint64> rowNumberFrom(QStringView text) {
    if (text.isEmpty() || text.size() > 18 || text[0] == u'0' || !std::ranges::all_of(text, isDigit))
        return std::nullopt;
    return text.toLongLong();
}

/// What of a row the format can hold.
TsvRow representable(TsvRow row) {
    qint64 replaced = 0;
    row.article = wellFormed(row.article, replaced);
    for (QString &text : row.texts) text = wellFormed(text, replaced);
    row.findings = wellFormed(row.findings, replaced);
    return row;
}

} // namespace

ArticleRows::ArticleRows(const Article &article, const std::vector<Finding> &findings,
                         const QStringList &columns)
    : m_article(article), m_labels(columns), m_findings(article, findings) {
    const QStringList own = versionLabels(article.versions);
    if (columns.isEmpty()) m_labels = own;
    for (const QString &label : own) m_columns.push_back(m_labels.indexOf(label));
}

TsvRow ArticleRows::row(size_t index) const {
    const Row &aligned = m_article.alignment.rows[index];
    std::vector<Cell> cells;
    for (size_t v = 0; v < m_article.versions.size(); ++v)
        cells.push_back(cell(m_article.versions[v], aligned.ranges[v]));
    TsvRow row;
    row.article = m_article.name;
    row.row = static_cast<qint64>(index) + 1;
    row.confidence = roundedConfidence(aligned.confidence);
    row.status = aligned.status;
    row.findings = m_findings.json(index, cells);
    row.texts.resize(m_labels.size());
    Row placed;
    placed.ranges.resize(static_cast<size_t>(m_labels.size()));
    for (size_t v = 0; v < cells.size(); ++v) {
        row.texts[m_columns[v]] = std::move(cells[v].text);
        placed.ranges[static_cast<size_t>(m_columns[v])] = aligned.ranges[v];
    }
    row.bead = beadName(placed);
    return row;
}

TsvWriter::TsvWriter(QIODevice &out, TsvDialect dialect, const QStringList &labels)
    : m_out(out), m_labels(labels), m_records(dialect) {
    m_records.write(header(labels));
}

Outcome TsvWriter::write(const TsvRow &row) {
    m_records.writeCell(row.article);
    m_records.writeCell(QString::number(row.row));
    for (const QString &text : row.texts) m_records.writeCell(text);
    for (const QString &cell : {row.bead, confidenceText(row.confidence), statusId(row.status), row.findings})
        m_records.writeCell(cell);
    m_records.endRecord();
    ++m_rows;
    if (m_records.bytes().size() < drainBytes) return Done{};
    return drain();
}

Outcome TsvWriter::write(const Article &article, const std::vector<Finding> &findings,
                         const Progress &progress) {
    const ArticleRows rows(article, findings);
    if (rows.labels() != m_labels)
        return Error{ErrorKind::InvalidFormat,
                     QStringLiteral("article %1 has the versions %2, the table has %3")
                         .arg(article.name, rows.labels().join(u' '), m_labels.join(u' ')),
                     {}};
    return write(rows, progress);
}

Outcome TsvWriter::write(const ArticleRows &rows, const Progress &progress) {
    for (size_t i = 0; i < rows.size(); ++i) {
        if (progress.cancelled()) return Error{ErrorKind::Cancelled, {}, {}};
        if (const Outcome done = write(rows.row(i)); !done) return done;
        if (i % 1024 == 0) progress(static_cast<double>(i) / static_cast<double>(rows.size()));
    }
    m_findingsWithoutRow += rows.findingsWithoutRow();
    progress(1);
    return Done{};
}

Outcome TsvWriter::drain() {
    QByteArray &bytes = m_records.bytes();
    if (m_out.write(bytes) != bytes.size()) return Error{ErrorKind::WriteFailed, m_out.errorString(), {}};
    bytes.resize(0); // keeps its room
    return Done{};
}

Outcome TsvWriter::finish() { return drain(); }

TsvReport TsvWriter::report() const {
    return {m_rows, m_records.guardedCells(), m_records.replacedCharacters(), m_findingsWithoutRow};
}

Result<TsvReader> TsvReader::open(QByteArrayView bytes, TsvDialect dialect) {
    TsvReader reader(RecordReader(bytes, dialect));
    Result<std::optional<QStringList>> first = reader.m_records.next();
    if (!first) return first.error();
    if (!*first) return reader.m_records.error(QStringLiteral("there is no header"));
    for (const QString &name : std::as_const(**first))
        if (name.startsWith(textPrefix)) reader.m_labels << name.sliced(textPrefix.size());
    if (**first != header(reader.m_labels))
        return reader.m_records.error(
            QStringLiteral("the columns are not article, row, text_..., bead, confidence, status, findings"));
    QStringList unique = reader.m_labels;
    if (unique.removeDuplicates() > 0)
        return reader.m_records.error(QStringLiteral("two columns have the same name"));
    return reader;
}

Result<std::optional<TsvRow>> TsvReader::next() {
    Result<std::optional<QStringList>> record = m_records.next();
    if (!record) return record.error();
    if (!*record) return std::optional<TsvRow>();
    const QStringList &cells = **record;
    const qsizetype versions = m_labels.size();
    if (cells.size() != versions + 6)
        return m_records.error(QStringLiteral("%1 cells instead of %2").arg(cells.size()).arg(versions + 6));
    const auto number = rowNumberFrom(cells[1]);
    if (!number) return m_records.error(QStringLiteral("\"%1\" is no row number").arg(cells[1]));
    const QString &bead = cells[versions + 2];
    if (!isBead(bead, versions)) return m_records.error(QStringLiteral("\"%1\" is no bead").arg(bead));
    const auto confidence = confidenceFrom(cells[versions + 3]);
    if (!confidence)
        return m_records.error(QStringLiteral("\"%1\" is no confidence").arg(cells[versions + 3]));
    const auto status = statusFromId(cells[versions + 4]);
    if (!status) return m_records.error(QStringLiteral("\"%1\" is no status").arg(cells[versions + 4]));
    const QString &findings = cells[versions + 5];
    if (findings != QStringLiteral("[]") && !QJsonDocument::fromJson(findings.toUtf8()).isArray())
        return m_records.error(QStringLiteral("the findings are no JSON array"));
    return std::optional(
        TsvRow{cells[0], *number, cells.mid(2, versions), bead, *confidence, *status, findings});
}

Result<TsvReport> writeArticleTsv(QIODevice &out, const Article &article,
                                  const std::vector<Finding> &findings, TsvDialect dialect,
                                  const Progress &progress) {
    return writeArticlesTsv(out, {{&article, &findings}}, dialect, progress);
}

Outcome verifyArticleTsv(QByteArrayView written, const Article &article, const std::vector<Finding> &findings,
                         TsvDialect dialect) {
    return verifyArticlesTsv(written, {{&article, &findings}}, dialect);
}

QStringList labelsOf(const std::vector<ArticleToExport> &articles) {
    QStringList labels;
    for (const ArticleToExport &one : articles) {
        for (const QString &label : versionLabels(one.article->versions))
            if (!labels.contains(label)) labels << label;
    }
    return labels;
}

Result<TsvReport> writeArticlesTsv(QIODevice &out, const std::vector<ArticleToExport> &articles,
                                   TsvDialect dialect, const Progress &progress) {
    const QStringList labels = labelsOf(articles);
    TsvWriter writer(out, dialect, labels);
    const auto count = static_cast<double>(articles.size());
    for (size_t i = 0; i < articles.size(); ++i) {
        const ArticleRows rows(*articles[i].article, *articles[i].findings, labels);
        const auto at = static_cast<double>(i);
        if (const Outcome done = writer.write(rows, progress.part(at / count, (at + 1) / count)); !done)
            return done.error();
    }
    if (const Outcome done = writer.finish(); !done) return done.error();
    return writer.report();
}

Outcome verifyArticlesTsv(QByteArrayView written, const std::vector<ArticleToExport> &articles,
                          TsvDialect dialect, const Progress &progress) {
    const auto differs = [](const QString &how) {
        return Error{
            ErrorKind::WriteFailed, QStringLiteral("what was written reads differently: ") + how, {}};
    };
    const QStringList labels = labelsOf(articles);
    Result<TsvReader> reader = TsvReader::open(written, dialect);
    if (!reader) return differs(reader.error().detail);
    if (reader->labels() != labels) return differs(QStringLiteral("the header"));
    for (const ArticleToExport &one : articles) {
        const ArticleRows rows(*one.article, *one.findings, labels);
        for (size_t i = 0; i < rows.size(); ++i) {
            if (progress.cancelled()) return Error{ErrorKind::Cancelled, {}, {}};
            const Result<std::optional<TsvRow>> row = reader->next();
            if (!row) return differs(row.error().detail);
            if (!*row) return differs(QStringLiteral("the number of rows"));
            if (**row != representable(rows.row(i))) return differs(QStringLiteral("row %1").arg(i + 1));
        }
    }
    const Result<std::optional<TsvRow>> end = reader->next();
    if (!end) return differs(end.error().detail);
    if (*end) return differs(QStringLiteral("the number of rows"));
    return Done{};
}

Result<TsvTable> readTsv(QByteArrayView bytes, TsvDialect dialect) {
    Result<TsvReader> reader = TsvReader::open(bytes, dialect);
    if (!reader) return reader.error();
    TsvTable table{reader->labels(), {}};
    for (;;) {
        Result<std::optional<TsvRow>> row = reader->next();
        if (!row) return row.error();
        if (!*row) return table;
        table.rows.push_back(std::move(**row));
    }
}

Result<TsvReport> writeTsv(QIODevice &out, const TsvTable &table, TsvDialect dialect) {
    TsvWriter writer(out, dialect, table.labels);
    for (const TsvRow &row : table.rows)
        if (const Outcome done = writer.write(row); !done) return done.error();
    if (const Outcome done = writer.finish(); !done) return done.error();
    return writer.report();
}

} // namespace sejajar
