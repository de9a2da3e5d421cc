#include "core/check/verdicts.h"

#include <QtTest>

using namespace sejajar;

namespace {

Finding suggestion(const QString &check, qsizetype begin, const QString &quote) {
    Finding finding;
    finding.check = check;
    finding.state = FindingState::Suggested;
    finding.spans = {{1, begin, begin + quote.size(), quote}};
    return finding;
}

const QString repeated = QStringLiteral("repeated-word");
const QString number = QStringLiteral("number");

} // namespace

class TestVerdicts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasJudgedIsNotSuggestedAgain() {
        const Finding one = suggestion(repeated, 4, QStringLiteral("im im"));
        const Finding other = suggestion(repeated, 40, QStringLiteral("im im"));
        Finding judged = one;
        for (const FindingState state : {FindingState::Confirmed, FindingState::Dismissed}) {
            judged.state = state;
            judged.category = QStringLiteral("style.awkward"); // the person changed it
            QCOMPARE(openSuggestions({one, other}, {judged}, {}), std::vector<Finding>{other});
        }
    }

    void anotherCheckMayStillSpeakAboutTheSameWords() {
        const Finding one = suggestion(repeated, 4, QStringLiteral("12 12"));
        const Finding other = suggestion(number, 4, QStringLiteral("12 12"));
        QCOMPARE(openSuggestions({other}, {one}, {}), std::vector<Finding>{other});
    }

    void aVerdictHoldsWhenTheCheckLosesASpan() {
        Finding judged = suggestion(number, 4, QStringLiteral("36.000"));
        judged.spans.push_back({2, 9, 15, QStringLiteral("36.000")});
        QVERIFY(openSuggestions({suggestion(number, 4, QStringLiteral("36.000"))}, {judged}, {}).empty());
    }

    void aLostVerdictSilencesNothing() {
        Finding lost = suggestion(repeated, 0, QStringLiteral("im im"));
        lost.spans.front() = {1, 0, 0, QStringLiteral("im im")};
        const Finding open = suggestion(repeated, 0, QStringLiteral("im im"));
        QCOMPARE(openSuggestions({open}, {lost}, {}), std::vector<Finding>{open});
    }

    void aCheckOrAWordCanBeMuted() {
        const std::vector<Finding> all = {suggestion(repeated, 4, QStringLiteral("im im")),
                                          suggestion(repeated, 20, QStringLiteral("Im  im")),
                                          suggestion(repeated, 40, QStringLiteral("an an")),
                                          suggestion(number, 60, QStringLiteral("im im"))};
        const std::vector<Finding> noIm = openSuggestions(all, {}, {{repeated, QStringLiteral("im im")}});
        QCOMPARE(noIm, (std::vector<Finding>{all[2], all[3]}));
        QCOMPARE(openSuggestions(all, {}, {{repeated, {}}}), std::vector<Finding>{all[3]});
    }
};

QTEST_GUILESS_MAIN(TestVerdicts)
#include "test_verdicts.moc"
