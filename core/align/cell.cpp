#include "core/align/cell.h"

#include "core/text/language.h"

#include <QStringList>

#include <algorithm>

namespace sejajar {

Cell cell(const Version &version, SentenceRange range) {
    Cell result;
    const bool spaced = !writesWithoutSpaces(version.language);
    for (int i = range.begin; i < range.end; ++i) {
        const SentenceSpan &span = version.sentences[static_cast<size_t>(i)];
        if (spaced && !result.text.isEmpty()) result.text += u' ';
        result.pieces.push_back({result.text.size(), span.begin, span.end - span.begin});
        result.text += version.sentence(i);
    }
    result.text.replace(u'\n', u' ');
    return result;
}

qsizetype Cell::toText(qsizetype cellOffset) const {
    for (const Piece &piece : pieces) {
        if (cellOffset <= piece.cellBegin + piece.length)
            return piece.textBegin + std::max<qsizetype>(0, cellOffset - piece.cellBegin);
    }
    return pieces.empty() ? 0 : pieces.back().textBegin + pieces.back().length;
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
