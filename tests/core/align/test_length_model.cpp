#include "core/align/length_model.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace sejajar;

namespace {

/// A text of sentences between 20 and 200 characters.
std::vector<double> lengths(std::mt19937 &random, int count) {
    std::lognormal_distribution<double> length(4.4, .5);
    std::vector<double> result;
    for (int i = 0; i < count; ++i) result.push_back(std::clamp(std::round(length(random)), 20., 200.));
    return result;
}

LengthModel model(const std::vector<double> &a, const std::vector<double> &b, double expected = 0) {
    LengthModel result(expected);
    result.setBackground(a, b);
    return result;
}

} // namespace

class TestLengthModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothDirectionsScoreTheSame() {
        std::mt19937 random(1);
        const std::vector<double> a = lengths(random, 60);
        const std::vector<double> b = lengths(random, 70);
        const LengthModel there = model(a, b);
        const LengthModel back = model(b, a);
        for (const double x : {1., 8., 40., 120., 3000.}) {
            for (const double y : {1., 10., 50., 160., 2500.}) {
                for (const int m : {1, 2, 3})
                    QVERIFY(std::abs(there.score(x, 1, y, m) - back.score(y, m, x, 1)) < 1e-9);
            }
        }
    }

    void bothDirectionsLearnOppositeRatios() {
        std::mt19937 random(1);
        LengthModel there(.1);
        LengthModel back(-.1);
        std::vector<LengthModel::Observation> pairs;
        std::vector<LengthModel::Observation> turned;
        for (const double length : lengths(random, 60)) {
            pairs.push_back({length, length * 1.2, .8});
            turned.push_back({length * 1.2, length, .8});
        }
        there.estimate(pairs);
        back.estimate(turned);
        QVERIFY(there.logRatio() > .12);
        QVERIFY(std::abs(there.logRatio() + back.logRatio()) < 1e-9);
    }

    void theExpectedLengthScoresBest() {
        std::mt19937 random(2);
        const std::vector<double> a = lengths(random, 60);
        const LengthModel even = model(a, a);
        for (const double length : {20., 60., 150.}) {
            for (const double factor : {.3, .5, .7, 1.4, 2., 4.})
                QVERIFY(even.score(length, 1, length, 1) > even.score(length, 1, length * factor, 1));
        }
    }

    void twoSentencesFitOneOfTwiceTheLength() {
        std::mt19937 random(3);
        const std::vector<double> a = lengths(random, 60);
        const LengthModel even = model(a, a);
        QVERIFY(even.score(200, 2, 200, 1) > even.score(200, 2, 60, 1));
        QVERIFY(even.score(200, 2, 200, 1) > 0);
        QVERIFY(even.score(20, 1, 190, 1) < 0);
    }

    void chineseIsExpectedToBeShorter() {
        const auto ratio = [](const char *from, const char *to) {
            return expectedLogLengthRatio(QString::fromLatin1(from), QString::fromLatin1(to));
        };
        QCOMPARE(ratio("de", "id"), 0.);
        QVERIFY(ratio("zh-Hans", "de") > 1);
        QCOMPARE(ratio("zh-Hans", "de"), -ratio("de", "zh-Hans"));
        QCOMPARE(ratio("zh-Hans", "id"), ratio("zh-Hant", "id"));
        QCOMPARE(ratio("und", "xx"), 0.);
    }

    void theRatioIsLearntFromPairs() {
        LengthModel learnt;
        std::vector<LengthModel::Observation> pairs;
        for (int i = 0; i < 500; ++i) pairs.push_back({100. + i % 40, (100. + i % 40) * 1.5, 1});
        learnt.estimate(pairs);
        QVERIFY(std::abs(learnt.logRatio() - std::log(1.5)) < .02);
    }

    void onePairProvesLittle() {
        LengthModel learnt;
        learnt.estimate({{100, 300, 1}});
        QVERIFY(learnt.logRatio() > 0);
        QVERIFY(learnt.logRatio() < .15);
    }

    void doubtfulPairsCountLess() {
        LengthModel sure;
        LengthModel doubtful;
        sure.estimate({{100, 200, 1}, {100, 200, 1}});
        doubtful.estimate({{100, 200, .1}, {100, 200, .1}});
        QVERIFY(doubtful.logRatio() < sure.logRatio());
    }

    void anOutlierCannotOutweighTheWords() {
        // Heavy tails: a line of 10 MB against a word must not cost more than a page of words can pay for.
        const LengthModel even = model({50, 80, 100, 120}, {50, 80, 100, 120});
        const double worst = even.score(1, 1, 1e7, 1);
        QVERIFY(std::isfinite(worst));
        QVERIFY(worst > -40);
    }

    void anyLengthsGiveANumber() {
        for (const std::vector<double> &background :
             {std::vector<double>(), std::vector<double>{0}, std::vector<double>(20, 100.)}) {
            const LengthModel any = model(background, background);
            for (const double x : {0., 1., 1e9}) {
                for (const double y : {0., 1., 1e9}) QVERIFY(std::isfinite(any.score(x, 1, y, 4)));
            }
        }
        LengthModel learnt;
        learnt.estimate({{0, 0, 1}, {0, 1e9, 1}, {5, 0, 0}});
        QVERIFY(std::isfinite(learnt.logRatio()));
        QVERIFY(std::isfinite(learnt.score(10, 1, 10, 1)));
    }
};

QTEST_GUILESS_MAIN(TestLengthModel)
#include "test_length_model.moc"
