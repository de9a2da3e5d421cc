#pragma once

#include "core/align/article.h"
#include "core/check/finding.h"
#include "core/check/mqm_score.h"
#include "core/exchange/html_report.h"

#include <vector>

namespace sejajar {

/// The MQM report of an article in the language of the interface: the score of each translation, the weights,
/// the errors by category and severity as a table and as a chart, and each flag with its words, why it is
/// one, and what the person wrote. words: of each version.
HtmlReport mqmReport(const Article &article, const std::vector<Finding> &findings,
                     const std::vector<qint64> &words, const MqmWeights &weights);

} // namespace sejajar
