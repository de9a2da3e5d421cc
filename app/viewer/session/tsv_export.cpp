#include "app/viewer/session/tsv_export.h"

#include "core/exchange/export_names.h"
#include "core/exchange/safe_file.h"

#include <QBuffer>

namespace sejajar {
namespace {

/// Takes everything and keeps nothing.
class Sink : public QIODevice {
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size; }
};

QByteArray bytesOf(const TsvExport &content, const std::vector<int> &rows) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const ArticleRows all(*content.article, content.findings);
    TsvWriter writer(buffer, content.dialect, all.labels());
    // A buffer in memory takes everything.
    for (const int row : rows) (void)writer.write(all.row(static_cast<size_t>(row)));
    (void)writer.finish();
    return buffer.data();
}

} // namespace

TsvPreview previewOf(const TsvExport &content, size_t maximumRows) {
    const ArticleRows all(*content.article, content.findings);
    TsvPreview preview;
    preview.header << QStringLiteral("article") << QStringLiteral("row");
    for (const QString &label : all.labels()) preview.header << QStringLiteral("text_") + label;
    preview.header << QStringLiteral("bead") << QStringLiteral("confidence") << QStringLiteral("status")
                   << QStringLiteral("findings");
    std::vector<int> rows;
    for (size_t i = 0; i < qMin(maximumRows, all.size()); ++i) {
        const TsvRow row = all.row(i);
        QStringList cells{row.article, QString::number(row.row)};
        cells << row.texts << row.bead << confidenceText(row.confidence) << statusId(row.status)
              << row.findings;
        preview.rows.push_back(cells);
        rows.push_back(static_cast<int>(i));
    }
    preview.raw = rowsAsTsv(content, rows);
    return preview;
}

Result<TsvReport> tryTsv(const TsvExport &content, const Progress &progress) {
    Sink sink;
    sink.open(QIODevice::WriteOnly);
    return writeArticleTsv(sink, *content.article, content.findings, content.dialect, progress);
}

Result<TsvReport> exportTsv(const TsvExport &content, const QString &path, const Progress &progress) {
    TsvReport report;
    const Outcome outcome = writeSafely(
        path,
        [&](QIODevice &out) -> Outcome {
            const Result<TsvReport> written = writeArticleTsv(out, *content.article, content.findings,
                                                              content.dialect, progress.part(0, .6));
            if (!written) return written.error();
            report = *written;
            return Done{};
        },
        [&](QByteArrayView written) {
            return verifyArticleTsv(written, *content.article, content.findings, content.dialect);
        });
    if (!outcome) return outcome.error();
    return report;
}

QString rowsAsTsv(const TsvExport &content, const std::vector<int> &rows) {
    QString text = QString::fromUtf8(bytesOf(content, rows));
    if (text.startsWith(QChar(QChar::ByteOrderMark))) text.remove(0, 1);
    return text;
}

QString dialectId(TsvDialect dialect) {
    return dialect == TsvDialect::Corpus ? QStringLiteral("corpus") : QStringLiteral("spreadsheet");
}

TsvDialect dialectFromId(const QString &id) {
    return id == u"spreadsheet" ? TsvDialect::Spreadsheet : TsvDialect::Corpus;
}

} // namespace sejajar
