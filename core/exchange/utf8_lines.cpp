#include "core/exchange/utf8_lines.h"

#include "core/base/utf8.h"

namespace sejajar {

Result<QStringList> utf8Lines(QByteArrayView bytes) {
    constexpr char bom[] = "\xef\xbb\xbf";
    if (bytes.startsWith(bom)) bytes = bytes.sliced(3);
    QStringList lines;
    for (qsizetype begin = 0; begin < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', begin);
        if (end < 0) end = bytes.size();
        QByteArrayView line = bytes.sliced(begin, end - begin);
        if (line.endsWith('\r')) line.chop(1);
        if (!line.isValidUtf8())
            return lineError(lines.size() + 1, QStringLiteral("these bytes are not UTF-8"));
        lines << fromUtf8Exactly(line);
        begin = end + 1;
    }
    return lines;
}

Error lineError(qsizetype line, const QString &what) {
    return {ErrorKind::InvalidFormat, QStringLiteral("line %1: %2").arg(line).arg(what), {}};
}

} // namespace sejajar
