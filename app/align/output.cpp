#include "app/align/output.h"

#include "core/exchange/beads.h"
#include "core/exchange/jsonl.h"
#include "core/exchange/safe_file.h"
#include "core/exchange/tsv.h"

#include <QBuffer>

#include <cmath>
#include <cstdio>

namespace sejajar {
namespace {

void reportTsv(const QString &article, const TsvReport &report) {
    if (report.guardedCells > 0)
        complain(article, QStringLiteral("%1 cells begin like a formula").arg(report.guardedCells),
                 QStringLiteral("an apostrophe was put before them"));
    if (report.replacedCharacters > 0)
        complain(article,
                 QStringLiteral("%1 characters cannot be written in UTF-8").arg(report.replacedCharacters),
                 QStringLiteral("replaced by U+FFFD"));
}

Outcome writeTsvTo(QIODevice &out, const ArticleInput &input, const Options &options) {
    Result<TsvReport> report = writeArticleTsv(out, input.article, input.findings, options.dialect);
    if (!report) return report.error();
    reportTsv(input.article.name, *report);
    return Done{};
}

} // namespace

Outcome writeStandardOutput(const QByteArray &bytes) {
    const size_t written = std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    if (written == static_cast<size_t>(bytes.size()) && std::fflush(stdout) == 0) return Done{};
    return Error{ErrorKind::WriteFailed, {}, QStringLiteral("standard output")};
}

Outcome writeArticle(const ArticleInput &input, const Options &options, const QString &path) {
    if (options.format == OutputFormat::Tsv) {
        if (path.isEmpty()) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            Outcome written = writeTsvTo(buffer, input, options);
            return written ? writeStandardOutput(buffer.data()) : written;
        }
        return writeSafely(
            path, [&](QIODevice &out) { return writeTsvTo(out, input, options); },
            [&](QByteArrayView written) {
                return verifyArticleTsv(written, input.article, input.findings, options.dialect);
            });
    }
    Result<QByteArray> bytes = options.format == OutputFormat::Beads
                                   ? writeBeads(inTextOrder(input.article, input.order))
                                   : Result<QByteArray>(writeJsonlLine(input.article, input.findings));
    if (!bytes) return bytes.error();
    return path.isEmpty() ? writeStandardOutput(*bytes) : writeSafely(path, *bytes);
}

void reportAlignment(const Article &article) {
    const Alignment &alignment = article.alignment;
    const int percent = static_cast<int>(std::lround(alignment.confidentShare * 100));
    if (!alignment.looksTranslated)
        complain(article.name,
                 QStringLiteral(
                     "these do not look like translations of each other: %1 % of the rows are confident")
                     .arg(percent),
                 QStringLiteral("written all the same"));
    else if (alignment.sourceKind == SourceKind::Comparable)
        complain(article.name,
                 QStringLiteral("the source is not what was translated, only a text on the same subject"),
                 QStringLiteral("linked where the evidence carries it"));
}

} // namespace sejajar
