#include "app/viewer/view/text_cursor.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace sejajar {
namespace {

qsizetype orElse(qsizetype found, qsizetype fallback) { return found < 0 ? fallback : found; }

QTextBoundaryFinder words(QStringView text, qsizetype position) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(position);
    return finder;
}

QTextBoundaryFinder graphemes(QStringView text, qsizetype position) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(position);
    return finder;
}

bool startsWord(QTextBoundaryFinder &finder) {
    return finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem);
}

} // namespace

qsizetype nextGrapheme(QStringView text, qsizetype position) {
    if (position >= text.size()) return text.size();
    return orElse(graphemes(text, std::max<qsizetype>(0, position)).toNextBoundary(), text.size());
}

qsizetype previousGrapheme(QStringView text, qsizetype position) {
    if (position <= 0 || text.isEmpty()) return 0;
    return orElse(graphemes(text, std::min(position, text.size())).toPreviousBoundary(), 0);
}

qsizetype graphemeBegin(QStringView text, qsizetype position) {
    position = std::clamp<qsizetype>(position, 0, text.size());
    if (text.isEmpty() || graphemes(text, position).isAtBoundary()) return position;
    return previousGrapheme(text, position);
}

qsizetype graphemeEnd(QStringView text, qsizetype position) {
    position = std::clamp<qsizetype>(position, 0, text.size());
    if (text.isEmpty() || graphemes(text, position).isAtBoundary()) return position;
    return nextGrapheme(text, position);
}

qsizetype nextWord(QStringView text, qsizetype position) {
    if (position >= text.size()) return text.size();
    QTextBoundaryFinder finder = words(text, std::max<qsizetype>(0, position));
    qsizetype next = finder.toNextBoundary();
    while (next >= 0 && next < text.size() && !startsWord(finder)) next = finder.toNextBoundary();
    return orElse(next, text.size());
}

qsizetype previousWord(QStringView text, qsizetype position) {
    if (position <= 0 || text.isEmpty()) return 0;
    QTextBoundaryFinder finder = words(text, std::min(position, text.size()));
    qsizetype previous = finder.toPreviousBoundary();
    while (previous > 0 && !startsWord(finder)) previous = finder.toPreviousBoundary();
    return orElse(previous, 0);
}

WordRange wordRangeAt(QStringView text, qsizetype position) {
    if (text.isEmpty()) return {};
    position = std::clamp<qsizetype>(position, 0, text.size());
    if (position == text.size()) position = previousGrapheme(text, position);
    QTextBoundaryFinder finder = words(text, position);
    const qsizetype begin = finder.isAtBoundary() ? position : orElse(finder.toPreviousBoundary(), 0);
    finder.setPosition(position);
    return {begin, orElse(finder.toNextBoundary(), text.size())};
}

} // namespace sejajar
