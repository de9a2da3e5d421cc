#include "core/check/mqm_score.h"

#include "core/check/mqm.h"
#include "core/text/tokens.h"

#include <algorithm>

namespace sejajar {
namespace {

/// Where a category stands in mqmCategories(); unknown ones last.
size_t orderOf(const QString &category) {
    const auto categories = mqmCategories();
    const auto found =
        std::ranges::find_if(categories, [&](const MqmCategory &c) { return category == c.id; });
    return static_cast<size_t>(found - categories.begin());
}

void count(MqmScore &score, const Finding &finding, const MqmWeights &weights) {
    score.penalty += weights.of(finding.severity);
    auto place = std::ranges::find(score.counts, finding.category, &MqmCount::category);
    if (place == score.counts.end()) place = score.counts.insert(place, {finding.category, {}});
    ++place->bySeverity[static_cast<size_t>(finding.severity)];
}

} // namespace

int MqmScore::errors() const {
    int sum = 0;
    for (const MqmCount &category : counts) sum += category.total();
    return sum;
}

std::vector<qint64> wordCounts(const Article &article) {
    std::vector<qint64> counts;
    for (const Version &version : article.versions) {
        qint64 words = 0;
        for (size_t s = 0; s < version.sentences.size(); ++s)
            words += static_cast<qint64>(tokenize(version.sentence(static_cast<qsizetype>(s))).size());
        counts.push_back(words);
    }
    return counts;
}

std::vector<MqmScore> mqmScores(const Article &article, const std::vector<Finding> &findings,
                                const std::vector<qint64> &words, const MqmWeights &weights) {
    std::vector<MqmScore> scores;
    for (size_t v = article.hasSource() ? 1 : 0; v < article.versions.size(); ++v) {
        MqmScore score;
        score.version = static_cast<int>(v);
        score.words = words[v];
        for (const Finding &finding : findings) {
            const bool here = std::ranges::any_of(finding.spans, [&](const Span &span) {
                return span.version == score.version && !span.isLost();
            });
            if (here && finding.state == FindingState::Confirmed) count(score, finding, weights);
        }
        std::ranges::stable_sort(score.counts, {}, [](const MqmCount &c) { return orderOf(c.category); });
        scores.push_back(std::move(score));
    }
    return scores;
}

double overallScore(const std::vector<MqmScore> &scores) {
    MqmScore all;
    for (const MqmScore &score : scores) {
        all.words += score.words;
        all.penalty += score.penalty;
    }
    return all.perThousandWords();
}

} // namespace sejajar
