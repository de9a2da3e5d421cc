#include "app/viewer/session/content_key.h"

#include <QCryptographicHash>
#include <QStringList>

namespace sejajar {

ContentKey contentKey(const std::vector<Version> &versions) {
    QStringList texts;
    QCryptographicHash properties(QCryptographicHash::Sha256);
    for (const Version &version : versions) {
        const QByteArray text =
            QCryptographicHash::hash(version.text.toUtf8(), QCryptographicHash::Sha256).toHex();
        texts << QString::fromLatin1(text);
        properties.addData(text + '\n' + version.language.toUtf8() + '\n' +
                           QByteArray::number(static_cast<int>(version.role)) + '\n');
        for (const SentenceSpan &span : version.sentences)
            properties.addData(QByteArray::number(span.begin) + ' ' + QByteArray::number(span.end) + '\n');
    }
    texts.sort();
    return {QString::fromLatin1(
                QCryptographicHash::hash(texts.join(u'\n').toLatin1(), QCryptographicHash::Sha256).toHex()),
            QString::fromLatin1(properties.result().toHex())};
}

} // namespace sejajar
