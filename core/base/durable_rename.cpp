#include "core/base/durable_rename.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace sejajar {
namespace {

Error writeFailed(const QString &path, const QString &detail) {
    return {ErrorKind::WriteFailed, detail, path};
}

Outcome sync([[maybe_unused]] const QString &path) {
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return writeFailed(path, QString::fromLocal8Bit(std::strerror(errno)));
    const int failed = ::fsync(file);
    const int reason = errno;
    ::close(file); // nothing was written through it
    // EINVAL: a file system that cannot sync a folder has nothing to lose there.
    if (failed && reason != EINVAL) return writeFailed(path, QString::fromLocal8Bit(std::strerror(reason)));
#endif
    return Done{};
}

} // namespace

Outcome renameDurably(const QString &from, const QString &to, IfExists ifExists) {
    if (const Outcome synced = sync(from); !synced) return synced;
    if (ifExists == IfExists::Fail) {
        QFile file(from); // QFile::rename never replaces a file
        if (!file.rename(to)) return writeFailed(to, file.errorString());
    } else {
        std::error_code failure;
        std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(),
                                failure);
        if (failure) return writeFailed(to, QString::fromStdString(failure.message()));
    }
    // The new name stands already; a folder that cannot be synced is no reason to say that it does not.
    static_cast<void>(sync(QFileInfo(to).absolutePath()));
    return Done{};
}

QString temporaryNameBeside(const QString &path) {
    const QString unique = QUuid::createUuid().toString(QUuid::Id128);
    return QFileInfo(path).absoluteDir().filePath(QStringLiteral(".sejajar-%1.tmp").arg(unique));
}

Outcome checkRegularFile(const QString &path) {
    const QFileInfo info(path); // follows links
    if (!info.exists()) return Error{ErrorKind::NotFound, QStringLiteral("there is no such file"), path};
    // isFile() alone: a FIFO would block whoever opens it.
    if (!info.isFile())
        return Error{ErrorKind::NotRegularFile, QStringLiteral("this is no regular file"), path};
    return Done{};
}

} // namespace sejajar
