// No manifest leads an article's output out of its folder.

#include "core/exchange/manifest.h"
#include "tests/fuzz/require.h"

#include <QDir>
#include <QSet>

using namespace sejajar;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const auto entries =
        readManifest(QByteArrayView(data, static_cast<qsizetype>(size)), QStringLiteral("/corpus"));
    if (!entries) {
        fuzz::require(entries.error().kind == ErrorKind::InvalidFormat,
                      "a manifest is refused as InvalidFormat");
        return 0;
    }
    QSet<QString> names;
    for (const ManifestEntry &entry : *entries) {
        const QString output = QDir(QStringLiteral("/out")).filePath(entry.article + QStringLiteral(".tsv"));
        fuzz::require(QDir::cleanPath(output) == output && output.count(u'/') == 2,
                      "the output stays in /out");
        fuzz::require(!names.contains(entry.article), "a name stands once");
        names.insert(entry.article);
        for (const QString &path : entry.paths)
            fuzz::require(QDir::isAbsolutePath(path), "paths are absolute");
    }
    return 0;
}
