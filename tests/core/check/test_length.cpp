#include "tests/core/check/checked_rows.h"

#include <QtTest>

using namespace sejajar;
using namespace Qt::StringLiterals;

class TestLength : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTranslationThatLacksAClauseIsFound_data() {
        test::addRowColumns();
        test::addRow(
            "a clause is missing",
            {u"他在柏林学习了四年的建筑，然后带着妻子和两个孩子回到了他在汉堡的老家。"_s,
             u"Er studierte vier Jahre lang Architektur."_s,
             u"Ia belajar arsitektur selama empat tahun di Berlin, lalu kembali ke kampung halamannya di "
             "Hamburg bersama istri dan kedua anaknya."_s},
            {u"de:Er studierte vier Jahre lang Architektur."_s});
        test::addRow(
            "everything is there",
            {u"他在柏林学习了四年的建筑，然后带着妻子和两个孩子回到了他在汉堡的老家。"_s,
             u"Er studierte in Berlin vier Jahre lang Architektur und kehrte dann mit Frau und zwei Kindern "
             "in seine Hamburger Heimat zurück."_s,
             u"Ia belajar arsitektur selama empat tahun di Berlin, lalu kembali ke kampung halamannya di "
             "Hamburg bersama istri dan kedua anaknya."_s},
            {});
        test::addRow("both translations are short: the source is wordy",
                     {u"他在柏林学习了四年的建筑，然后带着妻子和两个孩子回到了他在汉堡的老家。"_s,
                      u"Er studierte vier Jahre lang Architektur."_s,
                      u"Ia belajar arsitektur empat tahun."_s},
                     {});
        test::addRow("names in Latin letters say no more in Chinese",
                     {u"事故发生在Bestwood Street与Evelyn Street的交汇处附近，时间大约为10:15 BST。"_s,
                      u"Der Zusammenstoß ereignete sich gegen 10:15 Uhr britischer Zeit nahe der Kreuzung "
                      u"von Bestwood "
                      "Street und Evelyn Street."_s,
                      u"Tabrakan di Bestwood Street dan Evelyn Street sekitar 10:15 BST."_s},
                     {});
        test::addRow("a headline",
                     {u"柏林建筑师回到家乡"_s, u"Heimkehr"_s, u"Arsitek Berlin pulang kampung"_s}, {});
    }
    void aTranslationThatLacksAClauseIsFound() { test::compareRow(u"length"_s); }
    void aSentenceThatTheAlignmentJoinedToItsNeighbourIsMissed_data() {
        QTest::addColumn<QStringList>("german");
        QTest::addColumn<QStringList>("indonesian");
        QTest::addColumn<QStringList>("expected");
        const QStringList both = {u"Ia belajar arsitektur di Berlin selama empat tahun."_s,
                                  u"Lalu ia kembali ke kampung halamannya di Hamburg."_s};
        const QStringList first = {u"Er studierte in Berlin vier Jahre lang Architektur."_s};
        const QString source = u"他在柏林学习了四年的建筑。 然后他回到了他在汉堡的老家。"_s;
        QTest::newRow("one lacks it")
            << first << both << QStringList{u"zh:"_s + source + u" de:"_s + first[0]};
        QTest::newRow("both lack it")
            << first << both.mid(0, 1)
            << QStringList{u"zh:"_s + source + u" de:"_s + first[0] + u" id:"_s + both[0]};
        QTest::newRow("one made a long sentence of two")
            << QStringList{u"Er studierte in Berlin vier Jahre lang Architektur und kehrte dann in seine "
                           "Hamburger Heimat zurück."_s}
            << both << QStringList();
        QTest::newRow("both made one of two")
            << QStringList{u"Er studierte in Berlin vier Jahre lang Architektur und kehrte dann nach Hamburg "
                           "zurück."_s}
            << QStringList{u"Ia belajar arsitektur di Berlin selama empat tahun, lalu kembali ke Hamburg."_s}
            << QStringList();
    }
    void aSentenceThatTheAlignmentJoinedToItsNeighbourIsMissed() {
        QFETCH(QStringList, german);
        QFETCH(QStringList, indonesian);
        QFETCH(QStringList, expected);
        const QStringList chinese = {u"他在柏林学习了四年的建筑。"_s, u"然后他回到了他在汉堡的老家。"_s};
        std::vector<QStringList> rows;
        for (int i = 0; i < 2; ++i) rows.push_back({chinese[i], german.value(i), indonesian.value(i)});
        Article article = test::articleOfRows({u"zh-Hans"_s, u"de"_s, u"id"_s}, rows);
        std::vector<Row> &made = article.alignment.rows;
        for (size_t v = 0; v < 3; ++v) made[0].ranges[v].end = made[1].ranges[v].end;
        made.pop_back();
        QStringList found = test::found(u"length"_s, article);
        for (QString &line : found) line.replace(u'\n', u' ');
        QCOMPARE(found, expected);
    }
};

QTEST_GUILESS_MAIN(TestLength)
#include "test_length.moc"
