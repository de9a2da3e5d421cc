#pragma once

#include "core/text/version.h"

#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>

namespace sejajar::test {

/// The folder of the development data, which is no part of the project; empty when it is missing.
inline QString sharedFolder() {
    const QString given = qEnvironmentVariable("SEJAJAR_SHARED");
    // Beside the project, or beside the project that a git worktree belongs to.
    for (const QString &path :
         {given, QStringLiteral(SEJAJAR_ROOT "/../shared"), QStringLiteral(SEJAJAR_ROOT "/../../shared")}) {
        if (!path.isEmpty() && QDir(path + QStringLiteral("/bench")).exists())
            return QDir(path).canonicalPath();
    }
    return {};
}

/// The articles of a set, "mild" or "heavy", in order.
inline QStringList newsFolders(const QString &noise) {
    const QDir folder(sharedFolder() + QStringLiteral("/bench/news-dev/") + noise);
    QStringList result;
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        result << folder.filePath(name);
    return result;
}

/// A text with one sentence a line.
inline Version linesOf(const QString &path, const QString &language, Role role = Role::Translation) {
    Version version;
    version.language = language;
    version.role = role;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) version.text = QString::fromUtf8(file.readAll());
    version.sentences = segmentLines(version.text);
    return version;
}

} // namespace sejajar::test
