#include "tests/core/check/checked_rows.h"

using namespace sejajar;
using namespace Qt::StringLiterals;

class TestBareComparative : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aComparativeWithNothingToCompareIsFound_data() {
        test::addRowColumns();
        const QString de = u"Sie glauben an das wichtigere Ziel."_s;
        const QString id = u"Mereka percaya pada tujuan yang lebih penting."_s;
        test::addRow("in both", {u"他们相信重要的目标。"_s, de, id},
                     {u"de:das wichtigere Ziel id:tujuan yang lebih penting"_s});
        test::addRow("in the genitive",
                     {u"面对远大的目标"_s, u"Angesichts des ehrgeizigeren Ziels warten sie."_s,
                      u"Menghadapi tujuan yang lebih ambisius, mereka menunggu."_s},
                     {u"de:des ehrgeizigeren Ziels id:tujuan yang lebih ambisius"_s});

        test::addRow("the source compares", {u"他们相信更重要的目标。"_s, de, id}, {});
        test::addRow("only one translation",
                     {u"他们相信重要的目标。"_s, de, u"Mereka percaya pada tujuan penting."_s}, {});
        test::addRow("German says than what",
                     {u"他们相信重要的目标。"_s, u"Sie sahen das wichtigere Ziel als das der anderen."_s, id},
                     {});
        test::addRow("Indonesian says than what",
                     {u"他们相信重要的目标。"_s, de,
                      u"Mereka percaya pada tujuan yang lebih penting daripada yang lain."_s},
                     {});
        test::addRow("what needs nothing to compare",
                     {u"大城市里人多。"_s, u"In den größeren Städten leben viele."_s,
                      u"Banyak orang tinggal di kota yang lebih besar."_s},
                     {});
        test::addRow("an adjective that ends in -er",
                     {u"他们走安全的路。"_s, u"Sie gehen den sicheren Weg."_s,
                      u"Mereka menempuh jalan yang lebih aman."_s},
                     {});
    }
    void aComparativeWithNothingToCompareIsFound() { test::compareRow(u"bare-comparative"_s); }

    void aComparableSourceHasNoVote() {
        Article article = test::articleOfRows(
            {u"zh"_s, u"de"_s, u"id"_s},
            {{u"更多"_s, u"Das ist das wichtigere Ziel."_s, u"Itu tujuan yang lebih penting."_s}});
        article.alignment.sourceKind = SourceKind::Comparable;
        QCOMPARE(test::found(u"bare-comparative"_s, article).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBareComparative)
#include "test_bare_comparative.moc"
