#include "app/viewer/view/counterparts.h"

#include <algorithm>

namespace sejajar {
namespace {

/// The place of a word in a cell that holds an offset; -1: any, the first.
std::optional<Cell::Range> placeOf(const QString &word, const QString &text, qsizetype offset) {
    if (word.isEmpty()) return std::nullopt;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (offset < 0 || (at <= offset && offset < at + word.size()))
            return Cell::Range{at, at + word.size()};
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
    // de = zh and zh = id make de = id; eight pairs at most, so once more is enough.
    for (const Evidence::Pair &pair : evidence.pairs) {
        if (!known(pair.versionA) || !known(pair.versionB)) continue;
        if (isPart(pair.versionA, pair.a)) add(pair.versionB, pair.b, -1);
        if (isPart(pair.versionB, pair.b)) add(pair.versionA, pair.a, -1);
    }
    return parts;
}

} // namespace sejajar
