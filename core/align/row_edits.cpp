#include "core/align/row_edits.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace sejajar {
namespace {

const std::vector<Row> &rowsOf(const Article &article) { return article.alignment.rows; }

bool isRow(const Article &article, int row) {
    return row >= 0 && static_cast<size_t>(row) < rowsOf(article).size();
}

bool hasSentences(const std::vector<SentenceRange> &ranges) {
    return !std::ranges::all_of(ranges, &SentenceRange::isEmpty);
}

bool stands(const QString &word, const Version &version, SentenceRange range) {
    for (int s = range.begin; s < range.end; ++s)
        if (version.sentence(s).contains(word)) return true;
    return false;
}

/// The rows from `first` on with other ranges; those without a sentence vanish.
std::optional<RowChange> change(const Article &article, int first, size_t count,
                                const std::vector<std::vector<SentenceRange>> &after) {
    const auto begin = rowsOf(article).begin() + first;
    RowChange result{first, {begin, begin + static_cast<std::ptrdiff_t>(count)}, {}};
    for (const std::vector<SentenceRange> &ranges : after)
        if (hasSentences(ranges)) result.after.push_back(editedRow(article.versions, ranges, result.before));
    const auto sameRanges = [](const Row &a, const Row &b) { return a.ranges == b.ranges; };
    if (std::ranges::equal(result.before, result.after, sameRanges)) return std::nullopt;
    return result;
}

/// Both ranges as one, when they stand beside each other.
std::optional<SentenceRange> joined(SentenceRange a, SentenceRange b) {
    if (a.isEmpty()) return b;
    if (b.isEmpty()) return a;
    if (a.end == b.begin) return SentenceRange{a.begin, b.end};
    if (b.end == a.begin) return SentenceRange{b.begin, a.end};
    return std::nullopt;
}

/// Characters of each sentence of a range.
std::vector<double> lengths(const Version &version, SentenceRange range) {
    std::vector<double> result;
    for (int s = range.begin; s < range.end; ++s)
        result.push_back(static_cast<double>(version.sentence(s).size()));
    return result;
}

/// Share of the characters that stand before each of the n + 1 borders of n sentences.
std::vector<double> sharesBefore(const Version &version, SentenceRange range) {
    std::vector<double> shares{0};
    for (const double length : lengths(version, range)) shares.push_back(shares.back() + length);
    for (double &share : shares) share /= std::max(1.0, shares.back());
    return shares;
}

/// The number of the border in [first, last] that is nearest to a share; the later one of two.
int nearestBorder(const std::vector<double> &shares, double share, int first, int last) {
    int best = first;
    for (int border = first; border <= last; ++border) {
        const auto distance = [&](int b) { return std::abs(shares[static_cast<size_t>(b)] - share); };
        if (distance(border) <= distance(best)) best = border;
    }
    return best;
}

/// The share of a version's characters in a row that stand before an offset of its text.
double shareBefore(const Version &version, SentenceRange range, qsizetype offset) {
    double before = 0;
    double all = 0;
    for (int s = range.begin; s < range.end; ++s) {
        const SentenceSpan &span = version.sentences[static_cast<size_t>(s)];
        all += static_cast<double>(span.end - span.begin);
        before += static_cast<double>(std::clamp(offset, span.begin, span.end) - span.begin);
    }
    return before / std::max(1.0, all);
}

/// Some rows, ascending, with `edit` made in each.
template <class Edit>
std::optional<RowChange> editedEach(const Article &article, const std::vector<int> &rows, Edit edit) {
    if (rows.empty() || !isRow(article, rows.front()) || !isRow(article, rows.back())) return std::nullopt;
    const auto begin = rowsOf(article).begin();
    RowChange result{rows.front(), {begin + rows.front(), begin + rows.back() + 1}, {}};
    result.after = result.before;
    for (const int row : rows) edit(result.after[static_cast<size_t>(row - result.first)]);
    if (result.after == result.before) return std::nullopt;
    return result;
}

} // namespace

Row editedRow(const std::vector<Version> &versions, std::vector<SentenceRange> ranges,
              const std::vector<Row> &before) {
    Row row{std::move(ranges), 1, RowStatus::Edited, {}};
    const auto in = [&](int v, const QString &word) {
        const auto version = static_cast<size_t>(v);
        return version < row.ranges.size() && stands(word, versions[version], row.ranges[version]);
    };
    for (const Row &old : before)
        for (const Evidence::Pair &pair : old.evidence.pairs)
            if (in(pair.versionA, pair.a) && in(pair.versionB, pair.b)) row.evidence.pairs.push_back(pair);
    return row;
}

std::vector<Row> changedRows(std::vector<Row> rows, const RowChange &change) {
    const auto begin = rows.begin() + change.first;
    const auto place = rows.erase(begin, begin + static_cast<std::ptrdiff_t>(change.before.size()));
    rows.insert(place, change.after.begin(), change.after.end());
    return rows;
}

RowChange rowDifference(const std::vector<Row> &before, const std::vector<Row> &after) {
    const auto [b, a] = std::ranges::mismatch(before, after);
    auto beforeEnd = before.end();
    auto afterEnd = after.end();
    while (beforeEnd != b && afterEnd != a && *std::prev(beforeEnd) == *std::prev(afterEnd)) {
        --beforeEnd;
        --afterEnd;
    }
    return {static_cast<int>(b - before.begin()), {b, beforeEnd}, {a, afterEnd}};
}

std::optional<RowChange> mergedRows(const Article &article, int first, int last) {
    if (!isRow(article, first) || !isRow(article, last) || last <= first) return std::nullopt;
    std::vector<std::vector<SentenceRange>> after{rowsOf(article)[static_cast<size_t>(first)].ranges};
    for (int r = first + 1; r <= last; ++r) {
        std::vector<SentenceRange> left = rowsOf(article)[static_cast<size_t>(r)].ranges;
        for (size_t v = 0; v < left.size(); ++v) {
            SentenceRange &into = after.front()[v];
            const std::optional<SentenceRange> both = joined(into, left[v]);
            if (!both) continue;
            into = *both;
            left[v].begin = left[v].end;
        }
        after.push_back(std::move(left));
    }
    return change(article, first, static_cast<size_t>(last - first + 1), after);
}

std::optional<RowChange> splitRow(const Article &article, int row, int version, qsizetype offset) {
    if (!isRow(article, row)) return std::nullopt;
    const std::vector<SentenceRange> &ranges = rowsOf(article)[static_cast<size_t>(row)].ranges;
    auto cut = static_cast<size_t>(version);
    if (cut >= ranges.size()) return std::nullopt;
    std::vector<SentenceRange> above = ranges;
    std::vector<SentenceRange> below = ranges;
    const auto cutAt = [&](size_t v, int border) {
        above[v].end = below[v].begin = ranges[v].begin + border;
    };
    if (std::ranges::none_of(ranges, [](SentenceRange range) { return range.size() > 1; })) {
        for (size_t v = 0; v < ranges.size(); ++v) cutAt(v, v == cut ? 0 : ranges[v].size());
    } else {
        double share = shareBefore(article.versions[cut], ranges[cut], offset);
        if (ranges[cut].size() < 2) {
            share = .5;
            cut = static_cast<size_t>(std::ranges::max_element(ranges, {}, &SentenceRange::size) -
                                      ranges.begin());
        }
        const std::vector<double> own = sharesBefore(article.versions[cut], ranges[cut]);
        const int border = nearestBorder(own, share, 1, ranges[cut].size() - 1);
        for (size_t v = 0; v < ranges.size(); ++v) {
            const std::vector<double> shares = sharesBefore(article.versions[v], ranges[v]);
            cutAt(v, v == cut ? border
                              : nearestBorder(shares, own[static_cast<size_t>(border)], 0, ranges[v].size()));
        }
    }
    if (!hasSentences(above) || !hasSentences(below)) return std::nullopt;
    return change(article, row, 1, {above, below});
}

std::optional<RowChange> movedSentence(const Article &article, int row, int version, MoveTo to) {
    if (!isRow(article, row)) return std::nullopt;
    const auto v = static_cast<size_t>(version);
    std::vector<SentenceRange> from = rowsOf(article)[static_cast<size_t>(row)].ranges;
    if (v >= from.size() || from[v].isEmpty()) return std::nullopt;
    const bool down = to == MoveTo::NextRow;
    const int other = down ? row + 1 : row - 1;
    const int sentence = down ? from[v].end - 1 : from[v].begin;
    const SentenceRange moved{sentence, sentence + 1};
    if (down)
        from[v].end = sentence;
    else
        from[v].begin = sentence + 1;

    std::vector<SentenceRange> into;
    if (isRow(article, other)) {
        into = rowsOf(article)[static_cast<size_t>(other)].ranges;
    } else { // empty beside it, where each version begins or ends
        into = from;
        for (SentenceRange &range : into) (down ? range.begin : range.end) = down ? range.end : range.begin;
    }
    const std::optional<SentenceRange> both = joined(into[v], moved);
    if (!both) return std::nullopt;
    into[v] = *both;
    const size_t count = isRow(article, other) ? 2 : 1;
    if (down) return change(article, row, count, {from, into});
    return change(article, isRow(article, other) ? other : row, count, {into, from});
}

std::optional<RowChange> confirmedRows(const Article &article, const std::vector<int> &rows) {
    return editedEach(article, rows, [](Row &row) {
        if (!isSetByPerson(row)) row.status = RowStatus::Confirmed;
    });
}

std::optional<RowChange> releasedRows(const Article &article, const std::vector<int> &rows) {
    return editedEach(article, rows, [](Row &row) {
        if (row.status == RowStatus::Edited) row.confidence = .5;
        row.status = RowStatus::Auto;
    });
}

} // namespace sejajar
