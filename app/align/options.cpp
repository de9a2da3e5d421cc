#include "app/align/options.h"

#include "core/check/check.h"
#include "core/text/language.h"

#include <QCommandLineParser>

#include <thread>

namespace sejajar {
namespace {

Error usage(const QString &what) { return {ErrorKind::InvalidFormat, what, {}}; }

QStringList checkIds() {
    QStringList ids;
    for (const Check &check : checks()) ids << QString::fromUtf16(check.id);
    return ids;
}

void describe(QCommandLineParser &parser) {
    const auto add = [&parser](const char *name, const QByteArray &what, const char *value = nullptr) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(what),
                          value ? QString::fromLatin1(value) : QString()});
    };
    parser.setApplicationDescription(QStringLiteral(
        "Aligns the versions of an article sentence by sentence and prints the rows.\n"
        "With --format jsonl and no TEXT or one, reads one article a line (see core/exchange/jsonl.h)."));
    parser.addHelpOption();
    parser.addVersionOption();
    add("lang", "Languages of the TEXTs in order; default: detected.", "de,id,zh");
    add("source", "Which version is the source; default: the Chinese one.", "LANG|none");
    add("lines", "One sentence a line, an empty line ends a paragraph; nothing is segmented.");
    add("format", "tsv (default), beads or jsonl.", "FORMAT");
    add("tsv-dialect", "corpus (default) or spreadsheet.", "DIALECT");
    parser.addOption({QStringLiteral("o"),
                      QStringLiteral("Written whole or not at all; default: standard output."),
                      QStringLiteral("FILE")});
    add("batch", "Many articles: lines of article, tab, one path per version; '-' reads standard input.",
        "MANIFEST");
    add("lexicon", "Further bilingual entries, may be repeated.", "FILE");
    add("glossary", "The same; a translation that does not use its words is a finding. May be repeated.",
        "FILE");
    add("learn", "Learn a lexicon from the batch and write it.", "FILE");
    add("pool", "on or off: articles of a batch feed one lexicon.", "on|off");
    add("jobs", "Articles aligned at once; default: all processors with --batch.", "N");
    add("checks",
        "on (default), off or ids of checks, separated by commas: their findings go into tsv and jsonl.\n"
        "The ids: " +
            checkIds().join(QStringLiteral(", ")).toLatin1() + ".",
        "on|off|IDs");
    add("progress", "A progress bar on standard error when that is a terminal.");
    parser.addPositionalArgument(QStringLiteral("TEXT"), QStringLiteral("Versions of one article."),
                                 QStringLiteral("TEXT TEXT [TEXT...]"));
}

/// The value of an option among some words; the first is the default.
Result<int> choice(const QCommandLineParser &parser, const QString &option, const QStringList &words) {
    if (!parser.isSet(option)) return 0;
    const QString value = parser.value(option);
    const qsizetype at = words.indexOf(value);
    if (at < 0)
        return usage(
            QStringLiteral("--%1 takes %2, not '%3'").arg(option, words.join(QStringLiteral(" or ")), value));
    return static_cast<int>(at);
}

} // namespace

Result<CommandLine> readCommandLine(const QStringList &arguments) {
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QStringList(QStringLiteral("sejajar-align")) + arguments))
        return usage(parser.errorText());
    CommandLine result;
    if (parser.isSet(QStringLiteral("help"))) {
        result.print = parser.helpText();
        return result;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        result.print = QStringLiteral("sejajar-align " SEJAJAR_VERSION "\n");
        return result;
    }

    Options &options = result.options;
    const QString format = parser.isSet(QStringLiteral("format")) ? parser.value(QStringLiteral("format"))
                                                                  : QStringLiteral("tsv");
    if (format == u"beads")
        options.format = OutputFormat::Beads;
    else if (format == u"jsonl")
        options.format = OutputFormat::Jsonl;
    else if (format == u"tmx" || format == u"html")
        return usage(QStringLiteral("--format %1 is not available in this version; tsv, beads and jsonl are")
                         .arg(format));
    else if (format != u"tsv")
        return usage(QStringLiteral("--format takes tsv, beads or jsonl, not '%1'").arg(format));

    const Result<int> dialect = choice(parser, QStringLiteral("tsv-dialect"),
                                       {QStringLiteral("corpus"), QStringLiteral("spreadsheet")});
    if (!dialect) return dialect.error();
    options.dialect = *dialect == 1 ? TsvDialect::Spreadsheet : TsvDialect::Corpus;
    const Result<int> pool =
        choice(parser, QStringLiteral("pool"), {QStringLiteral("on"), QStringLiteral("off")});
    if (!pool) return pool.error();

    const QString checks = parser.value(QStringLiteral("checks"));
    if (checks == u"off") {
        options.check = false;
    } else if (parser.isSet(QStringLiteral("checks")) && checks != u"on") {
        options.checks = checks.split(u',');
        for (const QString &id : std::as_const(options.checks))
            if (!checkOf(id))
                return usage(QStringLiteral("--checks takes on, off or ids of checks, not '%1'").arg(id));
    }

    options.texts = parser.positionalArguments();
    options.manifest = parser.value(QStringLiteral("batch"));
    options.lines = parser.isSet(QStringLiteral("lines"));
    options.output = parser.value(QStringLiteral("o"));
    options.lexicons = parser.values(QStringLiteral("lexicon"));
    options.glossaries = parser.values(QStringLiteral("glossary"));
    options.learn = parser.value(QStringLiteral("learn"));
    options.progress = parser.isSet(QStringLiteral("progress"));
    options.pool = *pool == 0 && options.format != OutputFormat::Jsonl;
    for (const QString &tag : parser.value(QStringLiteral("lang")).split(u',', Qt::SkipEmptyParts))
        options.languages << canonicalLanguage(tag);
    if (parser.isSet(QStringLiteral("source"))) {
        const QString source = parser.value(QStringLiteral("source"));
        options.source = source == u"none" ? QString() : canonicalLanguage(source);
    }
    if (parser.isSet(QStringLiteral("jobs"))) {
        bool ok = false;
        options.jobs = parser.value(QStringLiteral("jobs")).toInt(&ok);
        if (!ok || options.jobs < 1 || options.jobs > 1024)
            return usage(QStringLiteral("--jobs takes a number from 1 to 1024, not '%1'")
                             .arg(parser.value(QStringLiteral("jobs"))));
    } else if (options.isBatch()) {
        options.jobs = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    }

    if (options.isBatch() && !options.texts.isEmpty())
        return usage(QStringLiteral("either TEXTs or --batch, not both"));
    if (!options.learn.isEmpty() && !options.isBatch()) return usage(QStringLiteral("--learn needs --batch"));
    if (options.isBatch()) {
        if (options.format == OutputFormat::Beads && options.output.isEmpty())
            return usage(QStringLiteral("--format beads with --batch needs -o FOLDER"));
    } else if (!options.isJsonlStream()) {
        if (options.texts.size() < 2)
            return usage(QStringLiteral("two or more TEXTs are needed; see --help"));
        if (options.format == OutputFormat::Beads && options.texts.size() != 2)
            return usage(QStringLiteral("--format beads takes exactly two TEXTs"));
        if (!options.languages.isEmpty() && options.languages.size() != options.texts.size())
            return usage(QStringLiteral("--lang names %1 languages for %2 TEXTs")
                             .arg(options.languages.size())
                             .arg(options.texts.size()));
        if (options.texts.count(QStringLiteral("-")) > 1)
            return usage(QStringLiteral("standard input can be read only once"));
    }
    return result;
}

} // namespace sejajar
