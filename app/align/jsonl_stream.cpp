#include "app/align/jsonl_stream.h"

#include "app/align/output.h"
#include "app/align/suggestions.h"

#include "core/align/align.h"
#include "core/base/parallel.h"
#include "core/exchange/jsonl.h"
#include "core/exchange/safe_file.h"
#include "core/text/language.h"

#include <QFile>

#include <algorithm>
#include <vector>

namespace sejajar {
namespace {

/// Lines handed to the threads at a time: enough to keep them busy, few enough that a stream flows.
constexpr size_t linesAtOnce = 64;

/// An article to be aligned, and the verdicts of a person that its line brought along: flags, and what was
/// confirmed or dismissed.
struct StreamedArticle {
    Article article;
    std::vector<Finding> verdicts;
};

/// The findings that are a person's, after the version at `source` moved to the front.
std::vector<Finding> verdictsOf(std::vector<Finding> findings, int source) {
    std::erase_if(findings, [](const Finding &finding) {
        return finding.state == FindingState::Suggested && finding.check != personCheck();
    });
    const auto move = [source](Span &span) {
        if (span.version == source)
            span.version = 0;
        else if (span.version < source)
            ++span.version;
    };
    for (Finding &finding : findings) {
        for (Span &span : finding.spans) move(span);
        for (Witness &witness : finding.witnesses) move(witness.span);
    }
    return findings;
}

/// The verdicts, then what the checks propose and the person has not judged; numbered anew.
std::vector<Finding> withVerdicts(std::vector<Finding> verdicts, const std::vector<Finding> &proposed) {
    for (const Finding &finding : proposed) {
        const bool judged = std::ranges::any_of(verdicts, [&finding](const Finding &verdict) {
            return verdict.check == finding.check && verdict.spans == finding.spans;
        });
        if (!judged) verdicts.push_back(finding);
    }
    for (Finding &finding : verdicts) finding.id = 0;
    return verdicts;
}

Result<StreamedArticle> articleOf(const JsonlArticle &line) {
    Article article;
    article.name = line.article;
    std::vector<Version> versions;
    QStringList languages;
    for (const JsonlVersion &given : line.versions) {
        Version version;
        version.text = given.text;
        version.language =
            given.language.isEmpty() ? detectLanguage(given.text) : canonicalLanguage(given.language);
        version.sentences =
            given.lines ? segmentLines(version.text) : segment(version.text, version.language);
        languages << version.language;
        versions.push_back(std::move(version));
    }
    std::optional<QString> wanted;
    if (line.source == JsonlArticle::Source::None) wanted = QString();
    if (line.source == JsonlArticle::Source::Language) wanted = canonicalLanguage(line.sourceLanguage);
    const Result<int> source = sourceIndex(languages, wanted);
    if (!source) return source.error();
    if (*source >= 0) {
        versions[static_cast<size_t>(*source)].role = Role::Source;
        std::rotate(versions.begin(), versions.begin() + *source, versions.begin() + *source + 1);
    }
    article.versions = std::move(versions);
    return StreamedArticle{std::move(article), verdictsOf(line.findings, *source)};
}

Result<QByteArray> alignedLine(const QByteArray &line, qsizetype number, const Options &options,
                               const Knowledge &knowledge) {
    Result<JsonlArticle> read = readJsonlLine(line, number);
    if (!read) return read.error();
    Result<StreamedArticle> streamed = articleOf(*read);
    if (!streamed)
        return Error{streamed.error().kind, streamed.error().detail, QStringLiteral("line %1").arg(number)};
    Article &article = streamed->article;
    Result<Alignment> alignment =
        align(article.versions, {.knowledge = &knowledge, .threads = 1, .learnt = nullptr});
    if (!alignment) return alignment.error();
    article.alignment = std::move(*alignment);
    return writeJsonlLine(
        article, withVerdicts(std::move(streamed->verdicts), suggestions(article, options, knowledge)));
}

/// Aligns the lines of `in` one chunk after the other. failed: set when a line was left out.
Outcome alignStream(QIODevice &in, const Options &options, const Knowledge &knowledge,
                    const std::function<Outcome(const QByteArray &)> &write, bool &failed) {
    qsizetype number = 0;
    for (;;) {
        std::vector<std::pair<qsizetype, QByteArray>> lines;
        while (lines.size() < linesAtOnce) {
            QByteArray line = in.readLine();
            if (line.isEmpty()) break;
            ++number;
            while (line.endsWith('\n') || line.endsWith('\r')) line.chop(1);
            if (!line.trimmed().isEmpty()) lines.push_back({number, std::move(line)});
        }
        if (lines.empty()) return Done{};
        std::vector<Result<QByteArray>> results(lines.size(), Error{});
        parallelFor(lines.size(), options.jobs, {}, [&](size_t i) {
            results[i] = alignedLine(lines[i].second, lines[i].first, options, knowledge);
        });
        for (const Result<QByteArray> &result : results) {
            if (!result) {
                complain(result.error(), QStringLiteral("this article was left out"));
                failed = true;
                continue;
            }
            if (Outcome written = write(*result); !written) return written;
        }
    }
}

} // namespace

ExitStatus alignJsonLines(const Options &options, const Knowledge &knowledge) {
    QFile in;
    const QString path = options.texts.isEmpty() ? QStringLiteral("-") : options.texts.front();
    if (path != u"-") in.setFileName(path);
    if (!(path == u"-" ? in.open(stdin, QIODevice::ReadOnly) : in.open(QIODevice::ReadOnly))) {
        complain(path, QStringLiteral("cannot be read"), QStringLiteral("nothing was written"));
        return ExitStatus::InputFailed;
    }
    bool failed = false;
    Outcome done = Done{};
    if (options.output.isEmpty()) {
        done = alignStream(in, options, knowledge, writeStandardOutput, failed);
    } else {
        done = writeSafely(options.output, [&](QIODevice &out) {
            return alignStream(
                in, options, knowledge,
                [&out](const QByteArray &line) -> Outcome {
                    if (out.write(line) == line.size()) return Done{};
                    return Error{ErrorKind::WriteFailed, out.errorString(), {}};
                },
                failed);
        });
    }
    if (!done) {
        complain(done.error());
        return ExitStatus::OutputFailed;
    }
    return failed ? ExitStatus::SomeFailed : ExitStatus::Done;
}

} // namespace sejajar
