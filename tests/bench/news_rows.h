#pragma once

#include "core/align/article.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace sejajar::bench {

/// A document of the clean news: three versions of a line each, which say the same.
struct NewsDocument {
    static constexpr size_t source = 0, german = 1, indonesian = 2;
    QString name;
    std::vector<QStringList> lines;       ///< by version: source, German, Indonesian; all of the same length
    std::vector<std::vector<int>> joined; ///< by version: lines that are one sentence with the next; or empty

    int rowCount() const { return static_cast<int>(lines.front().size()); }
};

/// news-dev/clean beside the project; empty when it is missing.
std::vector<NewsDocument> cleanNews();

/// The same with every twentieth line of each version taken out and every twentieth made one sentence with
/// the next, as the mild set of the development data is made; drawn by lot, the same in every run.
NewsDocument withNoise(const NewsDocument &document);
/// Makes the sentences of an article of the document one where its lines are joined.
void joinSentences(Article &article, const NewsDocument &document);

/// All documents as one with `rows` lines.
NewsDocument joined(const std::vector<NewsDocument> &documents, int rows);

/// The article of a document with its true rows: row r holds line r of each version; an empty line is an
/// empty range.
Article articleOf(const NewsDocument &document);

/// [begin, end) of a line in the text of articleOf().
SentenceSpan spanOfLine(const NewsDocument &document, size_t version, int line);

} // namespace sejajar::bench
