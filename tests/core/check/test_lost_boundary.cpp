#include "tests/core/check/checked_rows.h"

#include <QtTest>

using namespace sejajar;
using namespace Qt::StringLiterals;

class TestLostBoundary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoSentencesWithoutAStopBetweenAreFound_data() {
        test::addRowColumns();
        test::addRow("in both",
                     {u"他回家了。房子很大。"_s, u"Er kam müde zurück Das Haus war groß und hell."_s,
                      u"Ia pulang larut malam Kemudian ia tidur di rumah itu."_s},
                     {u"de:zurück Das id:malam Kemudian"_s});
        test::addRow(
            "in one, between names",
            {u"昨天安娜来到了柏林。彼得留在家里工作。"_s,
             u"Gestern kam Anna nach langer Fahrt dort an Peter blieb zu Hause bei der Arbeit."_s,
             u"Kemarin Anna tiba di Berlin sesudah perjalanan. Peter tinggal di rumah untuk bekerja."_s},
            {u"de:an Peter"_s});
        test::addRow(
            "a polite form",
            {u"您好"_s, u"Er freut sich, dass Sie und Ihre Frau kommen."_s, u"Ia senang jika Anda datang."_s},
            {});
        test::addRow("a title",
                     {u"他读《时代》"_s, u"Er schrieb damals für Die Zeit einen Text."_s,
                      u"Ia menulis untuk Die Zeit."_s},
                     {});
        test::addRow("a title in quotation marks",
                     {u"他读《时代》"_s, u"Er las gestern „Der kleine Prinz“ noch einmal."_s,
                      u"Ia membaca “Si Pangeran Kecil” lagi."_s},
                     {});
        test::addRow("a name",
                     {u"他见了总统"_s, u"Er traf den Präsidenten in Jakarta am Abend."_s,
                      u"Ia bertemu Presiden Joko di kota Bandung kemarin."_s},
                     {});
        test::addRow("nouns and names that also begin sentences",
                     {u"艾伦征税"_s, u"Später erhob Paul Allen hohe Zölle auf chinesische Waren aus Asien."_s,
                      u"Allen memungut bea."_s},
                     {});
        test::addRow("a weekday",
                     {u"星期天"_s, u"Er kommt am Sonntag früh."_s,
                      u"Ia datang pada hari Minggu pagi, dua minggu lagi."_s},
                     {});
        test::addRow(
            "before direct speech",
            {u"他离开了。“我们明天有很多重要的比赛，都想赢。”"_s,
             u"Er ging „Wir haben morgen viele wichtige Spiele, die wir alle gewinnen wollen.“"_s,
             u"Ia pergi. “Besok kami punya banyak pertandingan penting yang ingin kami menangkan.”"_s},
            {u"de:ging „Wir"_s});
        test::addRow(
            "speech that is announced",
            {u"他说：“我们明天有很多重要的比赛，都想赢。”"_s,
             u"Er sagte „Wir haben morgen viele wichtige Spiele, die wir alle gewinnen wollen.“"_s,
             u"Ia mengatakan \"Besok kami punya banyak pertandingan penting yang ingin kami menangkan.\""_s},
            {});
        test::addRow(
            "a long quotation of a noun",
            {u"他谈到“一件贵得离谱、谁也不会穿的衣服”。"_s,
             u"Er sprach von einem „Kleidungstück, das viel zu teuer ist und das niemand tragen würde“."_s,
             u"Ia bicara soal pakaian yang terlalu mahal."_s},
            {});
        test::addRow(
            "a long title",
            {u"《只有有趣的部分》的作者"_s, u"Sie ist die Autorin des Buches."_s,
             u"Ia adalah pengarang \"Just the Funny Parts: Dan Beberapa Kebenaran Sulit di Hollywood.\""_s},
            {});
        test::addRow(
            "names joined with dan",
            {u"移民与海关执法局官员马修"_s, u"Matthew ist ein Beamter der Zollbehörde."_s,
             u"Matthew adalah pejabat senior di bidang Imigrasi dan Bea Cukai, bukan imigrasi biasa."_s},
            {});
        test::addRow("a slip of the sister that ends nothing",
                     {u"他昨天通报情况。朝鲜没有看到回应。"_s,
                      u"Gestern berichtete er führenden Politikern, dass der Norden keine Antwort sehe."_s,
                      u"Kemarin ia berbicara kepada. Majelis bahwa Korea tidak melihat respons."_s},
                     {});
        test::addRow("a conjunction right behind",
                     {u"根据尼尔森的数据，观众很多。另一个节目更多。"_s,
                      u"Laut Nielsen sind es viele. Die andere Sendung hat mehr."_s,
                      u"Penontonnya banyak menurut Nielsen, dan acara lain punya lebih banyak."_s},
                     {});
        test::addRow("two sentences joined with a conjunction",
                     {u"他来了。她走了。"_s, u"Er kam, und sie ging."_s, u"Ia datang. Lalu ia pergi."_s}, {});
        test::addRow(
            "a headline",
            {u"新闻"_s, u"Wie Die Deutschen Das Lesen Lernten"_s, u"Begini Cara Anak Belajar Membaca"_s}, {});
    }
    void twoSentencesWithoutAStopBetweenAreFound() { test::compareRow(u"lost-boundary"_s); }
};

QTEST_GUILESS_MAIN(TestLostBoundary)
#include "test_lost_boundary.moc"
