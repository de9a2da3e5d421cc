#include "core/lexicon/pivot_homographs.h"
#include "tests/core/check/checked_rows.h"

#include <QtTest>

using namespace sejajar;

class TestPivotHomograph : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOtherSenseOfAnEnglishWordIsFound_data() {
        test::addRowColumns();
        const auto row = test::addRowOf;
        row("a coat that became a coating", u"他们互换了外套。", u"Sie tauschten ihre Mäntel.",
            u"Mereka bertukar lapisan.", {QStringLiteral("id:lapisan")});
        row("a bank that became a shore", u"他去银行取钱。", u"Er holte Geld vom Ufer.",
            u"Dia mengambil uang dari bank.", {QStringLiteral("de:Ufer")});

        row("a source that no translation follows may be wrong", u"车队的订单很重要。",
            u"Die Stallregie ist wichtig.", u"Perintah tim itu penting.", {});
        row("a coating is a coating", u"墙上有一层涂层。", u"An der Wand ist eine Schicht.",
            u"Di dinding ada lapisan.", {});
        row("both senses in the source", u"银行在河岸上。", u"Die Bank steht am Ufer.",
            u"Bank itu berada di tepi sungai.", {});
        row("the source has neither", u"他走了。", u"Er ging ans Ufer.", u"Dia pergi ke tepi sungai.", {});
    }
    void theOtherSenseOfAnEnglishWordIsFound() { test::compareRow(QStringLiteral("pivot-homograph")); }

    void aComparableSourceHasToSayItTwice() {
        const QStringList coats = {QStringLiteral("他们互换了外套。"),
                                   QStringLiteral("Sie tauschten ihre Mäntel."),
                                   QStringLiteral("Mereka bertukar lapisan.")};
        const QStringList other = {QStringLiteral("外套很贵。"), QStringLiteral("Sie waren teuer."),
                                   QStringLiteral("Harganya mahal.")};
        const QStringList languages = {QStringLiteral("zh"), QStringLiteral("de"), QStringLiteral("id")};
        Article once = test::articleOfRows(languages, {coats});
        once.alignment.sourceKind = SourceKind::Comparable;
        QCOMPARE(test::found(QStringLiteral("pivot-homograph"), once), QStringList());
        Article twice = test::articleOfRows(languages, {coats, other});
        twice.alignment.sourceKind = SourceKind::Comparable;
        QCOMPARE(test::found(QStringLiteral("pivot-homograph"), twice),
                 QStringList{QStringLiteral("id:lapisan")});
    }

    void aWordThatTheVoteHasMarkedIsNotMarkedAgain() {
        const Article article = test::articleOfRows(
            {QStringLiteral("zh"), QStringLiteral("de"), QStringLiteral("id")},
            {{QStringLiteral("他在期刊上发表了文章。"), QStringLiteral("Er schrieb für ein Tagebuch."),
              QStringLiteral("Dia menulis untuk majalah.")}});
        QCOMPARE(test::found(QStringLiteral("pivot-homograph"), article),
                 QStringList{QStringLiteral("de:Tagebuch")});
        CheckOptions options;
        options.ids = QStringList{QStringLiteral("concept-vote"), QStringLiteral("pivot-homograph")};
        const Result<std::vector<Finding>> findings = runChecks(article, options);
        QVERIFY(findings);
        QCOMPARE(findings->size(), size_t{1});
        QCOMPARE(findings->front().check, QStringLiteral("concept-vote"));
    }

    void theTableIsRead() {
        QVERIFY(pivotHomographs().size() > 100);
        const std::vector<PivotHomograph> table = readPivotHomographs(
            "english\tzh\tzh_wrong\tde_wrong\tid_wrong\nbank\t银行\t河岸|岸\tUfer\t\nbroken\n");
        QCOMPARE(table.size(), size_t{1});
        QCOMPARE(table[0].wrong, (QStringList{QStringLiteral("河岸"), QStringLiteral("岸")}));
        QVERIFY(table[0].wrongIndonesian.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPivotHomograph)
#include "test_pivot_homograph.moc"
