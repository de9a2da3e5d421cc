#include "app/viewer/view/row_heights.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace sejajar;

namespace {

/// What the tree must agree with.
struct NaiveHeights {
    std::vector<int> heights;
    qint64 top(int row) const { return std::accumulate(heights.begin(), heights.begin() + row, qint64(0)); }
    int rowAt(qint64 y) const {
        for (int row = 0; row + 1 < static_cast<int>(heights.size()); ++row)
            if (y < top(row + 1)) return row;
        return static_cast<int>(heights.size()) - 1;
    }
};

} // namespace

class ViewRowHeightsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sumsAndPlacesAgreeWithAddingUp() {
        const unsigned seed = 20240611;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        for (const int count : {1, 2, 3, 7, 8, 9, 64, 100}) {
            NaiveHeights naive;
            for (int i = 0; i < count; ++i)
                naive.heights.push_back(static_cast<int>(random() % 5 == 0 ? 0 : random() % 90));
            RowHeights heights;
            heights.assign(naive.heights);
            for (int step = 0; step < 50; ++step) {
                const int row = static_cast<int>(random() % static_cast<unsigned>(count));
                const int height = static_cast<int>(random() % 90);
                naive.heights[static_cast<size_t>(row)] = height;
                heights.setHeight(row, height);
                QCOMPARE(heights.height(row), height);
                QCOMPARE(heights.total(), naive.top(count));
                for (int r = 0; r <= count; ++r) QCOMPARE(heights.top(r), naive.top(r));
                for (qint64 y = -2; y < naive.top(count) + 2; y += 5)
                    QCOMPARE(heights.rowAt(y), naive.rowAt(y));
            }
        }
    }

    void withoutRowsThereIsNoRowAnywhere() {
        RowHeights heights;
        QCOMPARE(heights.rowAt(0), -1);
        heights.assign({});
        QCOMPARE(heights.rowAt(10), -1);
        QCOMPARE(heights.total(), 0);
        QCOMPARE(heights.top(0), 0);
    }

    void aMillionTallRowsPassTheLimitOfInt() {
        RowHeights heights;
        heights.assign(std::vector<int>(1'000'000, 30'000));
        QCOMPARE(heights.total(), 30'000'000'000);
        QCOMPARE(heights.rowAt(29'999'999'999), 999'999);
        QCOMPARE(heights.rowAt(15'000'000'000), 500'000);
        QCOMPARE(heights.top(500'000), 15'000'000'000);
    }
};

QTEST_APPLESS_MAIN(ViewRowHeightsTest)
#include "view_row_heights_test.moc"
