#include "app/viewer/view/counterparts.h"

#include <QTest>

using namespace sejajar;

namespace {

using Kind = Evidence::Kind;

std::vector<Cell> cells() {
    std::vector<Cell> result(3);
    result[0].text = QStringLiteral("黄仁勋说2024年，黄仁勋。");
    result[1].text = QStringLiteral("Huang sagte 2024, Huangs Chip.");
    result[2].text = QStringLiteral("Huang berkata 2024.");
    return result;
}

QStringList words(const Evidence &evidence, int column, qsizetype offset) {
    const std::vector<Cell> row = cells();
    QStringList result;
    for (const CellPart &part : counterparts(
             evidence, column, offset, [&](int c) -> const Cell & { return row[static_cast<size_t>(c)]; }, 3))
        result << QStringLiteral("%1:%2:%3")
                      .arg(part.column)
                      .arg(part.range.begin)
                      .arg(row[static_cast<size_t>(part.column)].text.mid(part.range.begin,
                                                                          part.range.end - part.range.begin));
    return result;
}

Evidence evidence() {
    Evidence result;
    result.pairs = {{Kind::Name, 0, 1, QStringLiteral("黄仁勋"), QStringLiteral("Huang")},
                    {Kind::Name, 0, 2, QStringLiteral("黄仁勋"), QStringLiteral("Huang")},
                    {Kind::Number, 1, 2, QStringLiteral("2024"), QStringLiteral("2024")}};
    return result;
}

} // namespace

class ViewCounterpartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pointingAtAWordFindsWhatItMeansElsewhere() {
        QCOMPARE(words(evidence(), 0, 1),
                 (QStringList{QStringLiteral("0:0:黄仁勋"), QStringLiteral("1:0:Huang"),
                              QStringLiteral("2:0:Huang")}));
        QCOMPARE(words(evidence(), 2, 15),
                 (QStringList{QStringLiteral("2:14:2024"), QStringLiteral("1:12:2024")}));
    }

    void theOccurrencePointedAtCounts() {
        QCOMPARE(words(evidence(), 0, 11).front(), QStringLiteral("0:10:黄仁勋"));
        QCOMPARE(words(evidence(), 1, 20).front(), QStringLiteral("1:18:Huang"));
    }

    void aThirdVersionIsFollowedThroughTheSecond() {
        const QStringList found = words(evidence(), 1, 0);
        QCOMPARE(found.size(), 3);
        QVERIFY(found.contains(QStringLiteral("2:0:Huang")));
    }

    void aWordIsNotLookedForInsideOfOthers() {
        std::vector<Cell> row(2);
        row[0].text = QStringLiteral("Sie einten sich in Bonn auf eine Lederjacke.");
        row[1].text = QStringLiteral("Mereka sepakat di Bonn atas jaket kulit. In");
        Evidence evidence;
        evidence.pairs = {{Kind::Word, 0, 1, QStringLiteral("in"), QStringLiteral("di")},
                          {Kind::Word, 0, 1, QStringLiteral("jacke"), QStringLiteral("jaket")}};
        const auto at = [&](qsizetype offset) {
            return counterparts(
                evidence, 0, offset, [&](int c) -> const Cell & { return row[static_cast<size_t>(c)]; }, 2);
        };
        QVERIFY(at(row[0].text.indexOf(QLatin1String("inten"))).empty());
        QCOMPARE(at(row[0].text.indexOf(QLatin1String("in Bonn"))).size(), size_t(2));
        // A longer one may be a part of a compound.
        QCOMPARE(at(row[0].text.indexOf(QLatin1String("jacke"))).size(), size_t(2));
    }

    void wordsWithoutEvidenceHaveNone() {
        QVERIFY(words(evidence(), 1, 7).isEmpty());
        QVERIFY(words(Evidence{}, 0, 0).isEmpty());
        Evidence damaged;
        damaged.pairs = {{Kind::Word, 0, 9, QStringLiteral("黄"), QStringLiteral("x")},
                         {Kind::Word, -1, 0, QStringLiteral("x"), QStringLiteral("黄")},
                         {Kind::Word, 0, 1, QString(), QString()}};
        QVERIFY(words(damaged, 0, 0).isEmpty());
    }
};

QTEST_APPLESS_MAIN(ViewCounterpartsTest)
#include "view_counterparts_test.moc"
