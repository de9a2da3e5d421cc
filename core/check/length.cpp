#include "core/check/length.h"

#include "core/check/make_finding.h"
#include "core/text/language.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace sejajar {
namespace {

// Of the logarithm of the ratio, measured on news.
constexpr double deviation = .24;
constexpr double shortForSource = -2.5;
constexpr double shortForSister = -2.0;
/// Characters of a row below which a ratio says nothing; Chinese says more in each.
constexpr double fewest = 60;
constexpr double fewestHan = 20;
/// Rows that weigh as much as what we know of a pair.
constexpr double priorRows = 20;

/// log(characters per Chinese character), for languages whose ratio is known.
std::optional<double> logPerHan(const QString &language) {
    const QString primary = primaryLanguage(language);
    if (primary == u"zh") return 0;
    if (primary == u"de") return std::log(3.47);
    if (primary == u"id") return std::log(3.38);
    return std::nullopt;
}

/// How long one version is for another, over the rows of the article.
class Ratio {
public:
    Ratio(const std::vector<std::vector<double>> &lengths, const CheckedArticle &article, size_t from,
          size_t to) {
        std::vector<double> logs;
        for (const std::vector<double> &row : lengths)
            if (row[from] > 0 && row[to] > 0) logs.push_back(std::log(row[to] / row[from]));
        const auto a = logPerHan(article.version(from).language);
        const auto b = logPerHan(article.version(to).language);
        const auto rows = static_cast<double>(logs.size());
        if (!(a && b) && rows < priorRows) return;
        // The median: what is missing must not make its own absence normal.
        double median = 0;
        if (!logs.empty()) {
            const auto middle = logs.begin() + static_cast<ptrdiff_t>(logs.size() / 2);
            std::ranges::nth_element(logs, middle);
            median = *middle;
        }
        m_mean = a && b ? ((*b - *a) * priorRows + median * rows) / (priorRows + rows) : median;
    }
    /// Standard deviations; 0 where nothing is known.
    double z(double from, double to) const {
        return m_mean ? (std::log(to / from) - *m_mean) / deviation : 0;
    }
    double expected(double from) const { return from * std::exp(m_mean.value_or(0)); }

private:
    std::optional<double> m_mean;
};

} // namespace

std::vector<Finding> shortTranslations(const CheckedArticle &article) {
    std::vector<Finding> findings;
    const std::optional<size_t> source = article.source();
    const std::vector<size_t> translations = article.translations();
    if (!source || translations.size() < 2 ||
        article.article().alignment.sourceKind == SourceKind::Comparable)
        return findings;

    std::vector<std::vector<double>> lengths(article.rows().size());
    for (size_t row = 0; row < lengths.size(); ++row) {
        for (size_t v = 0; v < article.versionCount(); ++v) {
            const SentenceRange range = article.rows()[row].ranges[v];
            double length = 0;
            for (int s = range.begin; s < range.end; ++s)
                length += article.sentences(v)[static_cast<size_t>(s)].length;
            lengths[row].push_back(length);
        }
    }
    const bool han = writesWithoutSpaces(article.version(*source).language);
    for (const size_t t : translations) {
        std::vector<Ratio> from;
        for (size_t w = 0; w < article.versionCount(); ++w) from.emplace_back(lengths, article, w, t);
        const Ratio &fromSource = from[*source];
        for (size_t row = 0; row < lengths.size(); ++row) {
            const double own = lengths[row][t];
            const double asked = lengths[row][*source];
            if (own == 0 || asked < (han ? fewestHan : fewest) || !article.isReliable(row)) continue;
            if (fromSource.z(asked, own) >= shortForSource) continue;
            const bool sistersAgree = std::ranges::all_of(translations, [&](size_t w) {
                return w == t || (lengths[row][w] > 0 && from[w].z(lengths[row][w], own) < shortForSister);
            });
            if (!sistersAgree) continue;
            const int percent = static_cast<int>(std::lround(100 * own / fromSource.expected(asked)));
            std::vector<Witness> witnesses;
            for (size_t w = 0; w < article.versionCount(); ++w)
                if (w != t) witnesses.push_back({true, article.rowSpan(row, w)});
            findings.push_back(makeFinding(u"length.short", {QString::number(percent)},
                                           {article.rowSpan(row, t)}, std::move(witnesses)));
        }
    }
    std::ranges::stable_sort(findings, {}, [](const Finding &f) { return f.witnesses.front().span.begin; });
    return findings;
}

} // namespace sejajar
