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
            "a word that both left in, and the source says it",
            {u"他买了夹克。"_s, u"Er kaufte die Jacket im Laden."_s, u"Ia membeli jacket di toko."_s},
            {u"id:jacket"_s});
        test::addRow(
            "a word that both have and the source does not say",
            {u"他买了东西。"_s, u"Er kaufte eine Jacket im Laden."_s, u"Ia membeli jacket di toko."_s}, {});
        test::addRow(
            "a noun that German would write with a capital",
            {u"他买了东西。"_s, u"Er kaufte eine jacket im Laden."_s, u"Ia membeli jacket di toko."_s},
            {u"de:jacket"_s, u"id:jacket"_s});
        test::addRow(
            "half of a name",
            {u"他住在柏林夹克城。"_s, u"Er wohnt in Berlin jacket City."_s, u"Ia tinggal di Kota Jaket."_s},
            {});
        test::addRow("a name elsewhere does not make it chosen",
                     {u"夹克公司卖夹克。"_s, u"Die Firma Jacket Company verkauft eine jacket."_s,
                      u"Perusahaan itu menjual jaket."_s},
                     {u"de:jacket"_s});
        test::addRow("a word that the text uses again and again",
                     {u"夹克是夹克。"_s, u"Eine jacket ist eine jacket."_s, u"Jaket adalah jaket."_s}, {});
        test::addRow("a particle of a name",
                     {u"这幅梵高的画，面包车。"_s, u"Das Gemälde von van Gogh hing im Transporter."_s,
                      u"Lukisan Van Gogh ada di mobil van."_s},
                     {});
        test::addRow("a word that only a name of the language has",
                     {u"他把画挂在墙上。"_s, u"Er hängte das Bild an die Wand."_s,
                      u"Ia menggantung gambar itu di wall."_s},
                     {u"id:wall"_s});
        test::addRow("behind the first word of a sentence, which has a capital anyway",
                     {u"五月他来了。"_s, u"Im Monat Mai kam er."_s, u"Pada month Mei ia datang."_s},
                     {u"id:month"_s});
        test::addRow("a name written small",
                     {u"他在推特上说"_s, u"Er sagte auf Twitter nichts."_s, u"Ia berkata di twitter saja."_s},
                     {});
        test::addRow("a word that both languages spell alike",
                     {u"联邦政府宣布"_s, u"Die Bundesregierung teilte das mit."_s,
                      u"Hal itu diumumkan pemerintah federal kemarin."_s},
                     {});
        test::addRow("a loan",
                     {u"裁判因手球判罚点球。"_s, u"Der Schiedsrichter pfiff wegen Handspiel."_s,
                      u"Wasit meniup peluit karena handball."_s},
                     {});
        test::addRow("a loan of two words",
                     {u"他在后九洞打得好。"_s, u"Er spielte gut auf den hinteren neun Löchern."_s,
                      u"Ia bermain baik di back nine."_s},
                     {});
        test::addRow("an adjective that German inflects itself",
                     {u"她支持进步组织。"_s, u"Sie unterstützt die progressive Gruppe."_s,
                      u"Ia mendukung kelompok progresif."_s},
                     {});
        test::addRow("a noun whose stem is that of a German noun",
                     {u"夏天很热。"_s, u"Es war ein heißer summer in Köln."_s, u"Musim panas itu panas."_s},
                     {u"de:summer"_s});
        test::addRow("what somebody said",
                     {u"他问：“谁来付钱？”"_s, u"Er fragte: „Wer soll das bezahlen?“"_s,
                      u"Ia bertanya, \"Who is going to pay for it?\""_s},
                     {u"id:is going to pay for it"_s});
        test::addRow("a long quotation",
                     {u"“那是他买过的最好最贵的夹克之一”，她说。"_s,
                      u"„Das war eine der besten und teuersten jacket, die er je gekauft hat“, sagte sie."_s,
                      u"\"Itu salah satu jaket terbaik dan termahal yang pernah ia beli,\" katanya."_s},
                     {u"de:jacket"_s});
        test::addRow("a quoted title",
                     {u"他唱了《为谁而走》。"_s, u"Er sang „Walking for you and for me“."_s,
                      u"Ia menyanyikan \"Berjalan untukmu dan untukku\"."_s},
                     {});
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
