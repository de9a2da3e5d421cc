#include "core/align/learnt_words.h"

#include "core/text/language.h"

#include <QStringList>

#include <cmath>

namespace sejajar {
namespace {

constexpr QByteArrayView signature("#sejajar-learnt-words 1\n");
constexpr double mostPlausible = 1e9;

} // namespace

QByteArray writeLearntWords(const LearntWords &words) {
    QByteArray bytes = signature.toByteArray();
    for (const LearntLink &link : words.links) {
        for (const QString &cell : {link.languageA, link.languageB, link.a, link.b})
            bytes += cell.toUtf8() + '\t';
        bytes += QByteArray::number(link.count, 'f', 2) + '\n';
    }
    return bytes;
}

bool isLearntWords(QByteArrayView bytes) { return bytes.startsWith(signature.chopped(3)); }

Result<LearntWords> readLearntWords(const QByteArray &bytes) {
    const auto invalid = [](qsizetype line, const QString &what) {
        return Error{ErrorKind::InvalidFormat, what, QString::number(line)};
    };
    if (!bytes.startsWith(signature))
        return invalid(1, QStringLiteral("not written by this version of --learn"));
    LearntWords words;
    qsizetype number = 1;
    for (const QByteArray &line : bytes.mid(signature.size()).split('\n')) {
        ++number;
        if (line.isEmpty()) continue;
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        if (cells.size() != 5)
            return invalid(number, QStringLiteral("%1 columns instead of 5").arg(cells.size()));
        bool ok = false;
        const double count = cells[4].toDouble(&ok);
        if (!ok || !std::isfinite(count) || count < 0 || count > mostPlausible)
            return invalid(number, QStringLiteral("the count is no number"));
        words.links.push_back(
            {canonicalLanguage(cells[0]), canonicalLanguage(cells[1]), cells[2], cells[3], count});
    }
    return words;
}

} // namespace sejajar
