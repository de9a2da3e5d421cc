// Any bytes as a project file: opened and read as a whole, or refused; when refused, the file is as it was.

#include "core/store/project_store.h"
#include "tests/fuzz/require.h"

#include <QFile>
#include <QTemporaryDir>

using namespace sejajar;

namespace {

/// In memory where the system has such a folder; the commits need a file.
const QTemporaryDir &folder() {
    static const QTemporaryDir made(QFile::exists(QStringLiteral("/dev/shm"))
                                        ? QStringLiteral("/dev/shm/sejajar-fuzz-XXXXXX")
                                        : QString());
    return made;
}

void readEverything(ProjectStore &project) {
    const auto articles = project.articles();
    if (!articles) return;
    for (const ArticleSummary &summary : *articles) {
        const auto article = project.article(summary.id);
        const auto findings = project.findings(summary.id);
        if (!article || !findings) continue;
        for (const Version &version : article->versions)
            for (const SentenceSpan &span : version.sentences)
                fuzz::require(span.begin < span.end && span.end <= version.text.size(),
                              "sentences lie inside");
        for (const Finding &finding : *findings)
            for (const Span &span : finding.spans)
                fuzz::require(span.begin <= span.end &&
                                  span.end <=
                                      article->versions.at(static_cast<size_t>(span.version)).text.size(),
                              "spans lie inside");
    }
    if (const auto glossary = project.glossary())
        for (const GlossaryEntry &entry : *glossary)
            fuzz::require(!entry.empty() && !entry.front().second.isEmpty(), "entries have forms");
    if (const auto learnt = project.learntWords())
        for (const LearntLink &link : learnt->links) fuzz::require(link.count >= 0, "counts are counts");
    if (project.canUndo()) static_cast<void>(project.undo());
    if (project.canRedo()) static_cast<void>(project.redo());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const QString path = folder().filePath(QStringLiteral("fuzz.sejajar"));
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const char *suffix : {"-wal", "-shm", "-journal"}) QFile::remove(path + QLatin1String(suffix));
    QFile file(path);
    fuzz::require(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size(),
                  "the test can write");
    file.close();
    {
        const auto project = ProjectStore::open(path, ProjectStore::Mode::OpenExisting);
        if (project) {
            readEverything(**project);
            return 0;
        }
    }
    fuzz::require(file.open(QIODevice::ReadOnly) && file.readAll() == bytes, "a refused file is as it was");
    return 0;
}
