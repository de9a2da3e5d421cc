#include "core/text/paragraphs.h"

#include "core/text/punctuation.h"

#include <algorithm>

namespace sejajar {
namespace {

bool isLineEnd(QChar c) {
    switch (c.unicode()) {
    case u'\n':
    case u'\r':
    case u'\v':
    case u'\f':
    case 0x85:
    case 0x2028:
    case 0x2029: return true;
    default: return false;
    }
}

/// A line without the white space at its ends. afterBlank: an empty line stands before it.
struct Line {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool afterBlank = false;
    qsizetype width = 0;          ///< in columns: Chinese characters take two
    qsizetype firstWordWidth = 0; ///< what would have had to fit into the line before
};

/// No line of a text that was broken into lines is wider.
constexpr qsizetype maxColumns = 120;
constexpr qsizetype minColumns = 38;

bool isWide(QChar c) { return c.unicode() >= 0x2E80 && (c.unicode() < 0xD800 || c.unicode() > 0xF8FF); }

/// Looks at no more than a line can hold: a line of ten megabytes is not broken text.
void measure(QStringView text, Line &line) {
    const QStringView view = text.mid(line.begin, std::min(line.end - line.begin, maxColumns + 1));
    bool inFirstWord = true;
    for (const QChar c : view) {
        const qsizetype columns = isWide(c) ? 2 : 1;
        // Chinese breaks anywhere: its first word is one character.
        if (inFirstWord && (c.isSpace() || (columns == 2 && line.firstWordWidth > 0))) inFirstWord = false;
        line.firstWordWidth += inFirstWord ? columns : 0;
        line.width += columns;
    }
}

std::vector<Line> lines(QStringView text) {
    std::vector<Line> result;
    bool blank = true;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype lineEnd = begin;
        while (lineEnd < text.size() && !isLineEnd(text[lineEnd])) ++lineEnd;
        Line line{begin, lineEnd, blank};
        while (line.begin < line.end && text[line.begin].isSpace()) ++line.begin;
        while (line.end > line.begin && text[line.end - 1].isSpace()) --line.end;
        // A carriage return before a line feed would otherwise count as an empty line.
        const bool secondHalf = lineEnd > 0 && text[lineEnd - 1] == u'\r' && lineEnd < text.size() &&
                                text[lineEnd] == u'\n' && begin == lineEnd;
        if (line.begin < line.end) {
            measure(text, line);
            result.push_back(line);
            blank = false;
        } else if (!secondHalf) {
            blank = true;
        }
        begin = lineEnd + 1;
    }
    return result;
}

bool endsSentence(QStringView text, const Line &line) {
    qsizetype i = line.end - 1;
    while (i > line.begin && isClosingCandidate(text[i])) --i;
    return isTerminator(text[i]) || text[i] == u':' || text[i] == u'：';
}

bool beginsSmall(QStringView text, const Line &line) { return text[line.begin].isLower(); }

/// Programs disagree how wide an umlaut is: some count bytes.
constexpr qsizetype slack = 5;

/// The line is full: the first word of the next would not have fitted.
bool isFull(const Line &line, const Line &next, qsizetype width) {
    return line.width + 1 + next.firstWordWidth > width - slack;
}

/// In a broken text: next goes on with the paragraph that line belongs to.
bool goesOn(QStringView text, const Line &line, const Line &next, qsizetype width) {
    if (next.afterBlank) return false;
    if (isFull(line, next, width) || beginsSmall(text, next)) return true;
    return line.width * 3 > width * 2 && !endsSentence(text, line);
}

/// The width of a text that was broken into lines, or 0.
qsizetype brokenWidth(QStringView text, const std::vector<Line> &all) {
    qsizetype width = 0;
    for (const Line &line : all) {
        // Nobody breaks an address, however long.
        const bool address = line.width > maxColumns && line.firstWordWidth == line.width;
        if (!address) width = std::max(width, line.width);
    }
    if (width > maxColumns || width < minColumns) return 0;
    qsizetype inner = 0;  // lines with a next line in their block
    qsizetype full = 0;   // of these: no word more would have fitted
    qsizetype closed = 0; // of these: end with a full stop all the same
    qsizetype small = 0;  // of these: the next one begins with a small letter
    for (size_t i = 0; i + 1 < all.size(); ++i) {
        if (all[i + 1].afterBlank) continue;
        ++inner;
        if (!isFull(all[i], all[i + 1], width)) continue;
        ++full;
        closed += endsSentence(text, all[i]);
        small += beginsSmall(text, all[i + 1]) || isWide(text[all[i + 1].begin]);
    }
    // Lines of a poem or a list, and paragraphs of one line, do not stop just short of one width, or they
    // stop with a full stop.
    const bool broken = full >= 2 && full * 10 >= inner * 6 && closed * 2 < full && small * 3 >= full;
    return broken ? width : 0;
}

} // namespace

std::vector<Paragraph> paragraphs(QStringView text) {
    const std::vector<Line> all = lines(text);
    const qsizetype width = brokenWidth(text, all);
    std::vector<Paragraph> result;
    for (size_t i = 0; i < all.size(); ++i) {
        const bool joins = width > 0 && i > 0 && goesOn(text, all[i - 1], all[i], width);
        if (joins) {
            result.back().end = all[i].end;
            result.back().joined = true;
        } else {
            result.push_back({all[i].begin, all[i].end, false});
        }
    }
    return result;
}

} // namespace sejajar
