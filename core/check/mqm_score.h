#pragma once

#include "core/align/article.h"
#include "core/check/finding.h"

#include <array>
#include <vector>

namespace sejajar {

/// Penalty points by severity. Published weights disagree, so the person may change them and every report
/// prints them.
struct MqmWeights {
    std::array<double, 4> bySeverity{0, 1, 5, 25};
    double of(Severity severity) const { return bySeverity[static_cast<size_t>(severity)]; }
    bool operator==(const MqmWeights &) const = default;
};

/// How many errors of a category, by severity.
struct MqmCount {
    QString category; ///< an id of mqm.h
    std::array<int, 4> bySeverity{};
    int total() const { return bySeverity[0] + bySeverity[1] + bySeverity[2] + bySeverity[3]; }
    bool operator==(const MqmCount &) const = default;
};

/// The errors of one translation.
struct MqmScore {
    int version = 0;
    qint64 words = 0;
    double penalty = 0;           ///< sum of the weights of its errors
    std::vector<MqmCount> counts; ///< those above zero, in the order of mqmCategories()
    double perThousandWords() const { return words > 0 ? penalty * 1000 / static_cast<double>(words) : 0; }
    int errors() const;
};

/// Words and numbers of each version, as tokenize() finds them in its sentences. O(text).
std::vector<qint64> wordCounts(const Article &article);

/// A score for each translation. Errors are the flags and what the person confirmed; one that has its words
/// in several translations counts in each of them once; one that is lost or stands only in the source counts
/// nowhere. Source of the formula: MQM, "error penalty total" by the number of evaluated words.
std::vector<MqmScore> mqmScores(const Article &article, const std::vector<Finding> &findings,
                                const std::vector<qint64> &words, const MqmWeights &weights = {});

/// Penalty per 1,000 words over all translations together.
double overallScore(const std::vector<MqmScore> &scores);

} // namespace sejajar
