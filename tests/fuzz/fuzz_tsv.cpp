// Any bytes are read or refused; what was read is written and read back the same; and any cells at all
// survive being written. The first byte chooses the dialect.

#include "core/exchange/export_names.h"
#include "core/exchange/tsv.h"
#include "tests/fuzz/require.h"

#include <QBuffer>

using namespace sejajar;

namespace {

void readWriteRead(QByteArrayView bytes, TsvDialect dialect) {
    const Result<TsvTable> table = readTsv(bytes, dialect);
    if (!table) {
        fuzz::require(table.error().kind == ErrorKind::InvalidFormat, "a table is refused as InvalidFormat");
        return;
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    fuzz::require(bool(writeTsv(buffer, *table, dialect)), "a table that was read can be written");
    const Result<TsvTable> again = readTsv(buffer.data(), dialect);
    fuzz::require(again && *again == *table, "read(write(x)) == x for tables");
}

/// The bytes as UTF-16, cut into cells at each newline.
void writeRead(QByteArrayView bytes, TsvDialect dialect) {
    const QString text(reinterpret_cast<const QChar *>(bytes.toByteArray().constData()), bytes.size() / 2);
    qint64 replaced = 0;
    const QStringList cells = wellFormed(text, replaced).split(u'\n');
    RecordWriter writer(dialect);
    writer.write(cells);
    writer.write(cells);
    RecordReader reader(writer.bytes(), dialect);
    for (int i = 0; i < 2; ++i) {
        const auto record = reader.next();
        fuzz::require(record && *record && **record == cells, "read(write(x)) == x for cells");
    }
    const auto end = reader.next();
    fuzz::require(end && !*end, "two records are two records");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0) return 0;
    const TsvDialect dialect = data[0] % 2 == 0 ? TsvDialect::Corpus : TsvDialect::Spreadsheet;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size - 1));
    readWriteRead(bytes, dialect);
    writeRead(bytes, dialect);
    return 0;
}
