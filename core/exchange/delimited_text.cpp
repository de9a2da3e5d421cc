#include "core/exchange/delimited_text.h"

#include "core/base/utf8.h"
#include "core/exchange/export_names.h"

#include <algorithm>
#include <cstring>

namespace sejajar {
namespace {

constexpr char bom[] = "\xef\xbb\xbf";

/// What a spreadsheet program takes for the beginning of a formula or number, and the guard itself. Also
/// behind spaces: Calc reads " +1" as the number 1.
bool needsGuard(QStringView cell) {
    if (cell.isEmpty()) return false;
    const QStringView formula = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    if (cell.front() == u'\'' || cell.front() == u'\t' || cell.front() == u'\r') return true;
    const auto visible = std::ranges::find_if_not(cell, [](QChar c) { return c.isSpace(); });
    return visible != cell.end() && formula.contains(*visible);
}

char escapeLetter(char c) {
    switch (c) {
    case '\t': return 't';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\\': return '\\';
    default: return 0;
    }
}

/// Nothing for a backslash that is followed by anything else, or by nothing.
std::optional<QByteArray> unescaped(QByteArrayView cell) {
    QByteArray result;
    result.reserve(cell.size());
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] != '\\') {
            result += cell[i];
            continue;
        }
        if (++i == cell.size()) return std::nullopt;
        switch (cell[i]) {
        case 't': result += '\t'; break;
        case 'n': result += '\n'; break;
        case 'r': result += '\r'; break;
        case '\\': result += '\\'; break;
        default: return std::nullopt;
        }
    }
    return result;
}

} // namespace

RecordWriter::RecordWriter(TsvDialect dialect) : m_dialect(dialect) {
    if (dialect == TsvDialect::Spreadsheet) m_bytes = bom;
}

void RecordWriter::write(const QStringList &cells) {
    for (const QString &cell : cells) writeCell(cell);
    endRecord();
}

void RecordWriter::writeCell(const QString &cell) {
    if (m_inRecord) m_bytes += '\t';
    m_inRecord = true;
    const QString text = wellFormed(cell, m_replacedCharacters);
    if (m_dialect == TsvDialect::Spreadsheet)
        writeSpreadsheetCell(text);
    else
        writeCorpusCell(text);
}

void RecordWriter::endRecord() {
    m_bytes += m_dialect == TsvDialect::Spreadsheet ? "\r\n" : "\n";
    m_inRecord = false;
}

void RecordWriter::writeCorpusCell(const QString &cell) {
    const QByteArray utf8 = cell.toUtf8();
    // Runs of plain bytes at once: most cells are one run, and a million rows should take a second.
    const char *from = utf8.constData();
    const char *const end = from + utf8.size();
    while (from != end) {
        const char *special = std::find_if(from, end, [](char c) { return c <= '\\' && escapeLetter(c); });
        m_bytes.append(from, special - from);
        if (special == end) break;
        m_bytes += '\\';
        m_bytes += escapeLetter(*special);
        from = special + 1;
    }
}

void RecordWriter::writeSpreadsheetCell(const QString &cell) {
    QByteArray utf8 = cell.toUtf8();
    if (needsGuard(cell)) {
        utf8.prepend('\'');
        ++m_guardedCells;
    }
    const bool quoted =
        std::ranges::any_of(utf8, [](char c) { return c != '\0' && std::strchr("\t\r\n\"", c); });
    if (!quoted) {
        m_bytes += utf8;
        return;
    }
    m_bytes += '"' + utf8.replace('"', "\"\"") + '"';
}

RecordReader::RecordReader(QByteArrayView bytes, TsvDialect dialect) : m_bytes(bytes), m_dialect(dialect) {
    if (dialect == TsvDialect::Spreadsheet && bytes.startsWith(bom)) m_at = 3;
}

Error RecordReader::error(const QString &what) const {
    return {ErrorKind::InvalidFormat, QStringLiteral("line %1: %2").arg(m_recordLine).arg(what), {}};
}

Result<std::optional<QStringList>> RecordReader::next() {
    m_recordLine = m_line;
    if (m_at >= m_bytes.size()) return std::optional<QStringList>();
    return m_dialect == TsvDialect::Spreadsheet ? nextSpreadsheet() : nextCorpus();
}

Result<QString> RecordReader::cellFrom(QByteArrayView utf8) const {
    if (!utf8.isValidUtf8()) return error(QStringLiteral("these bytes are not UTF-8"));
    return fromUtf8Exactly(utf8);
}

Result<std::optional<QStringList>> RecordReader::nextCorpus() {
    const qsizetype end = m_bytes.indexOf('\n', m_at);
    if (end < 0) return error(QStringLiteral("the line has no end; the file was cut"));
    const QByteArrayView line = m_bytes.sliced(m_at, end - m_at);
    if (line.contains('\r')) return error(QStringLiteral("a carriage return that is not written \\r"));
    QStringList cells;
    for (qsizetype begin = 0; begin <= line.size();) {
        qsizetype cellEnd = line.indexOf('\t', begin);
        if (cellEnd < 0) cellEnd = line.size();
        const QByteArrayView raw = line.sliced(begin, cellEnd - begin);
        const bool escaped = raw.contains('\\');
        const std::optional<QByteArray> plain = escaped ? unescaped(raw) : std::nullopt;
        if (escaped && !plain) return error(QStringLiteral("a backslash that is not \\t, \\n, \\r or \\\\"));
        Result<QString> cell = cellFrom(escaped ? QByteArrayView(*plain) : raw);
        if (!cell) return cell.error();
        cells << std::move(*cell);
        begin = cellEnd + 1;
    }
    m_at = end + 1;
    ++m_line;
    return std::optional(std::move(cells));
}

/// The content of a cell whose opening quote is at m_at; moves behind the closing one.
Result<QByteArray> RecordReader::quotedCell() {
    QByteArray content;
    for (qsizetype from = m_at + 1;;) {
        const qsizetype quote = m_bytes.indexOf('"', from);
        if (quote < 0) return error(QStringLiteral("a quote is never closed"));
        content += m_bytes.sliced(from, quote - from);
        const bool doubled = quote + 1 < m_bytes.size() && m_bytes[quote + 1] == '"';
        if (!doubled) {
            m_line += content.count('\n');
            m_at = quote + 1;
            return content;
        }
        content += '"';
        from = quote + 2;
    }
}

Result<std::optional<QStringList>> RecordReader::nextSpreadsheet() {
    QStringList cells;
    for (;;) {
        QByteArray content;
        if (m_at < m_bytes.size() && m_bytes[m_at] == '"') {
            Result<QByteArray> quoted = quotedCell();
            if (!quoted) return quoted.error();
            content = std::move(*quoted);
        } else {
            const qsizetype begin = m_at;
            while (m_at < m_bytes.size() && !std::strchr("\t\r\n\"", m_bytes[m_at] ? m_bytes[m_at] : 'x'))
                ++m_at;
            content = m_bytes.sliced(begin, m_at - begin).toByteArray();
        }
        Result<QString> cell = cellFrom(content);
        if (!cell) return cell.error();
        // Only a guard that guards something: a file from elsewhere may begin a cell with 'twas.
        if (cell->startsWith(u'\'') && needsGuard(QStringView(*cell).sliced(1))) cell->remove(0, 1);
        cells << std::move(*cell);

        const QByteArrayView rest = m_bytes.sliced(m_at);
        if (rest.startsWith('\t')) {
            ++m_at;
            continue;
        }
        // LF alone is what some programs save.
        if (!rest.startsWith("\r\n") && !rest.startsWith('\n'))
            return error(rest.isEmpty() ? QStringLiteral("the line has no end; the file was cut")
                                        : QStringLiteral("a quote or line end in the middle of a cell"));
        m_at += rest.startsWith('\r') ? 2 : 1;
        ++m_line;
        return std::optional(std::move(cells));
    }
}

} // namespace sejajar
