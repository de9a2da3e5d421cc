#pragma once

#include "core/base/result.h"

#include <QIODevice>

#include <functional>

namespace sejajar {

/// Puts the content into an empty device.
using WriteContent = std::function<Outcome(QIODevice &out)>;
/// Looks at the content as it came back from the disk, before the file takes its name.
using VerifyContent = std::function<Outcome(QByteArrayView written)>;

/// Writes a file whole or not at all: to a temporary file in the same folder, synced, read back and compared
/// by verify, then renamed. On any error what stood there before stands there still.
///
/// A link is followed, and what it points to is written, so that the link stays; a file that existed keeps
/// its permissions. Folders, FIFOs, devices and files without write permission are refused. Errors:
/// NotRegularFile, WriteFailed, Unreadable, those of the callbacks; where is the path.
Outcome writeSafely(const QString &path, const WriteContent &write, const VerifyContent &verify = {});

/// The same for bytes; they are compared with what came back.
Outcome writeSafely(const QString &path, const QByteArray &bytes);

} // namespace sejajar
