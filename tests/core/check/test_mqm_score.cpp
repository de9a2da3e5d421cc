#include "core/check/mqm_score.h"
#include "tests/core/check/checked_rows.h"

#include <QtTest>

using namespace sejajar;

namespace {

Finding flag(const QString &category, Severity severity, std::initializer_list<int> versions) {
    Finding finding;
    finding.check = personCheck();
    finding.category = category;
    finding.severity = severity;
    for (const int version : versions) finding.spans.push_back({version, 0, 1, QStringLiteral("x")});
    return finding;
}

const QString wrong = QStringLiteral("accuracy.mistranslation");
const QString spelling = QStringLiteral("linguistic.spelling");

} // namespace

class TestMqmScore : public QObject {
    Q_OBJECT

private:
    const Article m_article = test::articleOfRows(
        {QStringLiteral("zh"), QStringLiteral("de"), QStringLiteral("id")},
        {{QStringLiteral("他来了。"), QStringLiteral("Er kam am 3. Mai."), QStringLiteral("Ia datang.")},
         {QStringLiteral("她笑了。"), QStringLiteral("Sie lachte."), QStringLiteral("Ia tertawa.")}});

private Q_SLOTS:
    void wordsAndNumbersAreCounted() {
        const std::vector<qint64> words = wordCounts(m_article);
        QCOMPARE(words[1], 7);
        QCOMPARE(words[2], 4);
    }

    void aScoreIsThePenaltyInAThousandWords() {
        const std::vector<Finding> findings = {
            flag(wrong, Severity::Major, {1, 2}), flag(wrong, Severity::Minor, {1}),
            flag(spelling, Severity::Critical, {1}), flag(spelling, Severity::Neutral, {2})};
        const std::vector<MqmScore> scores = mqmScores(m_article, findings, {9, 200, 50});
        QCOMPARE(scores.size(), size_t(2)); // the source has none
        QCOMPARE(scores[0].version, 1);
        QCOMPARE(scores[0].penalty, 31.0);
        QCOMPARE(scores[0].perThousandWords(), 155.0);
        QCOMPARE(scores[0].errors(), 3);
        QCOMPARE(scores[0].counts[0], (MqmCount{wrong, {0, 1, 1, 0}}));
        QCOMPARE(scores[0].counts[1], (MqmCount{spelling, {0, 0, 0, 1}}));
        QCOMPARE(scores[1].penalty, 5.0);
        QCOMPARE(scores[1].perThousandWords(), 100.0);
        QCOMPARE(overallScore(scores), 144.0); // 36 points in 250 words
    }

    void onlyWhatAPersonStandsForCounts() {
        std::vector<Finding> findings = {flag(wrong, Severity::Major, {1}), flag(wrong, Severity::Major, {1}),
                                         flag(wrong, Severity::Major, {0}),
                                         flag(wrong, Severity::Major, {1})};
        findings[0].state = FindingState::Suggested;
        findings[1].state = FindingState::Dismissed;
        findings[3].spans = {{1, 0, 0, QStringLiteral("no longer there")}};
        for (const MqmScore &score : mqmScores(m_article, findings, {9, 200, 50})) {
            QCOMPARE(score.penalty, 0.0);
            QVERIFY(score.counts.empty());
        }
    }

    void theWeightsAreThePersons() {
        const MqmWeights weights{{1, 2, 3, 4}};
        const auto scores =
            mqmScores(m_article, {flag(wrong, Severity::Neutral, {1}), flag(wrong, Severity::Critical, {1})},
                      {9, 100, 50}, weights);
        QCOMPARE(scores[0].penalty, 5.0);
    }

    void anEmptyTextScoresNothing() {
        const auto scores = mqmScores(m_article, {flag(wrong, Severity::Major, {1})}, {0, 0, 0});
        QCOMPARE(scores[0].perThousandWords(), 0.0);
        QCOMPARE(overallScore(scores), 0.0);
    }

    void categoriesStandInTheOrderOfTheTable() {
        const auto scores = mqmScores(m_article,
                                      {flag(QStringLiteral("unknown"), Severity::Minor, {1}),
                                       flag(QStringLiteral("style.awkward"), Severity::Minor, {1}),
                                       flag(wrong, Severity::Minor, {1})},
                                      {9, 100, 50});
        QStringList order;
        for (const MqmCount &count : scores[0].counts) order << count.category;
        QCOMPARE(order, (QStringList{wrong, QStringLiteral("style.awkward"), QStringLiteral("unknown")}));
    }
};

QTEST_GUILESS_MAIN(TestMqmScore)
#include "test_mqm_score.moc"
