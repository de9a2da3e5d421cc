#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace sejajar {

/// A line of the manifest of `sejajar-align --batch`.
struct ManifestEntry {
    QString article;
    QStringList paths;  ///< one a version, at least two; absolute when the folder is
    qsizetype line = 0; ///< one-based
    bool operator==(const ManifestEntry &) const = default;
};

/// Reads a manifest: UTF-8, per line the name of the article and one path per version, with tabs between.
/// Lines that begin with # and empty lines are skipped. Relative paths start from `folder`, the manifest's.
///
/// An article's name becomes a file's name, so a name that could lead out of its folder or hide something
/// there is refused: "", ".", "..", with / or \, with : first, with control or format characters, with white
/// space at an end, longer than 200 bytes; and a name that another line has. Errors: InvalidFormat, with the
/// line.
Result<std::vector<ManifestEntry>> readManifest(QByteArrayView bytes, const QString &folder);

/// Why a name cannot be that of an article in a batch, in English; empty: it can.
QString flawOfArticleName(QStringView name);

} // namespace sejajar
