#include "tests/core/check/checked_rows.h"

#include <QtTest>

using namespace sejajar;
using namespace Qt::StringLiterals;

class TestQuotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void directSpeechWithoutMarksIsFound_data() {
        test::addRowColumns();
        test::addRow("both translations",
                     {u"他说：“我们明天去。”"_s, u"Er sagte leise: Wir gehen morgen."_s,
                      u"Ia berkata: Kita pergi besok."_s},
                     {u"de:sagte leise: id:berkata:"_s});
        test::addRow("one translation",
                     {u"他说：“我们明天去。”"_s, u"Er sagte: „Wir gehen morgen.“"_s,
                      u"Ia mengatakan: Kita pergi besok."_s},
                     {u"id:mengatakan:"_s});
        test::addRow(
            "the source has none either",
            {u"他说：我们明天去。"_s, u"Er sagte: Wir gehen morgen."_s, u"Ia berkata: Kita pergi besok."_s},
            {});
        test::addRow("a list",
                     {u"他说了“两件事”"_s, u"Er nannte zwei Dinge: Brot und Wein."_s,
                      u"Ia menyebut dua hal: Roti dan anggur."_s},
                     {});
        test::addRow("a verb far from the colon",
                     {u"他说“三点”"_s, u"Er sagte, was auf dem Zettel stand: Brot."_s,
                      u"Ia berkata apa yang tertulis di kertas: Roti."_s},
                     {});
    }
    void directSpeechWithoutMarksIsFound() { test::compareRow(u"quotes"_s); }
    void aMarkWithoutItsPartnerIsFound_data() {
        test::addRowColumns();
        test::addRow("never closed",
                     {u"“我来了，”他说。"_s, u"„Ich komme, sagte er."_s, u"“Saya datang,” katanya."_s},
                     {u"de:„"_s});
        test::addRow("never opened",
                     {u"“我来了，”他说。"_s, u"„Ich komme“, sagte er."_s, u"Saya datang,” katanya."_s},
                     {u"id:”"_s});
        test::addRow("another style",
                     {u"“我来了，”他说。"_s, u"»Ich komme«, sagte er."_s, u"\"Saya datang,\" katanya."_s},
                     {});
        test::addRow("an opening mark of one style, a closing one of another",
                     {u"“我来了，”他说。"_s, u"„Ich komme\", sagte er."_s, u"“Saya datang,” katanya."_s}, {});
        test::addRow("apostrophes",
                     {u"“我来了，”他说。"_s, u"„Geht’s?“, fragte Jonas’ Vater."_s, u"“Jum’at,” katanya."_s},
                     {});
    }
    void aMarkWithoutItsPartnerIsFound() { test::compareRow(u"quote-pairs"_s); }
    void aQuotationOverSeveralSentencesIsBalanced() {
        const Article article = test::articleOfRows({u"zh-Hans"_s, u"de"_s, u"id"_s},
                                                    {{u"“他来了。”"_s, u"„Er kommt."_s, u"“Ia datang.”"_s},
                                                     {u"“我走了。”"_s, u"Ich gehe.“"_s, u"“Saya pergi.”"_s}});
        QCOMPARE(test::found(u"quote-pairs"_s, article), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestQuotes)
#include "test_quotes.moc"
