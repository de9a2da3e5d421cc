#include "core/exchange/beads.h"

#include "core/exchange/utf8_lines.h"

#include <QRegularExpression>

#include <cmath>

namespace sejajar {
namespace {

QByteArray numbers(SentenceRange range) {
    QByteArray result = "[";
    for (int i = range.begin; i < range.end; ++i) {
        if (i > range.begin) result += ", ";
        result += QByteArray::number(i);
    }
    return result + ']';
}

double rounded(double confidence) { return std::round(confidence * 100) / 100; }

/// "0, 1"; nothing when the numbers do not follow one another.
std::optional<SentenceRange> rangeFrom(const QString &list) {
    if (list.isEmpty()) return SentenceRange{};
    const QStringList items = list.split(QStringLiteral(", "));
    SentenceRange range{items.front().toInt(), items.front().toInt()};
    for (const QString &item : items)
        if (item.toInt() != range.end++) return std::nullopt;
    return range;
}

/// An empty range reads as [0, 0), wherever it lay.
SentenceRange asRead(SentenceRange range) { return range.isEmpty() ? SentenceRange{} : range; }

} // namespace

Result<QByteArray> writeBeads(const Article &article) {
    if (article.versions.size() != 2)
        return Error{
            ErrorKind::InvalidFormat,
            QStringLiteral("beads are written for two texts, not for %1").arg(article.versions.size()),
            {}};
    QByteArray result;
    for (const Row &row : article.alignment.rows)
        result += numbers(row.ranges[0]) + ':' + numbers(row.ranges[1]) + ':' +
                  QByteArray::number(rounded(row.confidence), 'f', 2) + '\n';
    return result;
}

Result<std::vector<BeadLine>> readBeads(QByteArrayView bytes) {
    // Seven digits: no sum of ours overflows, and no text has ten million sentences.
    static const QRegularExpression pattern(
        QStringLiteral("\\A\\[((?:[0-9]{1,7}(?:, [0-9]{1,7})*)?)\\]:\\[((?:[0-9]{1,7}(?:, [0-9]{1,7})*)?)\\]:"
                       "([01]\\.[0-9]{2})\\z"));
    const Result<QStringList> lines = utf8Lines(bytes);
    if (!lines) return lines.error();
    std::vector<BeadLine> beads;
    qsizetype number = 0;
    for (const QString &line : *lines) {
        ++number;
        const QRegularExpressionMatch match = pattern.match(line);
        if (!match.hasMatch()) return lineError(number, QStringLiteral("this is no bead"));
        const auto first = rangeFrom(match.captured(1));
        const auto second = rangeFrom(match.captured(2));
        if (!first || !second)
            return lineError(number, QStringLiteral("sentences that do not follow one another"));
        beads.push_back({*first, *second, match.captured(3).toDouble()});
    }
    return beads;
}

Outcome verifyBeads(QByteArrayView written, const Article &article) {
    const auto differs = [](const QString &how) {
        return Error{
            ErrorKind::WriteFailed, QStringLiteral("what was written reads differently: ") + how, {}};
    };
    const Result<std::vector<BeadLine>> beads = readBeads(written);
    if (!beads) return differs(beads.error().detail);
    const std::vector<Row> &rows = article.alignment.rows;
    if (beads->size() != rows.size()) return differs(QStringLiteral("the number of beads"));
    for (size_t i = 0; i < rows.size(); ++i)
        if ((*beads)[i] !=
            BeadLine{asRead(rows[i].ranges[0]), asRead(rows[i].ranges[1]), rounded(rows[i].confidence)})
            return differs(QStringLiteral("bead %1").arg(i + 1));
    return Done{};
}

} // namespace sejajar
