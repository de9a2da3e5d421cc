#include "app/viewer/session/tsv_export.h"

#include "core/exchange/export_names.h"
#include "core/exchange/safe_file.h"
#include "core/store/project_store.h"

#include <QBuffer>

namespace sejajar {
namespace {

/// Takes everything and keeps nothing.
class Sink : public QIODevice {
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size; }
};

std::vector<ArticleToExport> pointersTo(const TsvExport &content) {
    std::vector<ArticleToExport> articles;
    for (const FlaggedArticle &one : content.articles) articles.push_back({one.article.get(), &one.findings});
    return articles;
}

QString asText(const std::vector<TsvRow> &rows, const QStringList &labels, TsvDialect dialect) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TsvWriter writer(buffer, dialect, labels);
    // A buffer in memory takes everything.
    for (const TsvRow &row : rows) (void)writer.write(row);
    (void)writer.finish();
    QString text = QString::fromUtf8(buffer.data());
    if (text.startsWith(QChar(QChar::ByteOrderMark))) text.remove(0, 1);
    return text;
}

} // namespace

TsvPreview previewOf(const TsvExport &content, size_t maximumRows) {
    const std::vector<ArticleToExport> articles = pointersTo(content);
    const QStringList labels = labelsOf(articles);
    TsvPreview preview;
    preview.header << QStringLiteral("article") << QStringLiteral("row");
    for (const QString &label : labels) preview.header << QStringLiteral("text_") + label;
    preview.header << QStringLiteral("bead") << QStringLiteral("confidence") << QStringLiteral("status")
                   << QStringLiteral("findings");
    std::vector<TsvRow> rows;
    for (const ArticleToExport &one : articles) {
        const ArticleRows all(*one.article, *one.findings, labels);
        for (size_t i = 0; i < all.size() && rows.size() < maximumRows; ++i) rows.push_back(all.row(i));
    }
    for (const TsvRow &row : rows) {
        QStringList cells{row.article, QString::number(row.row)};
        cells << row.texts << row.bead << confidenceText(row.confidence) << statusId(row.status)
              << row.findings;
        preview.rows.push_back(cells);
    }
    preview.raw = asText(rows, labels, content.dialect);
    return preview;
}

Result<TsvReport> tryTsv(const TsvExport &content, const Progress &progress) {
    Sink sink;
    sink.open(QIODevice::WriteOnly);
    return writeArticlesTsv(sink, pointersTo(content), content.dialect, progress);
}

Result<TsvReport> exportTsv(const TsvExport &content, const QString &path, const Progress &progress) {
    const std::vector<ArticleToExport> articles = pointersTo(content);
    TsvReport report;
    const Outcome outcome = writeSafely(
        path,
        [&](QIODevice &out) -> Outcome {
            const Result<TsvReport> written =
                writeArticlesTsv(out, articles, content.dialect, progress.part(0, .6));
            if (!written) return written.error();
            report = *written;
            return Done{};
        },
        [&](QByteArrayView written) {
            return verifyArticlesTsv(written, articles, content.dialect, progress.part(.6, 1));
        });
    if (!outcome) return outcome.error();
    return report;
}

Result<std::vector<FlaggedArticle>> articlesOf(const QString &project, const Progress &progress) {
    const auto store = ProjectStore::open(project, ProjectStore::Mode::OpenExisting);
    if (!store) return store.error();
    const Result<std::vector<ArticleSummary>> summaries = (*store)->articles();
    if (!summaries) return summaries.error();
    std::vector<FlaggedArticle> articles;
    for (const ArticleSummary &summary : *summaries) {
        if (progress.cancelled()) return Error{ErrorKind::Cancelled, {}, project};
        Result<Article> article = (*store)->article(summary.id);
        if (!article) return article.error();
        Result<std::vector<Finding>> findings = (*store)->findings(summary.id);
        if (!findings) return findings.error();
        articles.push_back({std::make_shared<const Article>(*std::move(article)), *std::move(findings)});
        progress(static_cast<double>(articles.size()) / static_cast<double>(summaries->size()));
    }
    return articles;
}

QString rowsAsTsv(const TsvExport &content, const std::vector<int> &rows) {
    const FlaggedArticle &shown = content.articles.front();
    const ArticleRows all(*shown.article, shown.findings);
    std::vector<TsvRow> chosen;
    for (const int row : rows) chosen.push_back(all.row(static_cast<size_t>(row)));
    return asText(chosen, all.labels(), content.dialect);
}

QString dialectId(TsvDialect dialect) {
    return dialect == TsvDialect::Corpus ? QStringLiteral("corpus") : QStringLiteral("spreadsheet");
}

TsvDialect dialectFromId(const QString &id) {
    return id == u"spreadsheet" ? TsvDialect::Spreadsheet : TsvDialect::Corpus;
}

} // namespace sejajar
