#include "tests/bench/news_rows.h"

#include "core/text/language.h"
#include "tests/core/align/shared_data.h"

#include <algorithm>
#include <iterator>
#include <random>

namespace sejajar::bench {
namespace {

const QStringList languages = {QStringLiteral("zh"), QStringLiteral("de"), QStringLiteral("id")};

} // namespace

std::vector<NewsDocument> cleanNews() {
    std::vector<NewsDocument> documents;
    for (const QString &folder : test::newsFolders(QStringLiteral("clean"))) {
        NewsDocument document;
        document.name = folder.section(u'/', -1);
        for (const QString &language : languages) {
            const Version version =
                test::linesOf(folder + u'/' + language + QStringLiteral(".txt"), canonicalLanguage(language));
            QStringList lines;
            for (size_t s = 0; s < version.sentences.size(); ++s)
                lines << version.sentence(static_cast<qsizetype>(s)).toString();
            document.lines.push_back(std::move(lines));
        }
        const bool parallel = std::ranges::all_of(document.lines, [&document](const QStringList &lines) {
            return lines.size() == document.lines.front().size();
        });
        if (parallel) documents.push_back(std::move(document));
    }
    return documents;
}

NewsDocument withNoise(const NewsDocument &document) {
    constexpr size_t everyLines = 20;
    NewsDocument noisy = document;
    std::mt19937 random(static_cast<unsigned>(document.name.toInt()));
    noisy.joined.resize(noisy.lines.size());
    for (size_t v = 0; v < noisy.lines.size(); ++v) {
        for (int line = 0; line < noisy.rowCount(); ++line) {
            const size_t lot = random() % everyLines;
            if (lot == 0) noisy.lines[v][line].clear();
            if (lot == 1 && line + 1 < noisy.rowCount()) noisy.joined[v].push_back(line);
        }
    }
    return noisy;
}

void joinSentences(Article &article, const NewsDocument &document) {
    for (size_t v = 0; v < document.joined.size(); ++v) {
        Version &version = article.versions[v];
        for (const int line : document.joined[v]) {
            const qsizetype end = spanOfLine(document, v, line).end;
            const auto first = std::ranges::find(version.sentences, end, &SentenceSpan::end);
            if (first == version.sentences.end() || std::next(first) == version.sentences.end() ||
                std::next(first)->begin != end + 1)
                continue;
            version.text[end] = u' ';
            first->end = std::next(first)->end;
            version.sentences.erase(std::next(first));
        }
    }
}

NewsDocument joined(const std::vector<NewsDocument> &documents, int rows) {
    NewsDocument all{
        QStringLiteral("all"), std::vector<QStringList>(static_cast<size_t>(languages.size())), {}};
    for (const NewsDocument &document : documents) {
        for (size_t v = 0; v < all.lines.size(); ++v) all.lines[v] += document.lines[v];
    }
    for (QStringList &lines : all.lines) lines = lines.mid(0, rows);
    return all;
}

Article articleOf(const NewsDocument &document) {
    Article article;
    article.name = document.name;
    article.alignment.sourceKind = SourceKind::Parallel;
    article.alignment.confidentShare = 1;
    article.alignment.rows.resize(static_cast<size_t>(document.rowCount()));
    for (Row &row : article.alignment.rows) row.confidence = 1;
    for (size_t v = 0; v < document.lines.size(); ++v) {
        Version version;
        version.language = canonicalLanguage(languages[static_cast<qsizetype>(v)]);
        version.role = v == NewsDocument::source ? Role::Source : Role::Translation;
        version.text = document.lines[v].join(u'\n');
        int sentence = 0;
        for (int line = 0; line < document.rowCount(); ++line) {
            const bool empty = document.lines[v][line].isEmpty();
            article.alignment.rows[static_cast<size_t>(line)].ranges.push_back(
                {sentence, sentence + (empty ? 0 : 1)});
            if (empty) continue;
            version.sentences.push_back(spanOfLine(document, v, line));
            ++sentence;
        }
        article.versions.push_back(std::move(version));
    }
    return article;
}

SentenceSpan spanOfLine(const NewsDocument &document, size_t version, int line) {
    qsizetype begin = 0;
    for (int i = 0; i < line; ++i) begin += document.lines[version][i].size() + 1;
    return {begin, begin + document.lines[version][line].size(), false};
}

} // namespace sejajar::bench
