#include "app/align/article_input.h"

#include "app/align/console.h"

#include "core/text/document.h"
#include "core/text/language.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace sejajar {
namespace {

Result<Document> readText(const QString &path) {
    if (path != u"-") return readDocument(path);
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly)) return Error{ErrorKind::Unreadable, {}, QStringLiteral("-")};
    Result<Document> document = decode(in.readAll());
    if (!document) return Error{document.error().kind, document.error().detail, QStringLiteral("-")};
    return document;
}

} // namespace

Result<int> sourceIndex(const QStringList &languages, const std::optional<QString> &source) {
    if (source && source->isEmpty()) return -1;
    for (qsizetype i = 0; i < languages.size(); ++i) {
        if (source ? languages[i] == *source || primaryLanguage(languages[i]) == *source
                   : primaryLanguage(languages[i]) == u"zh")
            return static_cast<int>(i);
    }
    if (!source) return -1;
    return Error{ErrorKind::InvalidFormat,
                 QStringLiteral("--source %1, but the languages are %2")
                     .arg(*source, languages.join(QStringLiteral(", "))),
                 {}};
}

Result<ArticleInput> readArticle(const QString &name, const QStringList &paths, const Options &options) {
    if (!options.languages.isEmpty() && options.languages.size() != paths.size())
        return Error{ErrorKind::InvalidFormat,
                     QStringLiteral("--lang names %1 languages for %2 texts")
                         .arg(options.languages.size())
                         .arg(paths.size()),
                     name};
    ArticleInput input;
    input.article.name = name;
    QStringList languages;
    std::vector<Version> versions;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        Result<Document> document = readText(paths[i]);
        if (!document) return document.error();
        reportWarnings(paths[i], *document);
        Version version;
        version.language = options.languages.isEmpty() ? document->language : options.languages[i];
        version.path = paths[i];
        version.encoding = document->encoding;
        version.text = std::move(document->text);
        version.sentences =
            options.lines ? segmentLines(version.text) : segment(version.text, version.language);
        languages << version.language;
        versions.push_back(std::move(version));
    }
    const Result<int> source = sourceIndex(languages, options.source);
    if (!source) return Error{source.error().kind, source.error().detail, name};
    input.order.resize(versions.size());
    const auto take = [&](size_t i) {
        input.order[i] = static_cast<int>(input.article.versions.size());
        input.article.versions.push_back(std::move(versions[i]));
    };
    if (*source >= 0) {
        versions[static_cast<size_t>(*source)].role = Role::Source;
        take(static_cast<size_t>(*source));
    }
    for (size_t i = 0; i < versions.size(); ++i) {
        if (static_cast<int>(i) != *source) take(i);
    }
    return input;
}

Article inTextOrder(const Article &article, const std::vector<int> &order) {
    Article result{article.name, {}, article.alignment};
    for (const int version : order) result.versions.push_back(article.versions[static_cast<size_t>(version)]);
    for (Row &row : result.alignment.rows) {
        std::vector<SentenceRange> ranges;
        for (const int version : order) ranges.push_back(row.ranges[static_cast<size_t>(version)]);
        row.ranges = std::move(ranges);
    }
    return result;
}

} // namespace sejajar
