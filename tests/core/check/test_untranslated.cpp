#include "tests/core/check/checked_rows.h"

#include <QtTest>

using namespace sejajar;
using namespace Qt::StringLiterals;

class TestUntranslated : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasLeftOutOrLeftAsItWasIsFound_data() {
        test::addRowColumns();
        test::addRow("a dropped sentence", {u"他昨天来到柏林。"_s, u""_s, u"Kemarin ia tiba di Berlin."_s},
                     {u"zh:他昨天来到柏林。 de:"_s});
        test::addRow(
            "a copied sentence",
            {u"他昨天来到柏林。"_s, u"Kemarin ia tiba di Berlin."_s, u"kemarin ia tiba di Berlin."_s},
            {u"id:kemarin ia tiba di Berlin."_s});
        test::addRow("a Chinese word", {u"他穿着夹克。"_s, u"Er trug eine 夹克."_s, u"Ia memakai jaket."_s},
                     {u"de:夹克"_s});
        test::addRow("names only", {u"甲骨文"_s, u"Oracle Solaris"_s, u"Oracle Solaris"_s}, {});
        test::addRow("characters in brackets",
                     {u"黄仁勋说。"_s, u"Jensen Huang (黄仁勋) sagte."_s, u"Jensen Huang berkata."_s}, {});
        test::addRow("characters that both show",
                     {u"这个“福”字很大。"_s, u"Das Zeichen 福 ist groß."_s, u"Aksara 福 itu besar."_s}, {});
        test::addRow("a Chinese word that both left as it was",
                     {u"他穿着夹克。"_s, u"Er trug eine 夹克."_s, u"Ia memakai 夹克."_s},
                     {u"de:夹克"_s, u"id:夹克"_s});
        test::addRow("both translations have nothing", {u"他昨天来到柏林。"_s, u""_s, u""_s},
                     {u"zh:他昨天来到柏林。 de: id:"_s});
    }
    void whatWasLeftOutOrLeftAsItWasIsFound() { test::compareRow(u"untranslated"_s); }
    void aSentenceThatAComparableSourceLacksIsNotMissing() {
        Article article = test::articleOfRows({u"zh-Hans"_s, u"de"_s, u"id"_s},
                                              {{u"他昨天来到柏林。"_s, {}, u"Kemarin ia tiba."_s}});
        article.alignment.sourceKind = SourceKind::Comparable;
        QCOMPARE(test::found(u"untranslated"_s, article), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestUntranslated)
#include "test_untranslated.moc"
