#include "tests/core/check/checked_rows.h"

#include <QtTest>

using namespace sejajar;
using namespace Qt::StringLiterals;

class TestResidualEnglish : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void englishThatWasLeftInIsFound_data() {
        test::addRowColumns();
        test::addRow("one word",
                     {u"他买了一件新夹克。"_s, u"Er kaufte eine neue jacket für den Winter."_s,
                      u"Ia membeli jaket baru."_s},
                     {u"de:jacket"_s});
        test::addRow("several words",
                     {u"他昨天买了一件新夹克。"_s, u"Gestern kaufte er the new jacket im Laden."_s,
                      u"Kemarin ia membeli jaket baru."_s},
                     {u"de:the new jacket"_s});
        test::addRow("the name of an event",
                     {u"他去了大会。"_s, u"Er war auf der Graphics Conference in Köln."_s,
                      u"Ia hadir di Konferensi Grafis."_s},
                     {u"de:Conference"_s});
        test::addRow("the name of a company",
                     {u"他为这家公司工作。"_s, u"Er arbeitet für Jacket Company in Köln."_s,
                      u"Ia bekerja untuk perusahaan itu."_s},
                     {});
        test::addRow(
            "a word that both keep",
            {u"他买了夹克。"_s, u"Er kaufte eine jacket im Laden."_s, u"Ia membeli jacket di toko."_s}, {});
        test::addRow(
            "a quoted word",
            {u"“夹克”这个词"_s, u"Das Wort „jacket“ ist englisch."_s, u"Kata jaket itu bahasa Inggris."_s},
            {});
        test::addRow("words of the language",
                     {u"他为团队工作。"_s, u"Er arbeitet im Team am Computer."_s,
                      u"Ia bekerja dalam tim di depan komputer."_s},
                     {});
    }
    void englishThatWasLeftInIsFound() { test::compareRow(u"residual-english"_s); }
};

QTEST_GUILESS_MAIN(TestResidualEnglish)
#include "test_residual_english.moc"
