#include "core/text/converter.h"
#include "core/text/document.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sejajar {
namespace {

constexpr qint64 maxBytes = qint64(512) << 20;
constexpr qint64 blockBytes = 1 << 20;

Error openError(int error, const QString &path) {
    const QString detail = QString::fromLocal8Bit(strerror(error));
    switch (error) {
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG: return {ErrorKind::NotFound, detail, path};
    case ENXIO: return {ErrorKind::NotRegularFile, detail, path}; // a socket, or a FIFO without a reader
    default: return {ErrorKind::Unreadable, detail, path};
    }
}

/// Opens a regular file and nothing else. A FIFO without a writer would block open() for ever, and opening a
/// device may already do something; so we look first, open without blocking, and look at what we opened.
Result<int> openRegular(const QString &path) {
    const QByteArray name = QFile::encodeName(path);
    struct stat info = {};
    if (::stat(name.constData(), &info) != 0) return openError(errno, path);
    const auto notRegular = [&] {
        return Error{ErrorKind::NotRegularFile, QStringLiteral("only regular files can be read"), path};
    };
    if (!S_ISREG(info.st_mode)) return notRegular();
    const int file = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (file < 0) return openError(errno, path);
    if (::fstat(file, &info) != 0 || !S_ISREG(info.st_mode)) {
        ::close(file);
        return notRegular();
    }
    return file;
}

} // namespace

Result<Document> readDocument(const QString &path, const QByteArray &encoding, const Progress &progress) {
    // A NUL would cut the name: the file opened would not be the one asked for.
    if (path.isEmpty() || path.contains(QChar(u'\0'))) return Error{ErrorKind::NotFound, {}, path};
    const Result<int> descriptor = openRegular(path);
    if (!descriptor) return descriptor.error();
    QFile file;
    if (!file.open(*descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(*descriptor);
        return Error{ErrorKind::Unreadable, file.errorString(), path};
    }
    const auto tooLarge = [&] {
        return Error{ErrorKind::TooLarge, QStringLiteral("more than 512 MiB"), path};
    };
    if (file.size() > maxBytes) return tooLarge();

    // The size is a promise that a growing file, or one under /proc, does not keep.
    QByteArray bytes;
    bytes.reserve(file.size());
    const Progress reading = progress.part(0, 0.5);
    for (;;) {
        if (progress.cancelled()) return Error{ErrorKind::Cancelled, {}, path};
        const QByteArray block = file.read(blockBytes);
        if (block.isEmpty()) break;
        bytes += block;
        if (bytes.size() > maxBytes) return tooLarge();
        reading(std::min(1.0, static_cast<double>(bytes.size()) / static_cast<double>(file.size() + 1)));
    }
    if (file.error() != QFileDevice::NoError) return Error{ErrorKind::Unreadable, file.errorString(), path};
    Result<Document> document = decodeWithProgress(bytes, encoding, progress.part(0.5, 1));
    if (document) return document;
    Error error = document.error();
    error.where = path;
    return error;
}

} // namespace sejajar
