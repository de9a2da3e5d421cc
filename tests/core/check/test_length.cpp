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
};

QTEST_GUILESS_MAIN(TestLength)
#include "test_length.moc"
