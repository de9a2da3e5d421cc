#pragma once

#include "app/align/article_input.h"
#include "app/align/console.h"

namespace sejajar {

/// Writes one aligned article in the format asked for, to a file (whole or not at all, read back and
/// compared) or, when path is empty, to standard output. Errors: WriteFailed, NotRegularFile.
Outcome writeArticle(const ArticleInput &input, const Options &options, const QString &path);

/// Writes bytes to standard output. Errors: WriteFailed.
Outcome writeStandardOutput(const QByteArray &bytes);

/// Says on standard error what a reader should know: no translations, only a comparable source.
void reportAlignment(const Article &article);

} // namespace sejajar
