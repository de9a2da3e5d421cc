#include "core/align/sentence_edits.h"

#include <algorithm>

namespace sejajar {
namespace {

/// The row of a sentence; -1 when it stands in none.
int rowOf(const std::vector<Row> &rows, size_t version, int sentence) {
    const auto found = std::ranges::find_if(rows, [&](const Row &row) {
        return row.ranges[version].begin <= sentence && sentence < row.ranges[version].end;
    });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

void replaceSentences(Version &version, const SentenceChange &change) {
    auto begin = version.sentences.begin() + change.first;
    begin = version.sentences.erase(begin, begin + static_cast<std::ptrdiff_t>(change.before.size()));
    version.sentences.insert(begin, change.after.begin(), change.after.end());
}

} // namespace

SentenceRange shifted(SentenceRange range, int border, int by) {
    return range.begin < border ? range : SentenceRange{range.begin + by, range.end + by};
}

Article changedSentences(Article article, const SentenceChange &change) {
    const auto v = static_cast<size_t>(change.version);
    const int border = change.first + static_cast<int>(change.before.size());
    const int by = static_cast<int>(change.after.size()) - static_cast<int>(change.before.size());
    replaceSentences(article.versions[v], change);
    std::vector<Row> &rows = article.alignment.rows;
    for (Row &row : rows) row.ranges[v] = shifted(row.ranges[v], border, by);
    rows = changedRows(std::move(rows), change.rows);
    return article;
}

std::optional<SentenceChange> cutSentence(const Article &article, int version, qsizetype offset) {
    const auto v = static_cast<size_t>(version);
    if (version < 0 || v >= article.versions.size()) return std::nullopt;
    const Version &text = article.versions[v];
    const auto next = std::ranges::upper_bound(text.sentences, offset, {}, &SentenceSpan::begin);
    if (next == text.sentences.begin()) return std::nullopt;
    const SentenceSpan whole = *std::prev(next);
    const auto isSpace = [&text](qsizetype at) { return text.text[at].isSpace(); };
    qsizetype end = std::min(offset, whole.end);
    qsizetype begin = end;
    while (end > whole.begin && isSpace(end - 1)) --end;
    while (begin < whole.end && isSpace(begin)) ++begin;
    if (end == whole.begin || begin == whole.end) return std::nullopt;

    const int sentence = static_cast<int>(next - text.sentences.begin()) - 1;
    const int row = rowOf(article.alignment.rows, v, sentence);
    if (row < 0) return std::nullopt;
    const Row &before = article.alignment.rows[static_cast<size_t>(row)];
    Row after = before;
    ++after.ranges[v].end;
    return SentenceChange{version,
                          sentence,
                          {whole},
                          {{whole.begin, end, false}, {begin, whole.end, whole.paragraphEnd}},
                          {row, {before}, {after}}};
}

std::optional<SentenceChange> joinedWithNext(const Article &article, int version, int sentence) {
    const auto v = static_cast<size_t>(version);
    if (version < 0 || v >= article.versions.size() || sentence < 0) return std::nullopt;
    const std::vector<SentenceSpan> &sentences = article.versions[v].sentences;
    const auto s = static_cast<size_t>(sentence);
    if (s + 1 >= sentences.size()) return std::nullopt;
    const std::vector<Row> &rows = article.alignment.rows;
    const int into = rowOf(rows, v, sentence);
    const int from = rowOf(rows, v, sentence + 1);
    if (into < 0 || from < 0) return std::nullopt;
    SentenceChange change{version,
                          sentence,
                          {sentences[s], sentences[s + 1]},
                          {{sentences[s].begin, sentences[s + 1].end, sentences[s + 1].paragraphEnd}},
                          {}};
    // An empty cell between the two would forget before which of them it stood, so its row is written down.
    int first = std::min(into, from);
    int last = std::max(into, from);
    for (int r = 0; r < static_cast<int>(rows.size()); ++r) {
        const SentenceRange range = rows[static_cast<size_t>(r)].ranges[v];
        if (!range.isEmpty() || range.begin != sentence + 1) continue;
        first = std::min(first, r);
        last = std::max(last, r);
    }
    std::vector<Version> joined = article.versions;
    replaceSentences(joined[v], change);
    change.rows.first = first;
    for (int r = first; r <= last; ++r) {
        const Row &before = rows[static_cast<size_t>(r)];
        change.rows.before.push_back(before);
        Row after = before;
        SentenceRange &range = after.ranges[v];
        // The row of the next sentence has one less, wherever its first one comes from now.
        range = r == from ? SentenceRange{range.begin, range.end - 1} : shifted(range, sentence + 2, -1);
        if (into != from && (r == into || r == from)) after = editedRow(joined, after.ranges, {before});
        const bool isLeft =
            std::ranges::any_of(after.ranges, [](SentenceRange cell) { return !cell.isEmpty(); });
        if (isLeft) change.rows.after.push_back(std::move(after));
    }
    return change;
}

} // namespace sejajar
