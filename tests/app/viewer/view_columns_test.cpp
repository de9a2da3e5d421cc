#include "app/viewer/view/columns.h"

#include <QTest>

using namespace sejajar;

class ViewColumnsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columnsAreEqualAndFillTheRoom() {
        Columns columns;
        columns.setCount(3);
        columns.setRoom(40, 1000, 80);
        QCOMPARE(columns.left(0), 40);
        QCOMPARE(columns.end(), 1000);
        for (int column = 0; column < 3; ++column) QCOMPARE(columns.width(column), 320);
    }

    void aBorderTakesFromOneNeighbourAndGivesToTheOther() {
        Columns columns;
        columns.setCount(3);
        columns.setRoom(40, 1000, 80);
        columns.moveBorder(0, 460);
        QCOMPARE(columns.right(0), 460);
        QCOMPARE(columns.right(1), 680);
        columns.moveBorder(1, 5000);
        QCOMPARE(columns.width(2), 80);
        columns.moveBorder(1, -5000);
        QCOMPARE(columns.width(1), 80);
        QCOMPARE(columns.end(), 1000);
        columns.makeEqual();
        QCOMPARE(columns.width(1), 320);
    }

    void widthsGrowWithTheWindow() {
        Columns columns;
        columns.setCount(2);
        columns.setRoom(0, 400, 50);
        columns.moveBorder(0, 275);
        const std::vector<double> shares = columns.shares();
        columns.setRoom(0, 700, 50);
        QCOMPARE(columns.right(0), 500);
        Columns other;
        other.setCount(2);
        other.setRoom(0, 700, 50);
        other.setShares(shares);
        QCOMPARE(other.right(0), 500);
    }

    void damagedSharesAreIgnored() {
        Columns columns;
        columns.setCount(2);
        columns.setRoom(0, 400, 50);
        for (const std::vector<double> &shares :
             {std::vector<double>{}, {1.0}, {-1.0, 2.0}, {0.0, 0.0}, {qQNaN(), 1.0}, {qInf(), 1.0}}) {
            columns.setShares(shares);
            QCOMPARE(columns.right(0), 200);
        }
    }

    void tooManyColumnsForTheRoomGoBeyondIt() {
        Columns columns;
        columns.setCount(10);
        columns.setRoom(40, 500, 80);
        QCOMPARE(columns.end(), 840);
        columns.moveBorder(3, 700);
        QCOMPARE(columns.width(3), 80);
    }

    void everyPlaceBelongsToOneColumn() {
        Columns columns;
        columns.setCount(3);
        columns.setRoom(40, 1000, 80);
        QCOMPARE(columns.columnAt(39), -1);
        for (int x = 40; x < 1000; ++x) {
            const int column = columns.columnAt(x);
            QVERIFY(columns.left(column) <= x && x < columns.right(column));
        }
        QCOMPARE(columns.columnAt(4000), 2);
        QCOMPARE(columns.borderAt(362, 4), 0);
        QCOMPARE(columns.borderAt(1000, 4), -1);
    }
};

QTEST_APPLESS_MAIN(ViewColumnsTest)
#include "view_columns_test.moc"
