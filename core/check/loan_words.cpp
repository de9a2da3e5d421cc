#include "core/check/loan_words.h"

#include "core/text/language.h"

#include <QFile>
#include <QSet>

#include <cassert>

namespace sejajar {
namespace {

QSet<QString> readList(const QString &language) {
    QFile file(QStringLiteral(":/check/loans-%1.txt").arg(language));
    const bool opened = file.open(QIODevice::ReadOnly);
    assert(opened); // built into the program
    QSet<QString> result;
    if (!opened) return result;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith(u'#')) result.insert(line);
    return result;
}

} // namespace

bool isLoan(const QString &words, const QString &language) {
    static const QSet<QString> german = readList(QStringLiteral("de"));
    static const QSet<QString> indonesian = readList(QStringLiteral("id"));
    const QString primary = primaryLanguage(language);
    if (primary == u"de") return german.contains(words);
    return primary == u"id" && indonesian.contains(words);
}

} // namespace sejajar
