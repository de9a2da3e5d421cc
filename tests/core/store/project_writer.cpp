// A program that edits a project until it is killed; test_durability runs it.
//
//   project_writer edit FILE ARTICLE COUNT NAME [BYTES]
//   project_writer add FILE ARTICLE COUNT NAME [BYTES]
//   project_writer create FOLDER
//
// edit: adds COUNT findings (0: without end) with notes "NAME 0", "NAME 1" ..., changes every third, removes
// and brings back every fifth; before every second cuts a sentence or joins it again. add: adds and changes
// only. Prints a line after each commit: "add ID", "change ID", "remove ID", "undo ID". Stops with status 3
// when a write fails. BYTES: files may not grow beyond, as on a full disk (RLIMIT_FSIZE). create: makes one
// project after the other and prints "create NUMBER".

#include "core/store/project_store.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <sys/resource.h>

using namespace sejajar;

namespace {

void acknowledge(const char *what, qint64 id) {
    std::printf("%s %lld\n", what, static_cast<long long>(id));
    std::fflush(stdout);
}

int failed(const Error &error) {
    std::printf("failed %d %s\n", static_cast<int>(error.kind), qPrintable(error.detail));
    return 3;
}

/// Cuts the only sentence of the second version, or joins its two.
Outcome cutOrJoin(ProjectStore &project, ArticleId id) {
    const Result<Article> article = project.article(id);
    if (!article) return article.error();
    const bool whole = article->versions[1].sentences.size() == 1;
    return project.changeSentences(id, whole ? *cutSentence(*article, 1, 2) : *joinedWithNext(*article, 1, 0),
                                   .5);
}

int edit(ProjectStore &project, ArticleId article, int number, const QString &name, bool remove) {
    if (remove && number % 2 == 0)
        if (const Outcome done = cutOrJoin(project, article); !done) return failed(done.error());
    Finding finding;
    finding.check = personCheck();
    finding.category = QStringLiteral("accuracy.mistranslation");
    finding.spans = {{0, 0, 1, QStringLiteral("x")}};
    finding.note = QStringLiteral("%1 %2").arg(name).arg(number);
    const auto added = project.addFinding(article, finding);
    if (!added) return failed(added.error());
    acknowledge("add", added->id);
    if (number % 3 == 0) {
        finding.id = added->id;
        finding.correction = finding.note; // both or neither: see test_durability
        finding.state = FindingState::Dismissed;
        if (const auto changed = project.updateFinding(finding); !changed) return failed(changed.error());
        acknowledge("change", finding.id);
    }
    if (remove && number % 5 == 0) {
        if (const auto removed = project.removeFinding(added->id); !removed) return failed(removed.error());
        acknowledge("remove", added->id);
        const auto undone = project.undo();
        if (!undone) return failed(undone.error());
        acknowledge("undo", undone->finding);
    }
    return 0;
}

int create(const QString &folder) {
    for (int number = 0;; ++number) {
        const QString path = QStringLiteral("%1/%2.sejajar").arg(folder).arg(number);
        const auto project = ProjectStore::open(path, ProjectStore::Mode::CreateNew);
        if (!project) return failed(project.error());
        acknowledge("create", number);
    }
}

void limitFileSize(const char *bytes) {
    const rlimit limit{std::strtoull(bytes, nullptr, 10), RLIM_INFINITY};
    std::signal(SIGXFSZ, SIG_IGN); // so that write() fails instead
    setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

int main(int argc, char **argv) {
    if (argc == 3) return create(QString::fromLocal8Bit(argv[2]));
    if (argc < 6) return 2;
    if (argc > 6) limitFileSize(argv[6]);
    auto project = ProjectStore::open(QString::fromLocal8Bit(argv[2]), ProjectStore::Mode::OpenExisting);
    if (!project) return failed(project.error());
    const bool remove = QByteArray(argv[1]) == "edit";
    const ArticleId article = std::atoll(argv[3]);
    const int count = std::atoi(argv[4]);
    const QString name = QString::fromLocal8Bit(argv[5]);
    for (int number = 0; count == 0 || number < count; ++number)
        if (const int status = edit(**project, article, number, name, remove)) return status;
    return 0;
}
