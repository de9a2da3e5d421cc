#pragma once

#include "core/base/result.h"
#include "core/lexicon/glossary.h"

namespace sejajar {

/// The entries of a dictionary (core/exchange/dictionary_tsv.h).
/// Errors: NotFound, NotRegularFile, Unreadable, TooLarge, InvalidFormat with the line.
Result<Glossary> readGlossaryFile(const QString &path);

/// Writes the entries that have two languages, whole or not at all, read back and compared. Returns how many.
/// Errors: those of writeSafely.
Result<int> writeGlossaryFile(const Glossary &glossary, const QStringList &languages, const QString &path);

/// The glossary with further entries below, without those that stand there already. languages: columns; a
/// language of the further entries that has no column of its own goes under one with the same primary
/// language (zh under zh-Hans), where there is one.
Glossary withEntries(Glossary glossary, const Glossary &further, const QStringList &languages);

/// The languages and, behind them, those that the glossary has beside them.
QStringList languagesOf(const Glossary &glossary, QStringList languages);

} // namespace sejajar
