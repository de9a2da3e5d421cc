#pragma once

#include "core/exchange/tsv.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace sejajar {

/// An article with its flags.
struct FlaggedArticle {
    std::shared_ptr<const Article> article;
    std::vector<Finding> findings;
};

/// What is to be exported; a value that a worker can take along.
struct TsvExport {
    std::vector<FlaggedArticle> articles;
    TsvDialect dialect = TsvDialect::Corpus;
};

/// The beginning of the table, as cells and as it will stand in the file.
struct TsvPreview {
    QStringList header;
    std::vector<QStringList> rows;
    QString raw;
};
TsvPreview previewOf(const TsvExport &content, size_t maximumRows);

/// Writes nothing: tells what an export will report. Errors: Cancelled.
Result<TsvReport> tryTsv(const TsvExport &content, const Progress &progress = {});

/// Writes the file whole or not at all; it takes its name after what came back from the disk was read and
/// compared cell by cell. Errors: those of writeSafely, Cancelled.
Result<TsvReport> exportTsv(const TsvExport &content, const QString &path, const Progress &progress = {});

/// All articles of a project. Errors: those of ProjectStore, Cancelled.
Result<std::vector<FlaggedArticle>> articlesOf(const QString &project, const Progress &progress = {});

/// These rows of the first article with the header line, for the clipboard (without BOM).
QString rowsAsTsv(const TsvExport &content, const std::vector<int> &rows);

QString dialectId(TsvDialect dialect); ///< "corpus", "spreadsheet": what settings hold
TsvDialect dialectFromId(const QString &id);

} // namespace sejajar
