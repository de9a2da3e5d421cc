#include "app/align/console.h"

#include <QTextStream>

#include <cstdio>
#include <unistd.h>

namespace sejajar {
namespace {

QString kindText(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Cancelled: return QStringLiteral("cancelled");
    case ErrorKind::NotFound: return QStringLiteral("no such file");
    case ErrorKind::NotRegularFile: return QStringLiteral("not a regular file");
    case ErrorKind::Unreadable: return QStringLiteral("cannot be read");
    case ErrorKind::Empty: return QStringLiteral("contains no text");
    case ErrorKind::NotText: return QStringLiteral("is not a text file");
    case ErrorKind::UnknownEncoding: return QStringLiteral("unknown encoding");
    case ErrorKind::TooLarge: return QStringLiteral("too large");
    case ErrorKind::InvalidFormat: return QStringLiteral("not in the format it should have");
    case ErrorKind::WriteFailed: return QStringLiteral("cannot be written");
    case ErrorKind::Locked: return QStringLiteral("in use by another program");
    case ErrorKind::Corrupt: return QStringLiteral("damaged");
    case ErrorKind::NotAProject: return QStringLiteral("not a project");
    case ErrorKind::NewerSchema: return QStringLiteral("made by a later version");
    case ErrorKind::Internal: return QStringLiteral("internal error");
    }
    Q_UNREACHABLE();
}

/// One line, whatever a file name holds.
QString oneLine(QString text) {
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) c = u' ';
    }
    return text;
}

} // namespace

void complain(const QString &where, const QString &what, const QString &done) {
    QTextStream err(stderr);
    err << "sejajar-align: ";
    if (!where.isEmpty()) err << oneLine(where) << ": ";
    err << oneLine(what);
    if (!done.isEmpty()) err << " (" << oneLine(done) << ')';
    err << '\n';
}

void complain(const Error &error, const QString &done) { complain(error.where, whatIsWrong(error), done); }

QString whatIsWrong(const Error &error) {
    const QString kind = kindText(error.kind);
    return error.detail.isEmpty() ? kind : kind + QStringLiteral(": ") + error.detail;
}

void reportWarnings(const QString &path, const Document &document) {
    for (const DecodeWarning &warning : document.warnings) {
        const QString where = QStringLiteral("%1:%2").arg(path).arg(warning.line);
        switch (warning.kind) {
        case DecodeWarning::Kind::ReplacedBytes:
            complain(where,
                     QStringLiteral("%1 places mean nothing in %2")
                         .arg(warning.count)
                         .arg(QString::fromLatin1(document.encoding)),
                     QStringLiteral("replaced by U+FFFD"));
            break;
        case DecodeWarning::Kind::RemovedNuls:
            complain(where, QStringLiteral("%1 NUL characters").arg(warning.count),
                     QStringLiteral("dropped"));
            break;
        }
    }
}

Progress terminalProgress() {
    if (!isatty(STDERR_FILENO)) return {};
    return {{}, [last = -1](double share) mutable {
                const int percent = static_cast<int>(share * 100);
                if (percent == last) return;
                last = percent;
                std::fprintf(stderr, "\r%3d %%%s", percent, percent >= 100 ? "\r     \r" : "");
                std::fflush(stderr);
            }};
}

} // namespace sejajar
