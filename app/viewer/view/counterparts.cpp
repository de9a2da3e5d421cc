#include "app/viewer/view/counterparts.h"

#include <algorithm>

namespace sejajar {
namespace {

/// Whether a word could go on between two characters; in Chinese nothing tells.
bool continues(QChar a, QChar b) {
    const auto isHan = [](QChar c) { return c.script() == QChar::Script_Han; };
    return a.isLetterOrNumber() && b.isLetterOrNumber() && !isHan(a) && !isHan(b);
}

/// Whether [begin, end) is a word of its own, or long enough to be one within another: "Huang" of "Huangs",
/// "jacke" of "Lederjacke", but not "in" of "einen".
bool isWord(const QString &text, qsizetype begin, qsizetype end) {
    constexpr qsizetype longEnough = 4;
    if (end - begin >= longEnough) return true;
    return (begin == 0 || !continues(text[begin - 1], text[begin])) &&
           (end == text.size() || !continues(text[end - 1], text[end]));
}

/// The place of a word in a cell that holds an offset; -1: any, the first.
std::optional<Cell::Range> placeOf(const QString &word, const QString &text, qsizetype offset) {
    if (word.isEmpty()) return std::nullopt;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if (isWord(text, at, end) && (offset < 0 || (at <= offset && offset < end)))
            return Cell::Range{at, end};
    }
    return std::nullopt;
}

} // namespace

std::vector<CellPart> counterparts(const Evidence &evidence, int column, qsizetype offset,
                                   const std::function<const Cell &(int column)> &cell, int columnCount) {
    std::vector<CellPart> parts;
    const auto known = [columnCount](int version) { return version >= 0 && version < columnCount; };
    const auto add = [&](int version, const QString &word, qsizetype at) {
        const auto range = placeOf(word, cell(version).text, at);
        const CellPart part{version, range.value_or(Cell::Range{})};
        if (range && std::ranges::find(parts, part) == parts.end()) parts.push_back(part);
        return range.has_value();
    };
    const auto isPart = [&](int version, const QString &word) {
        return std::ranges::any_of(parts, [&](const CellPart &part) {
            return part.column == version &&
                   QStringView(cell(version).text).mid(part.range.begin, part.range.end - part.range.begin) ==
                       word;
        });
    };
    for (const Evidence::Pair &pair : evidence.pairs) {
        if (!known(pair.versionA) || !known(pair.versionB)) continue;
        if (pair.versionA == column && add(column, pair.a, offset)) add(pair.versionB, pair.b, -1);
        if (pair.versionB == column && add(column, pair.b, offset)) add(pair.versionA, pair.a, -1);
    }
    // de = zh and zh = id make de = id. Once: a chain of doubtful links would light up half of the row.
    for (const Evidence::Pair &pair : evidence.pairs) {
        if (!known(pair.versionA) || !known(pair.versionB)) continue;
        if (isPart(pair.versionA, pair.a)) add(pair.versionB, pair.b, -1);
        if (isPart(pair.versionB, pair.b)) add(pair.versionA, pair.a, -1);
    }
    return parts;
}

} // namespace sejajar
