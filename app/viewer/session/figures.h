#pragma once

#include "core/align/article.h"
#include "core/check/finding.h"
#include "core/check/mqm_score.h"

#include <QString>

#include <optional>
#include <vector>

namespace sejajar {

/// What the status bar says about an article.
struct Figures {
    int rows = 0;              ///< rows in which a translation stands
    int oneToOne = 0;          ///< of these: exactly one sentence of every translation
    int withSource = 0;        ///< of these: with a sentence of the source
    int sourceOnly = 0;        ///< rows of the source that nobody translated
    int findings = 0;          ///< suggestions and flags whose words are in the text
    int confirmed = 0;         ///< of these: flags
    std::optional<double> mqm; ///< penalty per 1,000 words of all translations
    bool hasSource = false;
    int leftOut = 0; ///< rows of boilerplate, which were not aligned
    bool operator==(const Figures &) const = default;
};

/// words: of each version; empty while they are not counted yet, and then there is no score.
Figures figuresOf(const Article &article, const std::vector<Finding> &findings,
                  const std::vector<qint64> &words, const MqmWeights &weights);

/// "19 rows, 19 one-to-one, 5 with source · 7 findings, 3 confirmed · MQM 12.4 per 1,000 words"
QString figuresText(const Figures &figures);

/// What the person should know before relying on the rows: that the source is only comparable, or that the
/// texts do not look like translations of each other. Empty when there is nothing to say.
struct Notice {
    QString brief; ///< fits into a status bar
    QString full;
};
Notice noticeOn(const Article &article);

} // namespace sejajar
