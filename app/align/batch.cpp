#include "app/align/batch.h"

#include "app/align/output.h"
#include "app/align/suggestions.h"

#include "core/align/align.h"
#include "core/base/parallel.h"
#include "core/exchange/jsonl.h"
#include "core/exchange/manifest.h"
#include "core/exchange/safe_file.h"
#include "core/exchange/tsv.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sejajar {
namespace {

/// The articles of a manifest that could be read, and whether some could not.
struct Batch {
    std::vector<ArticleInput> articles;
    bool someFailed = false;
};

void leaveOut(Batch &batch, const QString &article, const Error &error) {
    const QString where = error.where.isEmpty() || error.where == article
                              ? article
                              : article + QStringLiteral(": ") + error.where;
    complain(where, whatIsWrong(error), QStringLiteral("this article was left out"));
    batch.someFailed = true;
}

Result<std::vector<ManifestEntry>> manifest(const QString &path) {
    QFile file;
    if (path == u"-") {
        if (!file.open(stdin, QIODevice::ReadOnly)) return Error{ErrorKind::Unreadable, {}, path};
        return readManifest(file.readAll(), QDir::currentPath());
    }
    file.setFileName(path);
    if (!file.exists()) return Error{ErrorKind::NotFound, {}, path};
    if (!QFileInfo(path).isFile()) return Error{ErrorKind::NotRegularFile, {}, path};
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorKind::Unreadable, file.errorString(), path};
    return readManifest(file.readAll(), QFileInfo(path).absolutePath());
}

Batch readArticles(const std::vector<ManifestEntry> &entries, const Options &options) {
    std::vector<Result<ArticleInput>> inputs(entries.size(), Error{});
    parallelFor(entries.size(), options.jobs, {},
                [&](size_t i) { inputs[i] = readArticle(entries[i].article, entries[i].paths, options); });
    Batch batch;
    for (size_t i = 0; i < entries.size(); ++i) {
        if (inputs[i])
            batch.articles.push_back(*std::move(inputs[i]));
        else
            leaveOut(batch, entries[i].article, inputs[i].error());
    }
    return batch;
}

Outcome alignAll(Batch &batch, const Options &options, const Knowledge &knowledge, LearntWords *learnt) {
    const Progress progress = options.progress ? terminalProgress() : Progress{};
    if (options.pool || learnt) {
        std::vector<const std::vector<Version> *> versions;
        for (const ArticleInput &input : batch.articles) versions.push_back(&input.article.versions);
        Result<std::vector<Alignment>> aligned = alignPool(
            versions, {.knowledge = &knowledge, .threads = options.jobs, .learnt = learnt}, progress);
        if (!aligned) return aligned.error();
        for (size_t i = 0; i < batch.articles.size(); ++i)
            batch.articles[i].article.alignment = std::move((*aligned)[i]);
        if (options.pool) return Done{};
    }
    std::vector<std::optional<Error>> errors(batch.articles.size());
    parallelFor(batch.articles.size(), options.jobs, progress, [&](size_t i) {
        Article &article = batch.articles[i].article;
        Result<Alignment> aligned =
            align(article.versions, {.knowledge = &knowledge, .threads = 1, .learnt = nullptr});
        if (aligned)
            article.alignment = std::move(*aligned);
        else
            errors[i] = aligned.error();
    });
    for (const std::optional<Error> &error : errors) {
        if (error) return *error;
    }
    return Done{};
}

void checkAll(Batch &batch, const Options &options, const Knowledge &knowledge) {
    parallelFor(batch.articles.size(), options.jobs, {}, [&](size_t i) {
        ArticleInput &input = batch.articles[i];
        input.findings = suggestions(input.article, options, knowledge);
    });
}

QString suffix(OutputFormat format) {
    switch (format) {
    case OutputFormat::Tsv: return QStringLiteral(".tsv");
    case OutputFormat::Beads: return QStringLiteral(".beads");
    case OutputFormat::Jsonl: return QStringLiteral(".jsonl");
    }
    Q_UNREACHABLE();
}

/// One file an article. Returns whether the folder could be used at all.
Outcome writeFolder(Batch &batch, const Options &options) {
    if (!QDir().mkpath(options.output))
        return Error{ErrorKind::WriteFailed, QStringLiteral("the folder cannot be made"), options.output};
    size_t written = 0;
    std::optional<Error> last;
    for (const ArticleInput &input : batch.articles) {
        const QString path = options.output + u'/' + input.article.name + suffix(options.format);
        if (Outcome done = writeArticle(input, options, path); done) {
            ++written;
        } else {
            last = done.error();
            leaveOut(batch, input.article.name, done.error());
        }
    }
    if (last && written == 0) return *last;
    return Done{};
}

/// All articles in one table, or one a line.
Outcome writeTogether(Batch &batch, const Options &options, QIODevice &out) {
    if (options.format == OutputFormat::Jsonl) {
        for (const ArticleInput &input : batch.articles) {
            const QByteArray line = writeJsonlLine(input.article, input.findings);
            if (out.write(line) != line.size()) return Error{ErrorKind::WriteFailed, out.errorString(), {}};
        }
        return Done{};
    }
    if (batch.articles.empty()) return Done{};
    TsvWriter writer(out, options.dialect, ArticleRows(batch.articles.front().article, {}).labels());
    for (const ArticleInput &input : batch.articles) {
        Outcome written = writer.write(input.article, input.findings);
        if (!written && written.error().kind == ErrorKind::InvalidFormat)
            leaveOut(batch, input.article.name,
                     {ErrorKind::InvalidFormat,
                      QStringLiteral("other languages than the first article; -o FOLDER writes each apart"),
                      {}});
        else if (!written)
            return written;
    }
    return writer.finish();
}

Outcome writeBatch(Batch &batch, const Options &options) {
    if (options.format == OutputFormat::Beads ||
        (!options.output.isEmpty() && (options.output.endsWith(u'/') || QFileInfo(options.output).isDir())))
        return writeFolder(batch, options);
    if (!options.output.isEmpty())
        return writeSafely(options.output,
                           [&](QIODevice &out) { return writeTogether(batch, options, out); });
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Outcome written = writeTogether(batch, options, buffer);
    return written ? writeStandardOutput(buffer.data()) : written;
}

} // namespace

ExitStatus alignBatch(const Options &options, const Knowledge &knowledge) {
    const Result<std::vector<ManifestEntry>> entries = manifest(options.manifest);
    if (!entries) {
        Error error = entries.error();
        if (error.where.isEmpty()) error.where = options.manifest;
        complain(error, QStringLiteral("nothing was written"));
        return ExitStatus::InputFailed;
    }
    Batch batch = readArticles(*entries, options);
    LearntWords learnt;
    if (Outcome aligned = alignAll(batch, options, knowledge, options.learn.isEmpty() ? nullptr : &learnt);
        !aligned) {
        complain(aligned.error(), QStringLiteral("nothing was written"));
        return ExitStatus::InputFailed;
    }
    checkAll(batch, options, knowledge);
    for (const ArticleInput &input : batch.articles) reportAlignment(input.article);
    Outcome written = writeBatch(batch, options);
    if (written && !options.learn.isEmpty()) written = writeSafely(options.learn, writeLearntWords(learnt));
    if (!written) {
        complain(written.error(), QStringLiteral("what stood there before stands there still"));
        return ExitStatus::OutputFailed;
    }
    return batch.someFailed ? ExitStatus::SomeFailed : ExitStatus::Done;
}

} // namespace sejajar
