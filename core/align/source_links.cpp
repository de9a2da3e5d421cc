#include "core/align/source_links.h"

#include <algorithm>
#include <cmath>

namespace sejajar {
namespace {

// By hand on the one comparable article there is, where the right links score 4.3 and more, the wrong
// ones 3.5 and less; what a link must score to be shown.
constexpr double threshold = 4.05;
// Two reports of one event keep to one order by and large: deviation of a place, as a share of the text.
constexpr double placeDeviation = .3;
// What is told next to what is linked is likely linked, too; this much is gained at most, within so many rows
// and sentences.
constexpr double mostContext = 1.2;
constexpr int contextReach = 2;
// A link that crosses the others needs this much more: texts about one event tell it mostly in one order.
constexpr double crossingPenalty = 1;
// Information a sentence must have to be linked on its own merit, in nats; a heading of two names says
// nothing.
constexpr double enoughInformation = 20;
constexpr double smoothing = .01;

// Of rows and sentences, in one table; longer texts are cut into pieces of so many.
constexpr size_t mostPairs = 1'000'000;
constexpr size_t longestPiece = 500;

class Table {
public:
    Table(int rows, int columns)
        : m_rows(rows), m_columns(columns),
          m_values(static_cast<size_t>(rows) * static_cast<size_t>(columns), 0) {}
    double &operator()(int row, int column) { return m_values[at(row, column)]; }
    double operator()(int row, int column) const { return m_values[at(row, column)]; }
    int rows() const { return m_rows; }
    int columns() const { return m_columns; }

private:
    size_t at(int row, int column) const {
        return static_cast<size_t>(row) * static_cast<size_t>(m_columns) + static_cast<size_t>(column);
    }
    int m_rows;
    int m_columns;
    std::vector<double> m_values;
};

/// How much more a row and a sentence share than chance: the likeness minus what two sentences with that much
/// to share would have anyway (a sentence of frequent names is like everything), in standard deviations.
void contrast(Table &likeness) {
    std::vector<double> rowMeans(static_cast<size_t>(likeness.rows()), 0);
    std::vector<double> columnMeans(static_cast<size_t>(likeness.columns()), 0);
    double mean = 0;
    for (int r = 0; r < likeness.rows(); ++r) {
        for (int s = 0; s < likeness.columns(); ++s) {
            rowMeans[static_cast<size_t>(r)] += likeness(r, s) / likeness.columns();
            columnMeans[static_cast<size_t>(s)] += likeness(r, s) / likeness.rows();
            mean += likeness(r, s) / likeness.rows() / likeness.columns();
        }
    }
    if (mean <= 0) return;
    double variance = 0;
    for (int r = 0; r < likeness.rows(); ++r) {
        for (int s = 0; s < likeness.columns(); ++s) {
            const double base = rowMeans[static_cast<size_t>(r)] * columnMeans[static_cast<size_t>(s)] / mean;
            double &value = likeness(r, s);
            value = (value - base) / std::sqrt(base + smoothing);
            variance += value * value / likeness.rows() / likeness.columns();
        }
    }
    const double deviation = std::sqrt(std::max(variance, 1e-12));
    for (int r = 0; r < likeness.rows(); ++r) {
        for (int s = 0; s < likeness.columns(); ++s) likeness(r, s) /= deviation;
    }
}

/// The score of each possible link: contrast, plus the logarithm of the information that both sides share
/// times the part of both that this is.
Table linkScores(int rows, int sentences, const CoverageTable &coverage) {
    Table result(rows, sentences);
    Table shared(rows, sentences);
    for (int r = 0; r < rows; ++r) {
        for (int s = 0; s < sentences; ++s) {
            const Coverage &c = coverage.at(r, s);
            result(r, s) = std::sqrt(c.ofA * c.ofB) * std::min(1., c.informationB / enoughInformation);
            shared(r, s) =
                std::sqrt(c.ofA * c.ofB) * std::min(c.ofA * c.informationA, c.ofB * c.informationB);
        }
    }
    contrast(result);
    for (int r = 0; r < rows; ++r) {
        for (int s = 0; s < sentences; ++s) result(r, s) += std::log(std::max(shared(r, s), 1e-3));
    }
    return result;
}

/// A place far from where the row stands in its text is less likely: the logarithm of a normal density.
void preferSamePlace(Table &score) {
    for (int r = 0; r < score.rows(); ++r) {
        for (int s = 0; s < score.columns(); ++s) {
            const double distance = (r + .5) / score.rows() - (s + .5) / score.columns();
            score(r, s) -= distance * distance / (2 * placeDeviation * placeDeviation);
        }
    }
}

/// A link gains from the best one that stands close before or after it, in both texts.
void addContext(Table &score) {
    const Table alone = score;
    const auto best = [&alone](int r, int s, int sign) {
        double found = threshold - mostContext;
        for (int i = 1; i <= contextReach; ++i) {
            for (int k = 1; k <= contextReach; ++k) {
                const int row = r + sign * i;
                const int sentence = s + sign * k;
                if (row >= 0 && row < alone.rows() && sentence >= 0 && sentence < alone.columns())
                    found = std::max(found, alone(row, sentence));
            }
        }
        return std::min(found - (threshold - mostContext), mostContext);
    };
    for (int r = 0; r < score.rows(); ++r) {
        for (int s = 0; s < score.columns(); ++s) score(r, s) += std::max(best(r, s, -1), best(r, s, 1));
    }
}

constexpr double never = -1e6;

void keepHeadingsApart(const AlignJob &job, Table &score) {
    for (int r = 0; r < score.rows(); ++r) {
        for (int s = 0; s < score.columns(); ++s) {
            const bool rowIsHeading = (*job.witnesses.front())[static_cast<size_t>(r)].heading;
            if ((*job.target)[static_cast<size_t>(s)].heading != rowIsHeading) score(r, s) = never;
        }
    }
}

/// Last of all, so that the others are judged beside what is linked already.
void leaveOut(const LinkedAlready &linked, Table &score) {
    if (linked.rows.empty()) return;
    for (int r = 0; r < score.rows(); ++r) {
        for (int s = 0; s < score.columns(); ++s)
            if (linked.rows[static_cast<size_t>(r)] || linked.sentences[static_cast<size_t>(s)])
                score(r, s) = never;
    }
}

SourceLink link(const Table &score, int row, int sentence) {
    return {row, sentence, 1 / (1 + std::exp(threshold - .5 - score(row, sentence)))};
}

/// The links in rising order with the largest sum of what they score over the threshold.
std::vector<SourceLink> bestChain(const Table &score) {
    Table best(score.rows() + 1, score.columns() + 1);
    for (int r = 0; r < score.rows(); ++r) {
        for (int s = 0; s < score.columns(); ++s)
            best(r + 1, s + 1) =
                std::max({best(r, s + 1), best(r + 1, s), best(r, s) + score(r, s) - threshold});
    }
    std::vector<SourceLink> chain;
    for (int r = score.rows(), s = score.columns(); r > 0 && s > 0;) {
        if (best(r, s) == best(r - 1, s))
            --r;
        else if (best(r, s) == best(r, s - 1))
            --s;
        else
            chain.push_back(link(score, --r, --s));
    }
    std::ranges::reverse(chain);
    return chain;
}

} // namespace

SourceLinks linkComparableSource(const AlignJob &job, const CoverageTable &coverage,
                                 const LinkedAlready &linked) {
    const int rows = static_cast<int>(job.witnesses.front()->size());
    const int sentences = static_cast<int>(job.target->size());
    SourceLinks result;
    result.best.assign(static_cast<size_t>(sentences), 0);
    if (rows == 0 || sentences == 0) return result;
    Table score = linkScores(rows, sentences, coverage);
    preferSamePlace(score);
    keepHeadingsApart(job, score);
    addContext(score);
    leaveOut(linked, score);
    std::vector<SourceLink> links = bestChain(score);

    std::vector<bool> rowTaken(static_cast<size_t>(rows), false);
    std::vector<bool> sentenceTaken(static_cast<size_t>(sentences), false);
    const auto take = [&](const SourceLink &taken) {
        rowTaken[static_cast<size_t>(taken.row)] = true;
        sentenceTaken[static_cast<size_t>(taken.sentence)] = true;
    };
    std::ranges::for_each(links, take);
    std::vector<SourceLink> crossing;
    for (int r = 0; r < rows; ++r) {
        for (int s = 0; s < sentences; ++s) {
            if (score(r, s) >= threshold + crossingPenalty) crossing.push_back(link(score, r, s));
        }
    }
    std::ranges::stable_sort(crossing, std::greater<>(), &SourceLink::confidence);
    for (const SourceLink &candidate : crossing) {
        if (rowTaken[static_cast<size_t>(candidate.row)] ||
            sentenceTaken[static_cast<size_t>(candidate.sentence)])
            continue;
        take(candidate);
        links.push_back(candidate);
    }
    std::ranges::sort(links, std::less<>(), &SourceLink::row);
    for (int r = 0; r < rows; ++r) {
        for (int s = 0; s < sentences; ++s) {
            double &best = result.best[static_cast<size_t>(s)];
            best = std::max(best, link(score, r, s).confidence);
        }
    }
    result.links = std::move(links);
    return result;
}

SourceLinks linkComparableSource(const std::vector<std::unique_ptr<PairModel>> &models, const AlignJob &job,
                                 const LinkedAlready &linked, const Progress &progress) {
    const size_t rows = job.witnesses.front()->size();
    const size_t sentences = job.target->size();
    if (rows * sentences <= mostPairs)
        return linkComparableSource(job, CoverageTable(models, job, progress), linked);

    // Texts about one event tell it in one order by and large, so what is far away is no counterpart.
    const size_t pieces = 1 + std::max(rows, sentences) / longestPiece;
    const auto piece = [pieces](const auto &text, size_t p) {
        const auto at = [&](size_t k) {
            return text.begin() + static_cast<std::ptrdiff_t>(text.size() * k / pieces);
        };
        return std::decay_t<decltype(text)>(at(p), at(p + 1));
    };
    SourceLinks all;
    for (size_t p = 0; p < pieces && !progress.cancelled(); ++p) {
        std::vector<std::vector<TermSentence>> witnesses;
        for (const auto *witness : job.witnesses) witnesses.push_back(piece(*witness, p));
        const std::vector<TermSentence> target = piece(*job.target, p);
        AlignJob part{{}, &target};
        for (const auto &witness : witnesses) part.witnesses.push_back(&witness);
        const SourceLinks found = linkComparableSource(part, CoverageTable(models, part, progress),
                                                       {piece(linked.rows, p), piece(linked.sentences, p)});
        for (SourceLink link : found.links) {
            link.row += static_cast<int>(rows * p / pieces);
            link.sentence += static_cast<int>(sentences * p / pieces);
            all.links.push_back(link);
        }
        all.best.insert(all.best.end(), found.best.begin(), found.best.end());
    }
    return all;
}

} // namespace sejajar
