#include "tests/core/check/checked_rows.h"

#include <QtTest>

using namespace sejajar;

class TestUnit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameNumberWithAnotherUnitIsFound_data() {
        test::addRowColumns();
        const auto row = test::addRowOf;
        row("centimetres for kilometres", u"他走了20公里。", u"Er ging 20 Zentimeter.",
            u"Dia berjalan 20 kilometer.", {QStringLiteral("de:20 Zentimeter")});
        row("hours for kilometres", u"他走了20公里。", u"Er ging 20 Kilometer.", u"Dia berjalan 20 jam.",
            {QStringLiteral("id:20 jam")});

        row("all agree", u"他走了20公里。", u"Er ging 20 Kilometer.", u"Dia berjalan 20 kilometer.", {});
        row("converted: the number is another one", u"他走了20英里。", u"Er ging 32 Kilometer.",
            u"Dia berjalan 20 mil.", {});
        row("one witness is too few", u"他走了20公里。", u"Er ging 20 Zentimeter.", u"Dia berjalan jauh.",
            {});
        row("both units in the row", u"他走了20公里，花了20小时。", u"Er ging 20 Stunden lang 20 Kilometer.",
            u"Dia berjalan 20 kilometer selama 20 jam.", {});
    }
    void theSameNumberWithAnotherUnitIsFound() { test::compareRow(QStringLiteral("unit")); }
};

QTEST_GUILESS_MAIN(TestUnit)
#include "test_unit.moc"
