#include "core/align/bead_search.h"
#include "tests/core/store/seed.h"

#include <QTest>

#include <map>
#include <numeric>
#include <random>

using namespace sejajar;

namespace {

/// Random scores of all beads of two texts; the same for the same bead.
class RandomScores {
public:
    RandomScores(int n, int m, std::mt19937 &random, double size) : m_n(n), m_m(m) {
        std::normal_distribution<double> normal(0, size);
        const int all = (n + 1) * (n + 1) * (m + 1) * (m + 1);
        for (int i = 0; i < all; ++i) m_scores.push_back(normal(random));
    }
    double operator()(SentenceRange a, SentenceRange b) const {
        const int at = ((a.begin * (m_n + 1) + a.end) * (m_m + 1) + b.begin) * (m_m + 1) + b.end;
        return m_scores[static_cast<size_t>(at)];
    }

private:
    int m_n;
    int m_m;
    std::vector<double> m_scores;
};

/// Every way to cut two texts into beads, and what each is worth.
class AllPaths {
public:
    AllPaths(int n, int m, const BeadPriors &priors, const BeadScore &score)
        : m_n(n), m_m(m), m_priors(priors), m_score(score) {
        walk(0, 0, 0);
    }
    struct Path {
        std::vector<Bead> beads;
        std::vector<size_t> types;
        double value = 0;
    };
    const std::vector<Path> &paths() const { return m_paths; }

private:
    void walk(int i, int j, double value) {
        if (i == m_n && j == m_m) {
            m_paths.push_back({m_beads, m_types, value});
            return;
        }
        for (size_t type = 0; type < beadTypes.size(); ++type) {
            const Bead bead{{i, i + beadTypes[type].a}, {j, j + beadTypes[type].b}, 0};
            if (bead.a.end > m_n || bead.b.end > m_m) continue;
            double here = m_priors.logOf(type);
            if (!bead.a.isEmpty() && !bead.b.isEmpty()) here += m_score(bead.a, bead.b);
            m_beads.push_back(bead);
            m_types.push_back(type);
            walk(bead.a.end, bead.b.end, value + here);
            m_beads.pop_back();
            m_types.pop_back();
        }
    }
    int m_n;
    int m_m;
    const BeadPriors &m_priors;
    const BeadScore &m_score;
    std::vector<Bead> m_beads;
    std::vector<size_t> m_types;
    std::vector<Path> m_paths;
};

bool sameSentences(const std::vector<Bead> &x, const std::vector<Bead> &y) {
    return std::ranges::equal(x, y, [](const Bead &p, const Bead &q) { return p.a == q.a && p.b == q.b; });
}

/// What is wrong with a path as a path; empty when nothing is.
QString flaw(const BeadPath &path, int n, int m) {
    int i = 0;
    int j = 0;
    for (const Bead &bead : path.beads) {
        if (bead.a.begin != i || bead.b.begin != j) return QStringLiteral("a gap before %1:%2").arg(i).arg(j);
        const BeadType type{bead.a.size(), bead.b.size()};
        if (std::ranges::find(beadTypes, type) == beadTypes.end())
            return QStringLiteral("no bead type: %1-%2").arg(type.a).arg(type.b);
        if (!(bead.confidence >= 0 && bead.confidence <= 1))
            return QStringLiteral("confidence %1").arg(bead.confidence);
        i = bead.a.end;
        j = bead.b.end;
    }
    return i == n && j == m ? QString() : QStringLiteral("ends at %1:%2").arg(i).arg(j);
}

/// How many sentences of each text the expected beads take.
std::pair<double, double> expectedSentences(const BeadPath &path) {
    double a = 0;
    double b = 0;
    for (size_t type = 0; type < beadTypes.size(); ++type) {
        a += path.expectedCounts[type] * beadTypes[type].a;
        b += path.expectedCounts[type] * beadTypes[type].b;
    }
    return {a, b};
}

} // namespace

class TestBeadSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_random.seed(test::seed()); }

    void agreesWithTryingEveryPath() {
        for (int n = 0; n <= 4; ++n) {
            for (int m = 0; m <= 4; ++m) {
                for (const double size : {.5, 3., 12.}) {
                    compareWithAllPaths(n, m, size);
                }
            }
        }
    }

    void coversBothTextsForRandomScores() {
        for (int round = 0; round < 40; ++round) {
            const int n = below(30);
            const int m = below(30);
            const RandomScores scores(n, m, m_random, 1 + below(20));
            const Result<BeadPath> path = searchBeads(n, m, Band::full(n, m), {}, scores);
            QVERIFY(path);
            QCOMPARE(flaw(*path, n, m), QString());
            const auto [a, b] = expectedSentences(*path);
            QVERIFY2(std::abs(a - n) < 1e-3 * (n + 1), qPrintable(QString::number(a)));
            QVERIFY2(std::abs(b - m) < 1e-3 * (m + 1), qPrintable(QString::number(b)));
        }
    }

    void extremeScoresStayFinite() {
        for (const double extreme : {-1e6, 1e6, -1e30, 1e30}) {
            const auto score = [extreme](SentenceRange a, SentenceRange) {
                return a.begin % 2 ? extreme : 0;
            };
            const Result<BeadPath> path = searchBeads(7, 9, Band::full(7, 9), {}, score);
            QVERIFY(path);
            QCOMPARE(flaw(*path, 7, 9), QString());
        }
    }

    void textsOfOneSideBecomeDeletions() {
        const auto never = [](SentenceRange, SentenceRange) -> double {
            qFatal("nothing to score");
            return 0;
        };
        for (const auto &[n, m] : {std::pair(0, 0), std::pair(5, 0), std::pair(0, 5)}) {
            const Result<BeadPath> path = searchBeads(n, m, Band::full(n, m), {}, never);
            QVERIFY(path);
            QCOMPARE(path->beads.size(), static_cast<size_t>(n + m));
            for (const Bead &bead : path->beads) QVERIFY(bead.confidence > .999);
        }
    }

    void oneStrongBeadOfEachTypeIsFound() {
        for (const BeadType &type : beadTypes) {
            if (type.a == 0 || type.b == 0) continue;
            // Two plain pairs, the bead, two plain pairs.
            const SentenceRange a{2, 2 + type.a};
            const SentenceRange b{2, 2 + type.b};
            const int n = type.a + 4;
            const int m = type.b + 4;
            const auto score = [&](SentenceRange x, SentenceRange y) -> double {
                if (x == a && y == b) return 60;
                const bool before = x.size() == 1 && y.size() == 1 && x.begin == y.begin && x.end <= 2;
                const bool after =
                    x.size() == 1 && y.size() == 1 && x.begin >= a.end && n - x.begin == m - y.begin;
                return before || after ? 10 : -10;
            };
            const Result<BeadPath> path = searchBeads(n, m, Band::full(n, m), {}, score);
            QVERIFY(path);
            QCOMPARE(path->beads.size(), size_t{5});
            QCOMPARE(path->beads[2].a, a);
            QCOMPARE(path->beads[2].b, b);
            QVERIFY(path->beads[2].confidence > .9);
        }
    }

    void aSentenceWithoutCounterpartIsLeftAlone() {
        // The third sentence of the first text was not translated.
        const auto score = [](SentenceRange x, SentenceRange y) {
            const int shifted = x.begin > 2 ? x.begin - 1 : x.begin;
            const bool pair = x.size() == 1 && y.size() == 1 && x.begin != 2 && shifted == y.begin;
            return pair ? 8. : -8.;
        };
        const Result<BeadPath> path = searchBeads(6, 5, Band::full(6, 5), {}, score);
        QVERIFY(path);
        QCOMPARE(path->beads.size(), size_t{6});
        QCOMPARE(path->beads[2].a, (SentenceRange{2, 3}));
        QVERIFY(path->beads[2].b.isEmpty());
    }

    void confidenceTellsASureBeadFromAToss() {
        // Sentence 1 of the second text fits sentences 1 and 2 of the first equally well.
        const auto score = [](SentenceRange x, SentenceRange y) {
            if (x.size() != 1 || y.size() != 1) return -30.;
            if (x.begin == 0 && y.begin == 0) return 20.;
            return x.begin > 0 && y.begin == 1 ? 20. : -30.;
        };
        const Result<BeadPath> path = searchBeads(3, 2, Band::full(3, 2), {}, score);
        QVERIFY(path);
        QVERIFY(path->beads.front().confidence > .99);
        for (size_t i = 1; i < path->beads.size(); ++i) {
            const double confidence = path->beads[i].confidence;
            QVERIFY2(std::abs(confidence - .5) < .02, qPrintable(QString::number(confidence)));
        }
    }

    void aBandAroundThePathChangesNothing() {
        const int n = 40;
        const auto score = [](SentenceRange a, SentenceRange b) {
            return a.size() == 1 && b.size() == 1 && a.begin == b.begin ? 12. : -12.;
        };
        Band band;
        for (int i = 0; i < n; ++i) band.rows.push_back({std::max(0, i - 5), std::min(n, i + 6)});
        const Result<BeadPath> inBand = searchBeads(n, n, band, {}, score);
        const Result<BeadPath> full = searchBeads(n, n, Band::full(n, n), {}, score);
        QVERIFY(inBand);
        QVERIFY(full);
        QVERIFY(sameSentences(inBand->beads, full->beads));
        QVERIFY(!inBand->touchesBand);
        QVERIFY(!full->touchesBand);
    }

    void aBandThatIsTooNarrowSaysSo() {
        // The first 12 sentences of the second text translate nothing, so the path leaves the diagonal.
        const int n = 40;
        const int m = 52;
        const auto score = [](SentenceRange a, SentenceRange b) {
            return a.size() == 1 && b.size() == 1 && a.begin + 12 == b.begin ? 30. : -30.;
        };
        Band band;
        for (int i = 0; i < n; ++i) band.rows.push_back({std::max(0, i - 3), std::min(m, i + 12)});
        const Result<BeadPath> path = searchBeads(n, m, band, {}, score);
        QVERIFY(path);
        QCOMPARE(flaw(*path, n, m), QString());
        QVERIFY(path->touchesBand);
    }

    void scoresAreAskedInsideTheBandOnly() {
        const int n = 30;
        const int m = 30;
        Band band;
        for (int i = 0; i < n; ++i) band.rows.push_back({std::max(0, i - 4), std::min(m, i + 5)});
        bool inside = true;
        const auto score = [&](SentenceRange a, SentenceRange b) {
            for (int i = a.begin; i < a.end; ++i) {
                const SentenceRange row = band.rows[static_cast<size_t>(i)];
                inside = inside && row.begin <= b.begin && b.end <= row.end;
            }
            return 1.;
        };
        QVERIFY(searchBeads(n, m, band, {}, score));
        QVERIFY(inside);
    }

    void cancellingWithinTheSearchGivesCancelled() {
        std::stop_source stop;
        int asked = 0;
        const auto score = [&](SentenceRange, SentenceRange) {
            if (++asked == 1000) stop.request_stop();
            return 0.;
        };
        const Result<BeadPath> path =
            searchBeads(200, 200, Band::full(200, 200), {}, score, {stop.get_token(), {}});
        QVERIFY(!path);
        QCOMPARE(path.error().kind, ErrorKind::Cancelled);
        // One row of the table at most after the request.
        QVERIFY(asked < 1000 + 201 * static_cast<int>(beadTypes.size()));
    }

    void priorsAreProbabilities() {
        BeadPriors priors;
        const auto sum = [&priors] {
            double all = 0;
            for (size_t type = 0; type < beadTypes.size(); ++type) all += std::exp(priors.logOf(type));
            return all;
        };
        QVERIFY(std::abs(sum() - 1) < 1e-9);
        std::array<double, beadTypes.size()> counts{};
        counts[1] = 1e4; // almost everything was left out
        priors.estimate(counts);
        QVERIFY(std::abs(sum() - 1) < 1e-9);
        QVERIFY(priors.logOf(1) > priors.logOf(0));
        QVERIFY(std::isfinite(priors.logOf(13)));
    }

private:
    int below(int bound) { return std::uniform_int_distribution(0, bound - 1)(m_random); }

    void compareWithAllPaths(int n, int m, double size) {
        const BeadPriors priors;
        const RandomScores random(n, m, m_random, size);
        const BeadScore score = random;
        const AllPaths all(n, m, priors, score);
        const Result<BeadPath> path = searchBeads(n, m, Band::full(n, m), priors, score);
        QVERIFY(path);
        QCOMPARE(flaw(*path, n, m), QString());

        const auto best = std::ranges::max_element(all.paths(), {}, &AllPaths::Path::value);
        // Two deletions side by side score alike in either order, so the best path need not be the only one.
        const auto found = std::ranges::find_if(all.paths(), [&path](const AllPaths::Path &one) {
            return sameSentences(path->beads, one.beads);
        });
        QVERIFY(found != all.paths().end());
        QVERIFY(found->value > best->value - 1e-6);

        // Posteriors: what share of all paths, weighted, has the bead.
        double total = 0;
        std::map<std::pair<std::pair<int, int>, std::pair<int, int>>, double> having;
        std::array<double, beadTypes.size()> counts{};
        for (const AllPaths::Path &one : all.paths()) {
            const double weight = std::exp(one.value - best->value);
            total += weight;
            for (size_t k = 0; k < one.beads.size(); ++k) {
                const Bead &bead = one.beads[k];
                having[{{bead.a.begin, bead.a.end}, {bead.b.begin, bead.b.end}}] += weight;
                counts[one.types[k]] += weight;
            }
        }
        for (const Bead &bead : path->beads) {
            const double expected = having[{{bead.a.begin, bead.a.end}, {bead.b.begin, bead.b.end}}] / total;
            QVERIFY2(std::abs(bead.confidence - expected) < 1e-4,
                     qPrintable(QStringLiteral("%1 instead of %2").arg(bead.confidence).arg(expected)));
        }
        for (size_t type = 0; type < counts.size(); ++type)
            QVERIFY(std::abs(path->expectedCounts[type] - counts[type] / total) < 1e-4);
    }

    std::mt19937 m_random;
};

QTEST_GUILESS_MAIN(TestBeadSearch)
#include "test_bead_search.moc"
