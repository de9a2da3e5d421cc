#include "tests/core/check/checked_rows.h"

#include <QtTest>

using namespace sejajar;
using namespace Qt::StringLiterals;

class TestNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberOnWhichTheTextsDisagreeIsFound_data() {
        test::addRowColumns();
        test::addRow("another digit",
                     {u"共有350人参加。"_s, u"Es kamen 530 Menschen."_s, u"Ada 350 orang yang hadir."_s},
                     {u"de:530"_s});
        test::addRow("ten times as much",
                     {u"公司有35万名员工。"_s, u"Die Firma hat 350.000 Angestellte."_s,
                      u"Perusahaan itu memiliki 3,5 juta karyawan."_s},
                     {u"id:3,5 juta"_s});
        test::addRow("left out",
                     {u"2018年他们搬到柏林。"_s, u"Dann zogen sie nach Berlin."_s,
                      u"Pada tahun 2018 mereka pindah ke Berlin."_s},
                     {u"zh:2018 de:"_s});
        test::addRow("a word against a digit",
                     {u"他有三十名学生。"_s, u"Er hatte 13 Schüler."_s, u"Ia punya tiga puluh murid."_s},
                     {u"de:13"_s});
        test::addRow("another number in words",
                     {u"会议开了三小时。"_s, u"Die Sitzung dauerte vier Stunden."_s,
                      u"Sidang berlangsung tiga jam."_s},
                     {u"de:vier"_s});
        test::addRow(
            "another number in words, both alike",
            {u"七位委员投了赞成票。"_s, u"Sechs Mitglieder stimmten dafür."_s, u"Enam anggota setuju."_s},
            {u"de:Sechs id:Enam"_s});
        test::addRow("both translations alike",
                     {u"价格是450元。"_s, u"Der Preis betrug 540 Yuan."_s, u"Harganya 540 yuan."_s},
                     {u"de:540 id:540"_s});
        test::addRow("one day of a month",
                     {u"10月1日开会。"_s, u"Die Tagung war am 8. Oktober."_s, u"Rapat itu pada 1 Oktober."_s},
                     {u"de:8"_s});
        test::addRow("left out by both",
                     {u"会议在2018年召开。"_s, u"Die Tagung fand statt."_s, u"Rapat itu diadakan."_s},
                     {u"zh:2018 de: id:"_s});
        test::addRow("one of two equal numbers",
                     {u"比赛2-2结束。"_s, u"Das Spiel endete 6-2."_s, u"Pertandingan berakhir 2-2."_s},
                     {u"de:6"_s});
        test::addRow(
            "miles of those who speak of miles",
            {u"距离是200英里。"_s, u"Die Entfernung beträgt 320 Kilometer."_s, u"Jaraknya 700 mil."_s},
            {u"id:700"_s});
        test::addRow("miles everywhere",
                     {u"距离是200英里。"_s, u"Die Entfernung beträgt 200 Meilen."_s, u"Jaraknya 700 mil."_s},
                     {u"id:700"_s});
        test::addRow(
            "pounds of money are not converted",
            {u"销售额达120万英镑。"_s, u"Der Umsatz betrug 170.000 Pfund."_s, u"Penjualannya £1,2 juta."_s},
            {u"de:170.000"_s});
        test::addRow("percent, both alike",
                     {u"今年七月，总销售额增长2.7%。"_s, u"Der Umsatz wuchs im Juli um 5,7 Prozent."_s,
                      u"Penjualan naik 5,7 persen di bulan Juli."_s},
                     {u"de:5,7 id:5,7"_s});
        test::addRow("the minutes of a time",
                     {u"12:55开始。"_s, u"Es beginnt um 12:58 Uhr."_s, u"Mulai pukul 12.55."_s},
                     {u"de:58"_s});
        test::addRow(
            "Saturday is no six",
            {u"周六该队2-0获胜。"_s, u"Am Samstag gewann das Team 6-0."_s, u"Sabtu tim itu menang 2-0."_s},
            {u"de:6"_s});
        test::addRow("a figure of a score, though a word says one, too",
                     {u"一名球员进球，该队以1-0获胜。"_s, u"Ein Spieler traf, das Team gewann 0."_s,
                      u"Seorang pemain mencetak gol, tim itu menang 1-0."_s},
                     {u"zh:1 de:"_s});
        test::addRow("a figure of a score that another number has, too",
                     {u"第二次比赛4-1结束。"_s, u"Das zweite Spiel endete 4:2."_s,
                      u"Pertandingan kedua berakhir 4-1."_s},
                     {u"de:2"_s});
        test::addRow("a small number left out by both",
                     {u"价格上涨2.7%。"_s, u"Der Preis stieg."_s, u"Harganya naik."_s},
                     {u"zh:2.7 de: id:"_s});
        test::addRow(
            "Chinese numerals, both alike",
            {u"十四分钟后他进球。"_s, u"Er traf nach 64 Minuten."_s, u"Ia mencetak gol setelah 64 menit."_s},
            {u"de:64 id:64"_s});
        test::addRow("Chinese numerals, left out by both",
                     {u"上世纪八十年代他在这里。"_s, u"Damals war er hier."_s, u"Waktu itu ia di sini."_s},
                     {u"zh:八十 de: id:"_s});
        test::addRow("the day of a date in Chinese numerals",
                     {u"五年后的十月一日开会。"_s, u"Nach einem Jahr, am 7. Oktober, tagten sie."_s,
                      u"Setelah satu tahun, pada 7 Oktober, mereka rapat."_s},
                     {u"de:7 id:7"_s});
        test::addRow("what is counted is no reason for another number",
                     {u"三名嫌疑人被罚款25万美元。"_s, u"Drei Männer müssen 2.500.000 Dollar zahlen."_s,
                      u"Tiga orang harus membayar $2.500.000."_s},
                     {u"de:2.500.000 id:2.500.000"_s});
        test::addRow("miles, of which another made kilometres",
                     {u"距离是200英里。"_s, u"Die Entfernung beträgt 320 Kilometer."_s, u"Jaraknya jauh."_s},
                     {u"zh:200 id:"_s});
        test::addRow("miles left out by both",
                     {u"距离是200英里。"_s, u"Die Entfernung ist groß."_s, u"Jaraknya jauh."_s},
                     {u"zh:200 de: id:"_s});
        test::addRow("feet in brackets",
                     {u"水深30米（100英尺）。"_s, u"Das Wasser ist 30 Meter (100 Fuß) tief."_s,
                      u"Airnya sedalam 30 meter."_s},
                     {u"zh:100 id:"_s});
    }
    void aNumberOnWhichTheTextsDisagreeIsFound() { test::compareRow(u"number"_s); }
    void whatAGoodTranslationChangesIsNoDifference_data() {
        test::addRowColumns();
        test::addRow("half an hour more, half an hour to seven",
                     {u"火车六点半开，要走四个半小时。"_s,
                      u"Der Zug fährt um halb sieben und braucht viereinhalb Stunden."_s,
                      u"Kereta berangkat pukul setengah tujuh dan memerlukan empat setengah jam."_s},
                     {});
        test::addRow("a dozen, or a few more than ten",
                     {u"十几户人家，身高一米七，跳过四米八。"_s,
                      u"Ein Dutzend Familien, 1,70 Meter groß, sprang 4,80 Meter."_s,
                      u"Selusin keluarga, tingginya 1,70 meter, melompati 4,80 meter."_s},
                     {});
        test::addRow("what is added, or the whole",
                     {u"价格上涨了五倍。"_s, u"Der Preis stieg auf das Sechsfache."_s,
                      u"Harganya naik menjadi enam kali lipat."_s},
                     {});
        test::addRow("a cross is no ten",
                     {u"他获得维多利亚十字勋章，在一战中。"_s,
                      u"Er bekam im 1. Weltkrieg das Viktoriakreuz."_s,
                      u"Ia menerima Victoria Cross dalam Perang Dunia 1."_s},
                     {});
        test::addRow("scales of each language",
                     {u"卖了1.2亿个，花了3万元。"_s,
                      u"120 Millionen Stück wurden verkauft, für 30.000 Yuan."_s,
                      u"Terjual 120 juta buah, seharga 30 ribu yuan."_s},
                     {});
        test::addRow("words for digits",
                     {u"12个孩子和20只狗"_s, u"zwölf Kinder und zwanzig Hunde"_s,
                      u"dua belas anak dan dua puluh anjing"_s},
                     {});
        test::addRow("a compound",
                     {u"他今年25岁。"_s, u"Er ist fünfundzwanzig."_s, u"Ia berumur 25 tahun."_s}, {});
        test::addRow("the clock", {u"下午3点开始。"_s, u"Es beginnt um 15 Uhr."_s, u"Mulai pukul 15.00."_s},
                     {});
        test::addRow(
            "a decade",
            {u"20世纪90年代"_s, u"in den 1990er Jahren des 20. Jahrhunderts"_s, u"pada 1990-an abad ke-20"_s},
            {});
        test::addRow("a decade and the century, which the others do not name",
                     {u"20世纪90年代"_s, u"in den 1990er Jahren"_s, u"pada tahun 1990-an"_s}, {});
        test::addRow(
            "trillions",
            {u"损失65万亿印尼盾。"_s, u"Es kostet 65 Billionen Rupiah."_s, u"Rugi 65 triliun rupiah."_s}, {});
        test::addRow("percent in words",
                     {u"到2030年满足80%的需求。"_s, u"Bis 2030 achtzig Prozent des Bedarfs."_s,
                      u"Pada tahun 2030 delapan puluh persen kebutuhan."_s},
                     {});
        test::addRow("a round of a tournament",
                     {u"两队晋级十六强。"_s, u"Beide stehen im Achtelfinale."_s,
                      u"Keduanya lolos ke babak 16 besar."_s},
                     {});
        test::addRow("hundredths of a second",
                     {u"成绩是4分23秒06。"_s, u"Sie schwamm 4:23,06 Minuten."_s,
                      u"Catatan waktunya 4 menit 23,06 detik."_s},
                     {});
        test::addRow("a full hour",
                     {u"上午九点至下午四点半营业。"_s, u"Geöffnet von 9 bis 16.30 Uhr."_s,
                      u"Buka pukul 09.00 hingga 16.30."_s},
                     {});
        test::addRow("a running minute",
                     {u"他在27分37秒进球。"_s, u"Er traf in der 28. Minute."_s,
                      u"Ia mencetak gol pada waktu 27:37."_s},
                     {});
        test::addRow("a small number in words that both left out",
                     {u"他有三个孩子。"_s, u"Er hat Kinder."_s, u"Ia punya anak."_s}, {});
        test::addRow("a range in words",
                     {u"1-2天后"_s, u"nach ein bis zwei Tagen"_s, u"setelah satu sampai dua hari"_s}, {});
        test::addRow("feet, rounded", {u"身高6英尺"_s, u"2 Meter groß"_s, u"tinggi 6 kaki"_s}, {});
        test::addRow("Fahrenheit", {u"气温80华氏度"_s, u"27 Grad"_s, u"suhu 80 derajat Fahrenheit"_s}, {});
        test::addRow(
            "two acres alike",
            {u"烧毁两万英亩森林"_s, u"8.000 Hektar Wald verbrannten"_s, u"8.000 hektare hutan terbakar"_s},
            {});
        test::addRow(
            "more than, in Chinese numerals",
            {u"四百多万名客户"_s, u"mehr als vier Millionen Kunden"_s, u"lebih dari empat juta nasabah"_s},
            {});
        test::addRow("half a million",
                     {u"五十万户断电"_s, u"eine halbe Million Haushalte ohne Strom"_s,
                      u"setengah juta rumah tangga padam"_s},
                     {});
        test::addRow("a decimal point in Chinese",
                     {u"下调零点二五个百分点，约一点六亿人"_s,
                      u"um 0,25 Punkte, rund 160 Millionen Menschen"_s,
                      u"0,25 poin, sekitar 160 juta orang"_s},
                     {});
        test::addRow("an hour before a word that begins with a numeral",
                     {u"她从早上六点一直缝到半夜。"_s, u"Sie näht von sechs Uhr früh bis Mitternacht."_s,
                      u"Ia menjahit dari pukul enam pagi sampai tengah malam."_s},
                     {});
        test::addRow("a scale that two numbers share",
                     {u"从四亿涨到了七亿"_s, u"von 400 auf 700 Millionen"_s, u"dari 400 menjadi 700 juta"_s},
                     {});
        test::addRow("a unit that begins with a numeral",
                     {u"发电约一千亿千瓦时"_s, u"rund 100 Milliarden Kilowattstunden"_s,
                      u"sekitar 100 miliar kilowatt jam"_s},
                     {});
        test::addRow("a hundredth", {u"只有百分之一"_s, u"nur ein Hundertstel"_s, u"hanya seperseratus"_s},
                     {});
        test::addRow("a weekday beside a numeral",
                     {u"周五一名男子被刺伤。"_s, u"Am Freitag wurde ein Mann verletzt."_s,
                      u"Seorang pria ditusuk pada hari Jumat."_s},
                     {});
        test::addRow(
            "tenths in Chinese",
            {u"八成居民同意"_s, u"80 Prozent der Einwohner stimmen zu"_s, u"80 persen penduduk setuju"_s},
            {});
        test::addRow("an amount behind um",
                     {u"7月份下降4.8%。"_s, u"Im Juli sank er um 4,8 Prozent."_s,
                      u"Turun 4,8 persen di bulan Juli."_s},
                     {});
        test::addRow("a month",
                     {u"8月他来了。"_s, u"Im August kam er."_s, u"Pada bulan Agustus ia datang."_s}, {});
        test::addRow(
            "miles",
            {u"距离是200英里。"_s, u"Die Entfernung beträgt 320 Kilometer."_s, u"Jaraknya 200 mil."_s}, {});
        test::addRow("a range of inches",
                     {u"会有2至4英寸的降雨"_s, u"5 bis 10 Zentimeter Regen"_s, u"2 sampai 4 inci hujan"_s},
                     {});
        test::addRow("a short year",
                     {u"1950-53年的战争"_s, u"der Krieg von 1950 bis 1953"_s, u"perang 1950-53"_s}, {});
        test::addRow("foreign separators",
                     {u"增长3.5%"_s, u"ein Zuwachs von 3,5 %"_s, u"kenaikan 3.5 persen"_s}, {});
        test::addRow("more than",
                     {u"550多万人离开"_s, u"mehr als 5,5 Millionen Menschen gingen"_s,
                      u"lebih dari 5,5 juta orang pergi"_s},
                     {});
        test::addRow("only one has it",
                     {u"他住在这里。"_s, u"Er wohnt seit 3 Jahren hier."_s, u"Ia tinggal di sini."_s}, {});
    }
    void whatAGoodTranslationChangesIsNoDifference() { test::compareRow(u"number"_s); }
    void twoTextsDisagreeOnlyWhereEachHasANumberOfItsOwn() {
        const QStringList languages = {u"zh-Hans"_s, u"de"_s};
        const auto found = [&](const QString &zh, const QString &de) {
            return test::found(u"number"_s, test::articleOfRows(languages, {{zh, de}}));
        };
        QCOMPARE(found(u"共有350人。"_s, u"Es kamen 530 Menschen."_s), QStringList{u"de:530"_s});
        QCOMPARE(found(u"共有350人。"_s, u"Es kamen viele Menschen."_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestNumber)
#include "test_number.moc"
