#include "tests/core/check/checked_rows.h"

using namespace sejajar;
using namespace Qt::StringLiterals;

class TestInvertedCompound : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOrderOfACompoundIsFound_data() {
        test::addRowColumns();
        test::addRow(
            "a compound",
            {u"交换仪式开始了。"_s, u"Die Austauschzeremonie begann."_s, u"Pertukaran upacara dimulai."_s},
            {u"id:Pertukaran upacara"_s});
        test::addRow(
            "a compound with a hyphen",
            {u"交换仪式开始了。"_s, u"Die Austausch-Zeremonie begann."_s, u"Pertukaran upacara dimulai."_s},
            {u"id:Pertukaran upacara"_s});
        test::addRow("a compound that a lost full stop tore apart",
                     {u"交换仪式开始了。"_s, u"Das war der Austausch Die Zeremonie begann."_s,
                      u"Pertukaran upacara dimulai."_s},
                     {u"id:Pertukaran upacara"_s});

        test::addRow(
            "the head first, as it has to be",
            {u"交换仪式开始了。"_s, u"Die Austauschzeremonie begann."_s, u"Upacara pertukaran dimulai."_s},
            {});
        test::addRow("the genitive says the same as Indonesian",
                     {u"仪式的交换"_s, u"Der Austausch der Zeremonie."_s, u"Pertukaran upacara."_s}, {});
        test::addRow("a day and its part",
                     {u"周五早晨下雨。"_s, u"Am Freitagmorgen regnete es."_s, u"Jumat pagi hujan turun."_s},
                     {});
        test::addRow(
            "a noun and its verb",
            {u"自从战争爆发。"_s, u"Seit Kriegsbeginn ist das so."_s, u"Sejak perang dimulai begitu."_s}, {});
        test::addRow(
            "a preposition with the stem of a noun: bagi, for, beside bagian, a part",
            {u"保护林区。"_s, u"Sie schützen die Waldgebiete."_s, u"Mereka melindungi hutan bagi burung."_s},
            {});
        test::addRow("a count",
                     {u"一百二十名消防员"_s, u"Hundertzwanzig Feuerwehrleute"_s,
                      u"Seratus dua puluh petugas pemadam"_s},
                     {});
        test::addRow("a noun before a name",
                     {u"邻近的云南省"_s, u"Er kam aus der Nachbarprovinz Yunnan."_s,
                      u"Ia datang dari wilayah tetangga provinsi Yunnan."_s},
                     {});
    }
    void theOrderOfACompoundIsFound() { test::compareRow(u"inverted-compound"_s); }
};

QTEST_GUILESS_MAIN(TestInvertedCompound)
#include "test_inverted_compound.moc"
