#include "tests/core/check/checked_rows.h"

#include <QtTest>

using namespace sejajar;
using namespace Qt::StringLiterals;

class TestNegation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNegationThatStandsAloneIsFound_data() {
        test::addRowColumns();
        test::addRow("missing", {u"他没有来。"_s, u"Er kam gestern."_s, u"Ia tidak datang."_s},
                     {u"de:Er kam gestern."_s});
        test::addRow("added", {u"他来了。"_s, u"Er kam."_s, u"Ia tidak datang."_s}, {u"id:tidak"_s});
        test::addRow("all agree", {u"他没有来。"_s, u"Er kam nicht."_s, u"Ia tidak datang."_s}, {});
        test::addRow("not only",
                     {u"他不仅聪明"_s, u"Er ist klug und fleißig."_s, u"Ia tidak hanya pandai."_s}, {});
        test::addRow("cannot help but", {u"他不得不走。"_s, u"Er musste gehen."_s, u"Ia harus pergi."_s}, {});
        test::addRow("a double negation", {u"他没有来。"_s, u"Er ging nicht ohne Grund."_s, u"Ia datang."_s},
                     {});
        test::addRow(
            "missing in a long sentence",
            {u"他在昨天晚上的新闻发布会上告诉许多记者，公司目前没有计划关闭北部的工厂。"_s,
             u"Auf der Pressekonferenz sagte er gestern Abend vielen Reportern, das Unternehmen plane "
             u"derzeit, die Fabrik im Norden zu schließen."_s,
             u"Dalam konferensi pers tadi malam ia mengatakan kepada banyak wartawan bahwa perusahaan "
             u"tidak berencana menutup pabrik di utara."_s},
            {u"de:Auf der Pressekonferenz sagte er gestern Abend vielen Reportern, das Unternehmen "
             u"plane derzeit, die Fabrik im Norden zu schließen."_s});
        test::addRow("said with another word",
                     {u"他不同意这个计划，也没有来。"_s, u"Er lehnte den Plan ab."_s,
                      u"Ia tidak menyetujui rencana itu."_s},
                     {});
        test::addRow("un- denies, unter- does not",
                     {u"这件事没有可能。"_s, u"Das ist unmöglich."_s, u"Itu tidak mungkin."_s}, {});
        test::addRow("a name that sounds with 莫",
                     {u"他去了莫斯科。"_s, u"Er fuhr nach Moskau."_s, u"Ia pergi ke Moskwa."_s}, {});
    }
    void aNegationThatStandsAloneIsFound() { test::compareRow(u"negation"_s); }

    void ofTwoTextsNeitherOutvotesTheOther() {
        const Article article =
            test::articleOfRows({u"zh"_s, u"de"_s}, {{u"他没有来。"_s, u"Er kam gestern."_s}});
        QCOMPARE(test::found(u"negation"_s, article), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestNegation)
#include "test_negation.moc"
