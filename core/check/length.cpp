#include "core/check/length.h"

#include "core/check/make_finding.h"
#include "core/text/language.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

namespace sejajar {
namespace {

// Measured on news: how much source and sister weigh when they foretell a length, and the variance of the
// logarithm around it, which falls with the length. A translation is short when it is so many deviations
// shorter than foretold, and than each of them foretells alone.
constexpr double weightOfSource = .35;
constexpr double varianceOfLong = .011;
constexpr double varianceOfShort = .62; ///< for each Chinese character
constexpr double tooShort = -3.6;
constexpr double shortForEach = -1.5;
// The same where the alignment put fewer sentences of it beside more of all others: one may be missing.
constexpr double tooShortForMore = -1.8;
constexpr double shortForEachOfMore = -1;
// And where the source has more sentences than all translations, by the source alone.
constexpr double tooShortTogether = -2.2;
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

/// Characters of a row that are no white space. In Chinese, Latin letters and digits say no more than
/// elsewhere.
double lengthOf(const CheckedArticle &article, size_t row, size_t v) {
    const SentenceRange range = article.rows()[row].ranges[v];
    double length = 0;
    for (int s = range.begin; s < range.end; ++s)
        length += article.sentences(v)[static_cast<size_t>(s)].length;
    if (!writesWithoutSpaces(article.version(v).language)) return length;
    const auto latin = std::ranges::count_if(article.passage(row, v).text, [](QChar c) {
        return c.isDigit() || c.script() == QChar::Script_Latin;
    });
    return length - static_cast<double>(latin) * (1 - fewestHan / fewest);
}

/// Whether the number of sentences that v has in the row compares so with that of each other version.
template <class Compare>
bool comparesWithAll(const CheckedArticle &article, size_t row, size_t v, Compare compare) {
    const std::vector<SentenceRange> &ranges = article.rows()[row].ranges;
    for (size_t w = 0; w < ranges.size(); ++w)
        if (w != v && !compare(ranges[v].size(), ranges[w].size())) return false;
    return true;
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
    /// Logarithm of how much longer a text is than this one foretells; 0 where nothing is known.
    double surplus(double from, double to) const { return m_mean ? std::log(to / from) - *m_mean : 0; }
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
            lengths[row].push_back(lengthOf(article, row, v));
        }
    }
    const bool han = writesWithoutSpaces(article.version(*source).language);
    // By translation: how long each version foretells it.
    std::vector<std::vector<Ratio>> ratios(article.versionCount());
    for (const size_t t : translations)
        for (size_t w = 0; w < article.versionCount(); ++w) ratios[t].emplace_back(lengths, article, w, t);
    for (size_t row = 0; row < lengths.size(); ++row) {
        const double asked = lengths[row][*source];
        if (asked < (han ? fewestHan : fewest) || !article.isReliable(row)) continue;
        const double hanCharacters = han ? asked : asked * fewestHan / fewest;
        const double deviation = std::sqrt(varianceOfLong + varianceOfShort / hanCharacters);
        const auto percent = [&](size_t t) {
            return QString::number(std::lround(100 * lengths[row][t] / ratios[t][*source].expected(asked)));
        };
        const auto isFilled = [&](size_t t) { return lengths[row][t] > 0; };
        if (comparesWithAll(article, row, *source, std::greater()) &&
            std::ranges::all_of(translations, isFilled)) {
            double surplus = 0;
            for (const size_t t : translations)
                surplus += ratios[t][*source].surplus(asked, lengths[row][t]) /
                           static_cast<double>(translations.size());
            if (surplus < tooShortTogether * deviation) {
                std::vector<Span> spans = {article.rowSpan(row, *source)};
                for (const size_t t : translations) spans.push_back(article.rowSpan(row, t));
                findings.push_back(
                    makeFinding(u"length.short", {percent(translations.front())}, std::move(spans)));
                continue;
            }
        }
        for (const size_t t : translations) {
            const double own = lengths[row][t];
            if (own == 0) continue;
            const double bySource = ratios[t][*source].surplus(asked, own);
            double bySisters = 0;
            double longest = bySource;
            for (const size_t w : translations) {
                if (w == t) continue;
                const double bySister = lengths[row][w] > 0 ? ratios[t][w].surplus(lengths[row][w], own) : 0;
                bySisters += bySister / static_cast<double>(translations.size() - 1);
                longest = std::max(longest, bySister);
            }
            const double both = weightOfSource * bySource + (1 - weightOfSource) * bySisters;
            const bool fewer = comparesWithAll(article, row, t, std::less());
            if (longest >= (fewer ? shortForEachOfMore : shortForEach) * deviation ||
                both >= (fewer ? tooShortForMore : tooShort) * deviation)
                continue;
            std::vector<Witness> witnesses;
            for (size_t w = 0; w < article.versionCount(); ++w)
                if (w != t) witnesses.push_back({true, article.rowSpan(row, w)});
            // What is missing stands in the source; that of a whole sentence has no place in t.
            std::vector<Span> spans = {article.rowSpan(row, t)};
            if (fewer) spans.insert(spans.begin(), article.rowSpan(row, *source));
            findings.push_back(
                makeFinding(u"length.short", {percent(t)}, std::move(spans), std::move(witnesses)));
        }
    }
    return findings;
}

} // namespace sejajar
