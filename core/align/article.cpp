#include "core/align/article.h"

#include <algorithm>
#include <iterator>

namespace sejajar {

Evidence &Evidence::operator+=(Evidence other) {
    length += other.length;
    words += other.words;
    names += other.names;
    numbers += other.numbers;
    pairs.insert(pairs.end(), std::make_move_iterator(other.pairs.begin()),
                 std::make_move_iterator(other.pairs.end()));
    return *this;
}

double confidentShare(const std::vector<Version> &versions, const std::vector<Row> &rows) {
    constexpr double confident = .9;
    const auto isTranslation = [](const Version &version) { return version.role == Role::Translation; };
    const bool withSource = std::ranges::count_if(versions, isTranslation) < 2;
    double all = 0;
    double good = 0;
    for (const Row &row : rows) {
        int sentences = 0;
        bool complete = row.confidence >= confident;
        for (size_t v = 0; v < versions.size(); ++v) {
            if (!withSource && !isTranslation(versions[v])) continue;
            sentences += row.ranges[v].size();
            complete = complete && !row.ranges[v].isEmpty();
        }
        all += sentences;
        if (complete) good += sentences;
    }
    return all > 0 ? good / all : 0;
}

void placeEmptyRanges(std::vector<Row> &rows) {
    if (rows.empty()) return;
    std::vector<int> at(rows.front().ranges.size(), 0);
    for (Row &row : rows) {
        for (size_t v = 0; v < at.size(); ++v) {
            if (row.ranges[v].isEmpty()) row.ranges[v] = {at[v], at[v]};
            at[v] = row.ranges[v].end;
        }
    }
}

} // namespace sejajar
