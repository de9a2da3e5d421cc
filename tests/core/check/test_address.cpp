#include "tests/core/check/checked_rows.h"

#include <QtTest>

using namespace sejajar;
using namespace Qt::StringLiterals;

class TestAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsTheSameInEveryLanguage_data() {
        test::addRowColumns();
        test::addRow(
            "left out",
            {u"详见 https://example.org/a 。"_s, u"Mehr im Netz."_s, u"Lihat https://example.org/a."_s},
            {u"de:"_s});
        test::addRow("a slip",
                     {u"写信给 info@example.org"_s, u"Schreiben Sie an inof@example.org."_s,
                      u"Kirim ke info@example.org."_s},
                     {u"de:inof@example.org"_s});
        test::addRow("an acronym with a slip", {u"NATO 说"_s, u"Die NTAO sagt"_s, u"NATO berkata"_s},
                     {u"de:NTAO"_s});
        test::addRow("the same with a full stop behind it",
                     {u"见 https://example.org/a。"_s, u"Siehe https://example.org/a."_s,
                      u"Lihat https://Example.org/a"_s},
                     {});
        test::addRow("an acronym of the language",
                     {u"ICJ 的判决"_s, u"das Urteil des IGH"_s, u"putusan ICJ"_s}, {});
        test::addRow("an acronym in a compound", {u"NATO 国家"_s, u"die NATO-Staaten"_s, u"negara NATO"_s},
                     {});
        test::addRow("a company with a domain for a name", {u"亚马逊"_s, u"Amazon.com"_s, u"Amazon.com"_s},
                     {});
        test::addRow("a user name", {u"@name 写道"_s, u"Er schrieb"_s, u"@name menulis"_s}, {});
    }
    void anAddressIsTheSameInEveryLanguage() { test::compareRow(u"address"_s); }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "test_address.moc"
