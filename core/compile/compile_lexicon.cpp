// compile_lexicon FOLDER [-o FILE]: checks the lexicon in FOLDER, as resources/lexicon/README.md describes
// it, and prints what is wrong as file:line: message. With -o it also writes the compiled form, unless there
// was an error. A program of the build: it ends with status 1 when the lexicon must not be built in.

#include "core/align/knowledge.h"
#include "core/lexicon/check_lexicon.h"
#include "core/lexicon/check_pivot_homographs.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace sejajar;

namespace {

std::vector<LexiconFile> filesIn(const QDir &folder, const QString &pattern) {
    std::vector<LexiconFile> files;
    for (const QString &name : folder.entryList({pattern}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) files.push_back({file.fileName(), file.readAll()});
    }
    return files;
}

void print(const QString &where, const QString &message) {
    std::fprintf(stderr, "%s: %s\n", qPrintable(where), qPrintable(message));
}

} // namespace

int main(int argc, char **argv) {
    const bool writes = argc == 4 && qstrcmp(argv[2], "-o") == 0;
    if (argc != 2 && !writes) {
        std::fprintf(stderr, "usage: %s FOLDER [-o FILE]\n", argv[0]);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const LexiconFiles files{
        filesIn(QDir(folder.filePath(QStringLiteral("concepts"))), QStringLiteral("*.tsv")),
        filesIn(QDir(folder.filePath(QStringLiteral("corpus"))), QStringLiteral("*.tsv")),
        filesIn(folder, QStringLiteral("fields-*.tsv"))};
    const std::vector<LexiconFile> homographs = filesIn(folder, QStringLiteral("pivot-homographs.tsv"));
    if (files.concepts.empty() || files.corpus.empty() || files.fields.empty() || homographs.empty()) {
        print(folder.path(), QStringLiteral("no concepts, corpus, fields or homographs here"));
        return 1;
    }
    std::vector<LexiconFault> faults = checkLexicon(files);
    for (LexiconFault &fault : checkPivotHomographs(homographs.front(), files.concepts))
        faults.push_back(std::move(fault));
    bool broken = false;
    for (const LexiconFault &fault : faults) {
        const bool isError = fault.severity == LexiconFault::Severity::Error;
        broken = broken || isError;
        // Whoever only builds the program need not read about slips.
        if (isError || !writes)
            print(QStringLiteral("%1:%2").arg(fault.file).arg(fault.line),
                  (isError ? QStringLiteral("error: ") : QStringLiteral("warning: ")) + fault.message);
    }
    if (broken) return 1;
    if (!writes) return 0;

    const Result<Knowledge> knowledge = Knowledge::fromFiles(files.concepts, files.corpus, files.fields);
    if (!knowledge) {
        print(knowledge.error().where, knowledge.error().detail);
        return 1;
    }
    const QByteArray compiled = knowledge->compiled();
    QFile out(QString::fromLocal8Bit(argv[3]));
    if (!out.open(QIODevice::WriteOnly) || out.write(compiled) != compiled.size() || !out.flush()) {
        print(out.fileName(), out.errorString());
        return 1;
    }
    return 0;
}
