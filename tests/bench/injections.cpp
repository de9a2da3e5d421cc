#include "tests/bench/injections.h"

namespace sejajar::bench {
namespace {

/// Makes rows r and r + 1 one where an error joined their sentences.
void mergeRows(Article &article, int row) {
    std::vector<Row> &rows = article.alignment.rows;
    const auto r = static_cast<size_t>(row);
    for (size_t v = 0; v < article.versions.size(); ++v) rows[r].ranges[v].end = rows[r + 1].ranges[v].end;
    rows.erase(rows.begin() + row + 1);
}

/// Makes the sentence that holds `at` one with the next.
void mergeSentences(Article &article, size_t version, qsizetype at) {
    std::vector<SentenceSpan> &sentences = article.versions[version].sentences;
    size_t s = 0;
    while (sentences[s].end < at) ++s;
    sentences[s].end = sentences[s + 1].end;
    sentences.erase(sentences.begin() + static_cast<ptrdiff_t>(s) + 1);
    for (Row &row : article.alignment.rows) {
        SentenceRange &range = row.ranges[version];
        if (range.begin > static_cast<int>(s)) --range.begin;
        if (range.end > static_cast<int>(s)) --range.end;
    }
    article.versions[version].text[at] = u' ';
}

} // namespace

CleanDocument::CleanDocument(NewsDocument lines)
    : document(std::move(lines)), article(articleOf(document)), checked(article, Knowledge::builtIn()) {}

std::vector<size_t> versionsOf(Side side) {
    if (side == Side::German) return {NewsDocument::german};
    if (side == Side::Indonesian) return {NewsDocument::indonesian};
    return {NewsDocument::german, NewsDocument::indonesian};
}

size_t draw(std::mt19937 &random, size_t count) { return random() % count; }

Injected inject(const NewsDocument &document, const std::vector<Injection> &injections) {
    NewsDocument changed = document;
    for (const Injection &injection : injections) {
        for (const Edit &edit : injection.edits)
            changed.lines[edit.version][injection.row].replace(edit.begin, edit.end - edit.begin, edit.text);
    }
    Injected result{changed, articleOf(changed), {}};
    for (const Injection &injection : injections) {
        std::vector<Injected::Place> places;
        if (injection.removes) {
            for (size_t v = 0; v < changed.lines.size(); ++v) {
                const SentenceSpan line = spanOfLine(changed, v, injection.row);
                places.push_back({v, line.begin, line.end});
            }
        }
        for (const Edit &edit : injection.edits) {
            const SentenceSpan line = spanOfLine(changed, edit.version, injection.row);
            const qsizetype begin = line.begin + edit.begin;
            // A lost boundary lies between two words: either of them may be marked.
            if (injection.joinsWithNext)
                places.push_back({edit.version, begin - 1, begin + 2});
            else
                places.push_back({edit.version, begin, begin + edit.text.size()});
        }
        result.places.push_back(std::move(places));
    }
    // From the last to the first, so that the numbers of the rows before stay what they are.
    for (auto injection = injections.rbegin(); injection != injections.rend(); ++injection) {
        if (!injection->joinsWithNext) continue;
        for (const Edit &edit : injection->edits)
            mergeSentences(result.article, edit.version,
                           spanOfLine(changed, edit.version, injection->row).end);
        mergeRows(result.article, injection->row);
    }
    return result;
}

} // namespace sejajar::bench
