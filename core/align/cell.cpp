#include "core/align/cell.h"

#include "core/text/language.h"

#include <QStringList>

#include <algorithm>

namespace sejajar {

Cell cell(const Version &version, SentenceRange range, qsizetype limit) {
    Cell result;
    const bool spaced = !writesWithoutSpaces(version.language);
    for (int i = range.begin; i < range.end; ++i) {
        const SentenceSpan &span = version.sentences[static_cast<size_t>(i)];
        const QStringView whole = version.sentence(i);
        QStringView sentence = whole.left(limit);
        if (sentence.size() < whole.size() && !sentence.isEmpty() && sentence.back().isHighSurrogate())
            sentence.chop(1);
        result.omitted += whole.size() - sentence.size();
        // Once something was left out nothing may follow it, else the pieces would not be in order of the
        // text.
        limit = result.omitted > 0 ? 0 : limit - sentence.size();
        if (sentence.isEmpty()) continue;
        if (spaced && !result.text.isEmpty()) result.text += u' ';
        result.pieces.push_back({result.text.size(), span.begin, sentence.size()});
        result.text += sentence;
    }
    result.text.replace(u'\n', u' ');
    return result;
}

qsizetype Cell::toText(qsizetype cellOffset) const {
    if (pieces.empty()) return 0;
    const auto next = std::ranges::upper_bound(pieces, cellOffset, {}, &Piece::cellBegin);
    const Piece &piece = next == pieces.begin() ? *next : *std::prev(next);
    const qsizetype inside = std::max<qsizetype>(0, cellOffset - piece.cellBegin);
    if (inside >= piece.length && next != pieces.end()) return next->textBegin;
    return piece.textBegin + std::min(inside, piece.length);
}

qsizetype Cell::toTextEnd(qsizetype cellOffset) const {
    if (pieces.empty()) return 0;
    const auto next = std::ranges::lower_bound(pieces, cellOffset, {}, &Piece::cellBegin);
    if (next == pieces.begin()) return next->textBegin;
    const Piece &piece = *std::prev(next);
    return piece.textBegin + std::min(cellOffset - piece.cellBegin, piece.length);
}

std::optional<Cell::Range> Cell::toText(Range cellRange) const {
    const Range range{toText(cellRange.begin), toTextEnd(cellRange.end)};
    if (range.begin >= range.end) return std::nullopt;
    return range;
}

std::optional<Cell::Range> Cell::toCell(qsizetype textBegin, qsizetype textEnd) const {
    std::optional<Range> range;
    for (const Piece &piece : pieces) {
        const qsizetype begin = std::max(textBegin, piece.textBegin);
        const qsizetype end = std::min(textEnd, piece.textBegin + piece.length);
        if (begin >= end) continue;
        const qsizetype shift = piece.cellBegin - piece.textBegin;
        if (!range)
            range = Range{begin + shift, end + shift};
        else
            range->end = end + shift;
    }
    return range;
}

QString beadName(const Row &row) {
    QStringList sizes;
    for (const SentenceRange &range : row.ranges) sizes << QString::number(range.size());
    return sizes.join(u'-');
}

} // namespace sejajar
