#include "core/exchange/manifest.h"

#include "core/exchange/utf8_lines.h"

#include <QDir>
#include <QHash>

namespace sejajar {
namespace {

/// The longest file name is 255 bytes on most systems; the ending and a temporary name want some.
constexpr qsizetype longestNameBytes = 200;

bool isInvisible(char32_t c) {
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi controls, zero width
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

/// Qt takes ":name" for an absolute path, that of a resource; in a manifest it is a file of that name.
QString absolutePath(const QString &path, const QString &folder) {
    const bool absolute = QDir::isAbsolutePath(path) && !path.startsWith(u':');
    const QString start = folder.isEmpty() ? QStringLiteral(".") : folder;
    return QDir::cleanPath(absolute ? path : start + u'/' + path);
}

} // namespace

QString flawOfArticleName(QStringView name) {
    if (name.isEmpty()) return QStringLiteral("the article has no name");
    if (name == u"." || name == u".." || name.contains(u'/') || name.contains(u'\\') ||
        name.front() == u':') // to Qt the path of a resource
        return QStringLiteral("the name of the article would lead to another folder");
    for (const char32_t c : name.toUcs4())
        if (isInvisible(c)) return QStringLiteral("the name of the article has an invisible character");
    if (name.front().isSpace() || name.back().isSpace())
        return QStringLiteral("the name of the article begins or ends with white space");
    if (name.toUtf8().size() > longestNameBytes)
        return QStringLiteral("the name of the article is longer than %1 bytes").arg(longestNameBytes);
    return {};
}

Result<std::vector<ManifestEntry>> readManifest(QByteArrayView bytes, const QString &folder) {
    const Result<QStringList> lines = utf8Lines(bytes);
    if (!lines) return lines.error();
    std::vector<ManifestEntry> entries;
    QHash<QString, qsizetype> lineOf;
    qsizetype number = 0;
    for (const QString &line : *lines) {
        ++number;
        if (line.startsWith(u'#') || line.trimmed().isEmpty()) continue;
        ManifestEntry entry;
        entry.line = number;
        entry.paths = line.split(u'\t');
        entry.article = entry.paths.takeFirst();
        if (const QString flaw = flawOfArticleName(entry.article); !flaw.isEmpty())
            return lineError(number, flaw);
        if (const qsizetype earlier = lineOf.value(entry.article))
            return lineError(number, QStringLiteral("line %1 has an article of this name").arg(earlier));
        if (entry.paths.size() < 2) return lineError(number, QStringLiteral("fewer than two paths"));
        for (QString &path : entry.paths) {
            if (path.isEmpty() || path.contains(QChar(u'\0')))
                return lineError(number, QStringLiteral("a path is empty"));
            path = absolutePath(path, folder);
        }
        lineOf[entry.article] = number;
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace sejajar
