#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/text/document.h"

#include <QString>

namespace sejajar {

/// Stated in the manual: scripts rely on them.
enum class ExitStatus { Done = 0, SomeFailed = 1, Usage = 2, InputFailed = 3, OutputFailed = 4 };

/// What a program says on standard error: one line each, "sejajar-align: FILE: what is wrong (what was done
/// about it)".
void complain(const QString &where, const QString &what, const QString &done = {});
void complain(const Error &error, const QString &done = {});
/// The warnings of decoding, one line each.
void reportWarnings(const QString &path, const Document &document);

/// What is wrong, in English, without the file.
QString whatIsWrong(const Error &error);

/// A progress bar on standard error where that is a terminal, else a progress that says nothing.
Progress terminalProgress();

} // namespace sejajar
