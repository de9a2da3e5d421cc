#include "core/store/sentence_codec.h"

#include <QtEndian>

#include <limits>

namespace sejajar::store {
namespace {

constexpr quint32 paragraphBit = 0x80000000u;
constexpr qsizetype pairSize = 2 * sizeof(quint32);

void put(char *&out, quint32 first, quint32 second) {
    qToLittleEndian(first, out);
    qToLittleEndian(second, out + sizeof(quint32));
    out += pairSize;
}

} // namespace

QByteArray packSentences(const std::vector<SentenceSpan> &sentences) {
    QByteArray bytes(static_cast<qsizetype>(sentences.size()) * pairSize, Qt::Uninitialized);
    char *out = bytes.data();
    for (const SentenceSpan &span : sentences)
        put(out, static_cast<quint32>(span.begin),
            static_cast<quint32>(span.end) | (span.paragraphEnd ? paragraphBit : 0u));
    return bytes;
}

std::optional<std::vector<SentenceSpan>> unpackSentences(const QByteArray &bytes, qsizetype textLength) {
    if (bytes.size() % pairSize != 0) return std::nullopt;
    std::vector<SentenceSpan> sentences(static_cast<size_t>(bytes.size() / pairSize));
    const char *in = bytes.constData();
    qsizetype from = 0;
    for (SentenceSpan &span : sentences) {
        const quint32 end = qFromLittleEndian<quint32>(in + sizeof(quint32));
        span = {qFromLittleEndian<quint32>(in), end & ~paragraphBit, (end & paragraphBit) != 0};
        if (span.begin < from || span.end <= span.begin || span.end > textLength) return std::nullopt;
        from = span.end;
        in += pairSize;
    }
    return sentences;
}

QByteArray packRanges(const std::vector<SentenceRange> &ranges) {
    QByteArray bytes(static_cast<qsizetype>(ranges.size()) * pairSize, Qt::Uninitialized);
    char *out = bytes.data();
    for (const SentenceRange &range : ranges)
        put(out, static_cast<quint32>(range.begin), static_cast<quint32>(range.end));
    return bytes;
}

std::optional<std::vector<SentenceRange>> unpackRanges(const QByteArray &bytes, size_t versions) {
    if (bytes.size() != static_cast<qsizetype>(versions) * pairSize) return std::nullopt;
    std::vector<SentenceRange> ranges(versions);
    const char *in = bytes.constData();
    for (SentenceRange &range : ranges) {
        const quint32 begin = qFromLittleEndian<quint32>(in);
        const quint32 end = qFromLittleEndian<quint32>(in + sizeof(quint32));
        if (begin > end || end > quint32{std::numeric_limits<int>::max()}) return std::nullopt;
        range = {static_cast<int>(begin), static_cast<int>(end)};
        in += pairSize;
    }
    return ranges;
}

} // namespace sejajar::store
