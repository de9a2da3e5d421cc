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
    }
    void aNegationThatStandsAloneIsFound() { test::compareRow(u"negation"_s); }
};

QTEST_GUILESS_MAIN(TestNegation)
#include "test_negation.moc"
