#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QStringList>

namespace sejajar {

/// The lines of a UTF-8 file that people write: a BOM and CRLF are taken, a last line need not end. Line n of
/// the file is element n - 1, empty lines included. Errors: InvalidFormat, with the line that is not UTF-8.
Result<QStringList> utf8Lines(QByteArrayView bytes);

/// InvalidFormat with "line 3: what". line: one-based.
Error lineError(qsizetype line, const QString &what);

} // namespace sejajar
