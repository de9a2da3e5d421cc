#include "core/exchange/safe_file.h"

#include "core/base/durable_rename.h"

#include <QFile>
#include <QFileInfo>

namespace sejajar {
namespace {

/// As many links as Linux itself follows.
constexpr int mostLinks = 40;

/// The file behind a chain of links, existing or not; nothing for a ring.
QString behindLinks(QString path) {
    for (int i = 0; i < mostLinks; ++i) {
        const QFileInfo info(path);
        if (!info.isSymLink()) return info.absoluteFilePath();
        path = info.symLinkTarget();
    }
    return {};
}

/// Removed unless it was given its name.
class TemporaryFile {
public:
    explicit TemporaryFile(const QString &target) : m_file(temporaryNameBeside(target)) {}
    ~TemporaryFile() {
        m_file.close();
        m_file.remove(); // after the rename there is nothing of this name, which is fine
    }
    Q_DISABLE_COPY_MOVE(TemporaryFile)
    QFile &file() { return m_file; }

private:
    QFile m_file;
};

Error failed(ErrorKind kind, const QFile &file) { return {kind, file.errorString(), {}}; }

Outcome fill(QFile &file, const QFileInfo &target, const WriteContent &write) {
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) return failed(ErrorKind::WriteFailed, file);
    if (target.exists() && !file.setPermissions(target.permissions()))
        return failed(ErrorKind::WriteFailed, file);
    if (const Outcome written = write(file); !written) return written;
    // A full disk may show only when the buffer goes out.
    if (!file.flush() || file.error() != QFileDevice::NoError) return failed(ErrorKind::WriteFailed, file);
    file.close();
    if (file.error() != QFileDevice::NoError) return failed(ErrorKind::WriteFailed, file);
    return Done{};
}

Outcome readBack(QFile &file, const VerifyContent &verify) {
    if (!verify) return Done{};
    if (!file.open(QIODevice::ReadOnly)) return failed(ErrorKind::WriteFailed, file);
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError) return failed(ErrorKind::WriteFailed, file);
    file.close();
    return verify(content);
}

Outcome writeTo(const QString &target, const WriteContent &write, const VerifyContent &verify) {
    const QFileInfo info(target);
    if (const Outcome regular = checkRegularFile(target); !regular) {
        if (regular.error().kind != ErrorKind::NotFound) return regular;
    } else if (!info.isWritable()) {
        // The rename would succeed all the same, but somebody wanted this file to stay as it is.
        return Error{ErrorKind::WriteFailed, QStringLiteral("the file is write-protected"), {}};
    }
    TemporaryFile temporary(target);
    if (const Outcome filled = fill(temporary.file(), info, write); !filled) return filled;
    if (const Outcome verified = readBack(temporary.file(), verify); !verified) return verified;
    return renameDurably(temporary.file().fileName(), target, IfExists::Replace);
}

} // namespace

Outcome writeSafely(const QString &path, const WriteContent &write, const VerifyContent &verify) {
    const QString target = behindLinks(path);
    const Outcome done = path.isEmpty() || target.isEmpty()
                             ? Error{ErrorKind::NotRegularFile, QStringLiteral("this names no file"), {}}
                             : writeTo(target, write, verify);
    if (!done) return Error{done.error().kind, done.error().detail, path};
    return done;
}

Outcome writeSafely(const QString &path, const QByteArray &bytes) {
    return writeSafely(
        path,
        [&](QIODevice &out) -> Outcome {
            if (out.write(bytes) != bytes.size()) return Error{ErrorKind::WriteFailed, out.errorString(), {}};
            return Done{};
        },
        [&](QByteArrayView written) -> Outcome {
            if (written != QByteArrayView(bytes))
                return Error{ErrorKind::WriteFailed, QStringLiteral("the disk gave back other bytes"), {}};
            return Done{};
        });
}

} // namespace sejajar
