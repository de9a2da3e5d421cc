#pragma once

#include "core/base/result.h"

namespace sejajar {

enum class IfExists {
    Replace,
    Fail, ///< also when the file appears at the last moment
};

/// Gives a complete file beside its target the target's name, so that after a power loss either the old or
/// the new content stands there whole: fsync of the file, rename, fsync of the folder. Both in one folder.
/// Errors: WriteFailed; then `from` still exists, and `to` is what it was.
Outcome renameDurably(const QString &from, const QString &to, IfExists ifExists);

/// A name for a temporary file in the folder of `path`; hidden, and short whatever the length of the name.
QString temporaryNameBeside(const QString &path);

/// Success when `path` is a regular file or a link to one. Errors: NotFound, NotRegularFile.
Outcome checkRegularFile(const QString &path);

} // namespace sejajar
