#include "core/align/length_model.h"

#include "core/text/language.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sejajar {
namespace {

constexpr double freedom = 4;      // of Student's t
constexpr double pseudoPairs = 12; // weight of what we expect before any evidence
constexpr double expectedSpread = .2;
constexpr double shortSentence = 30; // characters at which the variance has doubled

double logStudent(double x) {
    static const double norm =
        std::lgamma((freedom + 1) / 2) - std::lgamma(freedom / 2) - .5 * std::log(freedom * std::numbers::pi);
    return norm - (freedom + 1) / 2 * std::log1p(x * x / freedom);
}

} // namespace

LengthModel::LengthModel(double expectedLogRatio)
    : m_expected(expectedLogRatio), m_mean(expectedLogRatio), m_meanRatio(std::exp(expectedLogRatio)) {}

void LengthModel::setBackground(const std::vector<double> &lengthsA, const std::vector<double> &lengthsB) {
    const auto fit = [](const std::vector<double> &lengths) {
        Background fitted;
        double sum = 0;
        double squares = 0;
        double n = 0;
        for (const double length : lengths) {
            const double x = std::log(std::max(length, 1.));
            sum += x;
            squares += x * x;
            ++n;
        }
        if (n < 1) return fitted;
        fitted.mean = sum / n;
        // A text of equal sentences must not make every other length impossible.
        fitted.deviation = std::sqrt(std::max(squares / n - fitted.mean * fitted.mean, .09));
        return fitted;
    };
    m_a = fit(lengthsA);
    m_b = fit(lengthsB);
}

double LengthModel::Background::logDensity(double length, int count) const {
    const double logLength = std::log(std::max(length, 1.));
    const double spread = deviation / std::sqrt(std::sqrt(static_cast<double>(count)));
    const double x = (logLength - mean - std::log(static_cast<double>(count))) / spread;
    return logStudent(x) - std::log(spread);
}

double LengthModel::deviation(double lengthA, double lengthB) const {
    return m_spread * std::sqrt(1 + 2 * shortSentence / (lengthA * m_meanRatio + lengthB));
}

void LengthModel::estimate(const std::vector<Observation> &pairs) {
    double weight = pseudoPairs;
    double sum = pseudoPairs * m_expected;
    for (const Observation &pair : pairs) {
        sum += pair.weight * std::log(std::max(pair.b, 1.) / std::max(pair.a, 1.));
        weight += pair.weight;
    }
    m_mean = sum / weight;
    m_meanRatio = std::exp(m_mean);
    // The scale of a t density by its median absolute deviation would need sorting; clipped squares do as
    // well.
    double squares = pseudoPairs * expectedSpread * expectedSpread;
    for (const Observation &pair : pairs) {
        const double x = std::log(std::max(pair.b, 1.) / std::max(pair.a, 1.)) - m_mean;
        const double unit = 1 + 2 * shortSentence / (pair.a * m_meanRatio + pair.b);
        squares += pair.weight * std::min(x * x / unit, .25);
    }
    m_spread = std::clamp(std::sqrt(squares / weight) * .9, .05, .5);
}

double LengthModel::logLikelihood(double lengthA, double lengthB) const {
    const double a = std::max(lengthA, 1.);
    const double b = std::max(lengthB, 1.);
    const double spread = deviation(a, b);
    return logStudent((std::log(b / a) - m_mean) / spread) - std::log(spread);
}

double expectedLogLengthRatio(const QString &languageA, const QString &languageB) {
    // Characters a Latin script needs for one of Chinese; fitted on news: zh -> de 3.47, zh -> id 3.38.
    const auto density = [](const QString &language) {
        const QString primary = primaryLanguage(language);
        if (primary == u"zh") return std::log(3.2);
        if (primary == u"ja") return std::log(2.4);
        return 0.;
    };
    return density(languageA) - density(languageB);
}

} // namespace sejajar
