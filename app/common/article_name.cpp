#include "app/common/article_name.h"

#include "app/common/plain_text.h"

#include <QFileInfo>

namespace sejajar {
namespace {

qsizetype sharedBeginning(const QStringList &names) {
    qsizetype length = names.first().size();
    for (const QString &name : names) {
        qsizetype same = 0;
        while (same < qMin(length, name.size()) && name[same] == names.first()[same]) ++same;
        length = same;
    }
    return length;
}

} // namespace

QString articleName(const QStringList &paths) {
    QStringList names;
    for (const QString &path : paths) names << plainLine(QFileInfo(path).completeBaseName(), 40);
    if (names.isEmpty()) return {};
    names.sort();
    QString shared = names.first().first(sharedBeginning(names));
    while (!shared.isEmpty() && !shared.back().isLetterOrNumber()) shared.chop(1);
    if (shared.size() >= 3) return shared;
    return plainLine(names.join(QStringLiteral(", ")), 80);
}

} // namespace sejajar
