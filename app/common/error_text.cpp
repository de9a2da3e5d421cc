#include "app/common/error_text.h"

#include "app/common/plain_text.h"

#include <QCoreApplication>

namespace sejajar {
namespace {

QString sentence(ErrorKind kind) {
    const auto tr = [](const char *text) { return QCoreApplication::translate("Error", text); };
    switch (kind) {
    case ErrorKind::Cancelled: return tr(QT_TRANSLATE_NOOP("Error", "Cancelled; nothing was changed."));
    case ErrorKind::NotFound: return tr(QT_TRANSLATE_NOOP("Error", "%1 does not exist."));
    case ErrorKind::NotRegularFile:
        return tr(QT_TRANSLATE_NOOP("Error", "%1 is a folder or a device, not a file."));
    case ErrorKind::Unreadable: return tr(QT_TRANSLATE_NOOP("Error", "%1 cannot be read."));
    case ErrorKind::Empty: return tr(QT_TRANSLATE_NOOP("Error", "%1 contains no text."));
    case ErrorKind::NotText: return tr(QT_TRANSLATE_NOOP("Error", "%1 is not a text file."));
    case ErrorKind::UnknownEncoding:
        return tr(QT_TRANSLATE_NOOP("Error", "The encoding asked for is not known, so %1 was not read."));
    case ErrorKind::TooLarge: return tr(QT_TRANSLATE_NOOP("Error", "%1 is too large."));
    case ErrorKind::InvalidFormat:
        return tr(QT_TRANSLATE_NOOP("Error", "%1 is not written in the format it should have."));
    case ErrorKind::WriteFailed:
        return tr(
            QT_TRANSLATE_NOOP("Error", "%1 could not be written; what stood there before is still there."));
    case ErrorKind::Locked: return tr(QT_TRANSLATE_NOOP("Error", "%1 is in use by another program."));
    case ErrorKind::Corrupt:
        return tr(QT_TRANSLATE_NOOP("Error", "The project %1 is damaged; it was not changed."));
    case ErrorKind::NotAProject: return tr(QT_TRANSLATE_NOOP("Error", "%1 is not a project of Sejajar."));
    case ErrorKind::NewerSchema:
        return tr(QT_TRANSLATE_NOOP(
            "Error", "The project %1 was made by a later version of Sejajar; it was not changed."));
    case ErrorKind::Internal:
        return tr(
            QT_TRANSLATE_NOOP("Error", "Something went wrong inside Sejajar; your data was not changed."));
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorText(const Error &error) {
    QString text = sentence(error.kind);
    if (text.contains(QLatin1String("%1"))) {
        const QString file =
            error.where.isEmpty() ? QCoreApplication::translate("Error", "The file") : plainPath(error.where);
        text = text.arg(file);
    }
    if (!error.detail.isEmpty() && error.kind != ErrorKind::Cancelled)
        text += QStringLiteral(" (") + plainLine(error.detail) + u')';
    return text;
}

} // namespace sejajar
