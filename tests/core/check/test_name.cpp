#include "core/lexicon/romanisation.h"
#include "tests/core/check/checked_rows.h"

#include <QtTest>

using namespace sejajar;

namespace {

const QString check = QStringLiteral("name");

Article article(const std::vector<QStringList> &rows) {
    return test::articleOfRows({QStringLiteral("zh"), QStringLiteral("de"), QStringLiteral("id")}, rows);
}

} // namespace

class TestName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameSpeltOtherwiseThanElsewhereIsFound() {
        QCOMPARE(test::found(check,
                             article({{QStringLiteral("施罗德来了。"), QStringLiteral("Schroeder kam."),
                                       QStringLiteral("Schroeder datang.")},
                                      {QStringLiteral("施罗德笑了。"), QStringLiteral("Da lachte Shroeder."),
                                       QStringLiteral("Lalu Schroeder tertawa.")}})),
                 QStringList{QStringLiteral("de:Shroeder")});
    }

    void allPlacesOfOneWrongFormAreOneFinding() {
        const QStringList wrong = {QStringLiteral("比约恩笑了。"), QStringLiteral("Da lachte Bjoern laut."),
                                   QStringLiteral("Lalu Bjorn tertawa.")};
        QCOMPARE(test::found(check, article({{QStringLiteral("比约恩来了。"),
                                              QStringLiteral("Bjorn kam und Bjorn ging."),
                                              QStringLiteral("Bjorn datang dan Bjorn pergi.")},
                                             wrong,
                                             wrong})),
                 QStringList{QStringLiteral("de:Bjoern de:Bjoern")});
    }

    void whatBothTranslationsMisspellIsFoundByTheSource() {
        const QStringList once = {QStringLiteral("扎克伯格来了。"), QStringLiteral("Zuckerberg kam."),
                                  QStringLiteral("Zuckerberg datang.")};
        const QStringList misspelt = {QStringLiteral("扎克伯格笑了。"),
                                      QStringLiteral("Da lachte Zukkerberg."),
                                      QStringLiteral("Lalu Zukkerberg tertawa.")};
        QCOMPARE(test::found(check, article({once, misspelt})),
                 QStringList{QStringLiteral("de:Zukkerberg id:Zukkerberg")});
        // Another person in the source: another name.
        QCOMPARE(
            test::found(check, article({once, {QStringLiteral("王先生笑了。"), misspelt[1], misspelt[2]}})),
            QStringList());
    }

    void aNameThatTheSourceTranslatesIsKnownByWhereItStands() {
        const auto row = [](const char16_t *zh, const char16_t *de, const char16_t *id) {
            return QStringList{QString::fromUtf16(zh), QString::fromUtf16(de), QString::fromUtf16(id)};
        };
        const QStringList built = row(u"丰田造汽车。", u"Autos baut Toyota.", u"Mobil dibuat Toyota.");
        const QStringList sold = row(u"丰田卖汽车。", u"Autos verkauft Toyota.", u"Mobil dijual Toyota.");
        const QStringList wrong = row(u"丰田来了。", u"Heute kam Toiota.", u"Hari ini Toiota datang.");
        QCOMPARE(test::found(check, article({built, sold, wrong})),
                 QStringList{QStringLiteral("de:Toiota id:Toiota")});
        // Of another company the source says another word.
        QCOMPARE(test::found(check,
                             article({built, sold,
                                      row(u"宝马来了。", u"Heute kam Toiota.", u"Hari ini Toiota datang.")})),
                 QStringList());
    }

    void inflectionAndOtherLanguagesAreNoVariants_data() {
        QTest::addColumn<QString>("de");
        QTest::addColumn<QString>("id");
        QTest::newRow("a genitive") << QStringLiteral("Schroeders Haus ist alt.")
                                    << QStringLiteral("Rumah Schroeder sudah tua.");
        QTest::newRow("a name of its own in each language")
            << QStringLiteral("Er kommt aus Kopenhagen.") << QStringLiteral("Dia dari Kopenhagn.");
        QTest::newRow("two people") << QStringLiteral("Schroeder und Schroeter kamen.")
                                    << QStringLiteral("Schroeder dan Schroeter datang.");
    }
    void inflectionAndOtherLanguagesAreNoVariants() {
        QFETCH(QString, de);
        QFETCH(QString, id);
        QCOMPARE(
            test::found(check, article({{QStringLiteral("施罗德来了。"), QStringLiteral("Schroeder kam."),
                                         QStringLiteral("Schroeder datang.")},
                                        {QStringLiteral("他在那里。"), de, id}})),
            QStringList());
    }

    void oneChinesePersonUnderSeveralNamesIsFound() {
        const std::vector<QStringList> rows = {
            {QStringLiteral("李明华来了。"), QStringLiteral("Dann kam Li Minghua."),
             QStringLiteral("Lalu Li Minghua datang.")},
            {QStringLiteral("李明华笑了。"), QStringLiteral("Da lachte Li Minghua."),
             QStringLiteral("Lalu Li Minghua tertawa.")},
            {QStringLiteral("李明华走了。"), QStringLiteral("Dann ging Ming-Hua Li."),
             QStringLiteral("Lalu Li Mingkua pergi.")}};
        QCOMPARE(test::found(check, article(rows)),
                 (QStringList{QStringLiteral("de:Ming-Hua Li"), QStringLiteral("id:Li Mingkua")}));
        CheckOptions options;
        options.ids = QStringList{check};
        const Result<std::vector<Finding>> findings = runChecks(article(rows), options);
        QVERIFY(findings);
        QCOMPARE(findings->at(0).severity, Severity::Minor);
        QCOMPARE(findings->at(1).reason, QStringLiteral("name.romanisation"));
        QCOMPARE(findings->at(1).severity, Severity::Major);
        QCOMPARE(findings->at(1).arguments,
                 (QStringList{QStringLiteral("Li Mingkua"), QStringLiteral("Li Minghua"),
                              QStringLiteral("李明华")}));
    }

    void twoPeopleOfOneSurnameAreTwo() {
        QCOMPARE(test::found(check, article({{QStringLiteral("李明华和李明花来了。"),
                                              QStringLiteral("Dann kamen Li Minghua und Li Minhua."),
                                              QStringLiteral("Lalu Li Minghua dan Li Minhua datang.")},
                                             {QStringLiteral("李明华和李明花走了。"),
                                              QStringLiteral("Dann gingen Li Minghua und Li Minhua."),
                                              QStringLiteral("Lalu Li Minghua dan Li Minhua pergi.")}})),
                 QStringList());
    }

    void oneBrandInTwoSpellingsIsOneFinding() {
        QCOMPARE(
            test::found(check, article({{QStringLiteral("英伟达来了。"), QStringLiteral("Dann kam NVIDIA."),
                                         QStringLiteral("Lalu NVIDIA datang.")},
                                        {QStringLiteral("英伟达走了。"), QStringLiteral("Dann ging Nvidia."),
                                         QStringLiteral("Lalu Nvidia pergi.")}})),
            QStringList{QStringLiteral("de:Nvidia id:Nvidia")});
    }

    void bothRomanisationsAreKnown() {
        QCOMPARE(pinyinOfName(u"仁勋"), QStringLiteral("renxun"));
        QCOMPARE(wadeGilesOfName(u"仁勋"), QStringLiteral("jenhsun"));
        QCOMPARE(wadeGilesOfName(u"泽东"), QStringLiteral("tsetung"));
        QCOMPARE(pinyinOfName(u"ab"), QString());
    }
};

QTEST_GUILESS_MAIN(TestName)
#include "test_name.moc"
