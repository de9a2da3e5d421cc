#pragma once

#include "core/base/result.h"
#include "core/exchange/delimited_text.h"
#include "core/lexicon/glossary.h"

#include <QStringList>

#include <optional>

namespace sejajar {

enum class OutputFormat { Tsv, Beads, Jsonl };

/// The command line of sejajar-align, checked.
struct Options {
    QStringList texts;
    QString manifest; ///< of --batch
    QStringList languages;
    std::optional<QString> source; ///< a language; "" for none; nothing: the Chinese version
    bool lines = false;
    OutputFormat format = OutputFormat::Tsv;
    TsvDialect dialect = TsvDialect::Corpus;
    QString output; ///< empty: standard output
    QStringList lexicons;
    QStringList glossaries;
    Glossary glossary; ///< what those files hold, once somebody has read them
    QString learn;
    bool pool = true;
    int jobs = 1;
    bool progress = false;
    bool check = true;  ///< run checks
    QStringList checks; ///< these; empty: those that are on by default

    bool isBatch() const { return !manifest.isEmpty(); }
    /// JSON lines from a file or standard input instead of texts.
    bool isJsonlStream() const { return format == OutputFormat::Jsonl && !isBatch() && texts.size() < 2; }
};

/// Options, or text to print on standard output (--help, --version).
struct CommandLine {
    Options options;
    QString print;
};

/// arguments: without the program's name. The error is a sentence for a person who mistyped.
Result<CommandLine> readCommandLine(const QStringList &arguments);

} // namespace sejajar
