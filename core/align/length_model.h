#pragma once

#include <QString>

#include <vector>

namespace sejajar {

/// How long a translation is, given what it translates: the logarithm of the ratio of lengths has a mean and
/// a spread that shrinks with length, under a heavy-tailed density (Student's t, 4 degrees of freedom).
/// Lengths are characters without white space. Scores are log-likelihood ratios in nats against sentences of
/// the text picked at random, averaged over both directions.
class LengthModel {
public:
    /// expectedLogRatio: ln(length in b / length in a) before any evidence.
    explicit LengthModel(double expectedLogRatio = 0);

    /// The distribution of sentence lengths of both texts, for the background.
    void setBackground(const std::vector<double> &lengthsA, const std::vector<double> &lengthsB);
    /// Mean and spread from pairs of lengths, with their weights.
    struct Observation {
        double a = 0;
        double b = 0;
        double weight = 1;
    };
    void estimate(const std::vector<Observation> &pairs);

    /// Sentences of countA and countB sentences with these total lengths.
    double score(double lengthA, int countA, double lengthB, int countB) const {
        return logLikelihood(lengthA, lengthB) -
               .5 * (logBackgroundA(lengthA, countA) + logBackgroundB(lengthB, countB));
    }
    /// The parts of score(), for those who need each side's with many of the other.
    double logLikelihood(double lengthA, double lengthB) const;
    double logBackgroundA(double length, int count) const { return m_a.logDensity(length, count); }
    double logBackgroundB(double length, int count) const { return m_b.logDensity(length, count); }
    double logRatio() const { return m_mean; }

private:
    struct Background {
        double mean = 4.5;
        double deviation = .6;
        double logDensity(double length, int count) const;
    };
    double deviation(double lengthA, double lengthB) const;

    double m_expected;
    double m_mean;
    double m_meanRatio; ///< e to the mean
    double m_spread = .2;
    Background m_a;
    Background m_b;
};

/// ln(characters in b / characters in a) of translations between two languages.
double expectedLogLengthRatio(const QString &languageA, const QString &languageB);

} // namespace sejajar
