#include "app/common/error_text.h"

#include "app/common/plain_text.h"

#include <QCoreApplication>

namespace sejajar {
namespace {

/// In English; %1 is the file.
const char *sentence(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Cancelled: return QT_TRANSLATE_NOOP("Error", "Cancelled; nothing was changed.");
    case ErrorKind::NotFound: return QT_TRANSLATE_NOOP("Error", "%1 does not exist.");
    case ErrorKind::NotRegularFile:
        return QT_TRANSLATE_NOOP("Error", "%1 is a folder or a device, not a file.");
    case ErrorKind::Unreadable: return QT_TRANSLATE_NOOP("Error", "%1 cannot be read.");
    case ErrorKind::Empty: return QT_TRANSLATE_NOOP("Error", "%1 contains no text.");
    case ErrorKind::NotText: return QT_TRANSLATE_NOOP("Error", "%1 is not a text file.");
    case ErrorKind::UnknownEncoding:
        return QT_TRANSLATE_NOOP("Error", "The encoding asked for is not known, so %1 was not read.");
    case ErrorKind::TooLarge: return QT_TRANSLATE_NOOP("Error", "%1 is too large.");
    case ErrorKind::InvalidFormat:
        return QT_TRANSLATE_NOOP("Error", "%1 is not written in the format it should have.");
    case ErrorKind::WriteFailed:
        return QT_TRANSLATE_NOOP("Error", "%1 could not be written; what stood there before is still there.");
    case ErrorKind::Locked: return QT_TRANSLATE_NOOP("Error", "%1 is in use by another program.");
    case ErrorKind::Corrupt:
        return QT_TRANSLATE_NOOP("Error", "The project %1 is damaged; it was not changed.");
    case ErrorKind::NotAProject: return QT_TRANSLATE_NOOP("Error", "%1 is not a project of Sejajar.");
    case ErrorKind::NewerSchema:
        return QT_TRANSLATE_NOOP(
            "Error", "The project %1 was made by a later version of Sejajar; it was not changed.");
    case ErrorKind::Internal:
        return QT_TRANSLATE_NOOP("Error", "Something went wrong inside Sejajar; your data was not changed.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorText(const Error &error) {
    QString text = QCoreApplication::translate("Error", sentence(error.kind));
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
