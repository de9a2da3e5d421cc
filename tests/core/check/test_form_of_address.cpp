#include "tests/core/check/checked_rows.h"

#include <QtTest>

using namespace sejajar;
using namespace Qt::StringLiterals;

class TestFormOfAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFormOfAddressThatTheSourceLacksIsFound_data() {
        test::addRowColumns();
        test::addRow("familiar source, polite translations",
                     {u"我爱你"_s, u"Ich liebe Sie."_s, u"Aku cinta Anda."_s}, {u"de:Sie id:Anda"_s});
        test::addRow("polite source", {u"请您坐"_s, u"Bitte setz dich."_s, u"Silakan duduk."_s},
                     {u"de:dich"_s});
        test::addRow("she at the beginning", {u"你来了"_s, u"Sie kam zu dir."_s, u"Kamu datang."_s}, {});
        test::addRow("alike", {u"我爱你"_s, u"Ich liebe dich."_s, u"Aku cinta kamu."_s}, {});
    }
    void aFormOfAddressThatTheSourceLacksIsFound() { test::compareRow(u"register"_s); }
};

QTEST_GUILESS_MAIN(TestFormOfAddress)
#include "test_form_of_address.moc"
