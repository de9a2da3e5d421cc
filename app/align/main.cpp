#include "app/align/batch.h"
#include "app/align/jsonl_stream.h"
#include "app/align/lexicon_files.h"
#include "app/align/output.h"
#include "app/align/single.h"

#include <QCoreApplication>

#include <csignal>
#include <exception>

using namespace sejajar;

namespace {

ExitStatus run(const QStringList &arguments) {
    const Result<CommandLine> line = readCommandLine(arguments);
    if (!line) {
        complain(QString(), line.error().detail, QStringLiteral("nothing was done; see --help"));
        return ExitStatus::Usage;
    }
    if (!line->print.isEmpty())
        return writeStandardOutput(line->print.toUtf8()) ? ExitStatus::Done : ExitStatus::OutputFailed;
    Options options = line->options;
    const Result<Knowledge> knowledge = knowledgeWith(options.lexicons + options.glossaries);
    const Result<Glossary> glossary = glossaryOf(options.glossaries);
    if (!knowledge || !glossary) {
        complain(knowledge ? glossary.error() : knowledge.error(), QStringLiteral("nothing was written"));
        return ExitStatus::InputFailed;
    }
    options.glossary = *glossary;
    if (options.isBatch()) return alignBatch(options, *knowledge);
    if (options.isJsonlStream()) return alignJsonLines(options, *knowledge);
    return alignTexts(options, *knowledge);
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    // A reader that goes away is an output that cannot be written, not a reason to die without a word.
    std::signal(SIGPIPE, SIG_IGN);
    try {
        return static_cast<int>(run(QCoreApplication::arguments().mid(1)));
    } catch (const std::exception &exception) {
        complain(QString(), QStringLiteral("internal error: ") + QString::fromLocal8Bit(exception.what()));
        return static_cast<int>(ExitStatus::InputFailed);
    }
}
