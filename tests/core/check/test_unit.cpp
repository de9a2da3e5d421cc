#include "tests/core/check/checked_rows.h"

#include <QtTest>

using namespace sejajar;

class TestUnit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameNumberWithAnotherUnitIsFound_data() {
        QTest::addColumn<QStringList>("cells"); // zh, de, id
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char16_t *zh, const char16_t *de, const char16_t *id,
                            const QStringList &expected) {
            QTest::newRow(name) << QStringList{QString::fromUtf16(zh), QString::fromUtf16(de),
                                               QString::fromUtf16(id)}
                                << expected;
        };
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
    void theSameNumberWithAnotherUnitIsFound() {
        QFETCH(QStringList, cells);
        QFETCH(QStringList, expected);
        const Article article =
            test::articleOfRows({QStringLiteral("zh"), QStringLiteral("de"), QStringLiteral("id")}, {cells});
        QCOMPARE(test::found(QStringLiteral("unit"), article), expected);
    }
};

QTEST_GUILESS_MAIN(TestUnit)
#include "test_unit.moc"
