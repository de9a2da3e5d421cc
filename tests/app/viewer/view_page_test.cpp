#include "app/viewer/view/page.h"
#include "tests/app/viewer/view_sample.h"

#include <QTest>

#include <random>

using namespace sejajar;

namespace {

constexpr QSize viewport(900, 600);

std::unique_ptr<Page> pageOf(std::shared_ptr<const Article> article) {
    auto page = std::make_unique<Page>();
    page->setViewport(viewport);
    page->setArticle(std::move(article), 11);
    return page;
}

/// Rows follow each other without gaps and fill the viewport.
void verifyFilled(Page &page) {
    const auto &rows = page.rows();
    QVERIFY(!rows.empty());
    QVERIFY(rows.front().y <= 0);
    for (size_t i = 1; i < rows.size(); ++i) {
        QCOMPARE(rows[i].row, rows[i - 1].row + 1);
        QCOMPARE(rows[i].y, rows[i - 1].y + rows[i - 1].height);
    }
    QVERIFY(rows.back().y + rows.back().height >= viewport.height() || page.maximum() == 0);
}

} // namespace

class ViewPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsOfAShortArticleStandAtTheTop() {
        const auto page = pageOf(harbour());
        QCOMPARE(page->rows().size(), size_t(3));
        QCOMPARE(page->rows().front().y, 0);
        QCOMPARE(page->maximum(), 0);
        page->scrollBy(500);
        QCOMPARE(page->rows().front().y, 0);
    }

    void scrollingIsExactToThePixel() {
        const auto page = pageOf(longArticle(400));
        verifyFilled(*page);
        const unsigned seed = 5;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        for (int step = 0; step < 300; ++step) {
            const auto before = page->rows();
            const int pixels = static_cast<int>(random() % 300) - 100;
            const bool atTheTop = page->offset() + pixels <= 0;
            const bool atTheEnd = page->offset() + pixels >= page->maximum() - 400;
            page->scrollBy(pixels);
            verifyFilled(*page);
            if (atTheTop || atTheEnd) continue;
            for (const Page::PageRow &row : page->rows())
                for (const Page::PageRow &old : before)
                    if (old.row == row.row) QCOMPARE(row.y, old.y - pixels);
        }
    }

    void correctingAHeightAboveDoesNotMoveTheRowAtTheTop() {
        const auto page = pageOf(longArticle(30'000));
        page->scrollTo(page->maximum() / 2);
        const int row = page->rows().front().row;
        const int y = page->rows().front().y;
        const qint64 before = page->offset();
        // Going up lays out rows that were only estimated; coming back must end at the same place.
        for (int i = 0; i < 40; ++i) page->scrollBy(-500);
        for (int i = 0; i < 40; ++i) page->scrollBy(500);
        QCOMPARE(page->rows().front().row, row);
        QCOMPARE(page->rows().front().y, y);
        qInfo("the offset was corrected by %lld pixels", page->offset() - before);
    }

    void theEndsAreReachedExactly() {
        const auto page = pageOf(longArticle(30'000));
        page->scrollToEnd();
        QCOMPARE(page->rows().back().row, 29'999);
        QCOMPARE(page->rows().back().y + page->rows().back().height, viewport.height());
        QCOMPARE(page->offset(), page->maximum());
        page->scrollToStart();
        QCOMPARE(page->rows().front().row, 0);
        QCOMPARE(page->rows().front().y, 0);
        QCOMPARE(page->offset(), 0);
    }

    void aRowThatIsShownIsInSightAsAWhole() {
        const auto page = pageOf(longArticle(30'000));
        for (const int row : {29'999, 0, 15'000, 15'003, 14'990, 29'990, 5}) {
            page->showRow(row);
            const QRect cell = page->cellRect(row, 0);
            QVERIFY2(cell.top() >= 0 && cell.bottom() < viewport.height(), qPrintable(QString::number(row)));
            verifyFilled(*page);
        }
    }

    void showingARowInSightMovesNothing() {
        const auto page = pageOf(longArticle(100));
        page->scrollBy(333);
        const qint64 before = page->offset();
        page->showRow(page->rows()[3].row);
        QCOMPARE(page->offset(), before);
    }

    void aMillionRowsLayOutOnlyWhatIsSeen() {
        const auto page = pageOf(longArticle(1'000'000));
        page->rows();
        const int opened = page->cache().inserted();
        QVERIFY2(opened <= 60, qPrintable(QString::number(opened)));
        std::mt19937 random(1);
        for (int jump = 0; jump < 20; ++jump) {
            const int before = page->cache().inserted();
            page->scrollTo(static_cast<qint64>(random()) % page->maximum());
            page->rows();
            QVERIFY(page->cache().inserted() - before <= 60);
        }
        page->scrollToEnd();
        QCOMPARE(page->rows().back().row, 999'999);
        QVERIFY(page->cache().inserted() <= 60 * 22);
    }

    void layoutsAreMadeOnceAndForgottenInTheEnd() {
        const auto page = pageOf(longArticle(20'000));
        page->rows();
        const int made = page->cache().inserted();
        page->scrollBy(1);
        page->scrollBy(-1);
        page->rows();
        QVERIFY(page->cache().inserted() <= made + 2);
        for (int i = 0; i < 2000; ++i) {
            page->scrollBy(600);
            page->rows();
        }
        QVERIFY2(page->cache().size() < 8000, qPrintable(QString::number(page->cache().size())));
    }

    void everyHeightIsEstimatedWithinALine() {
        const auto page = pageOf(longArticle(400));
        const qint64 estimated = page->maximum();
        for (int i = 0; i < 200; ++i) {
            page->scrollBy(500);
            page->rows();
        }
        const qint64 exact = page->maximum();
        qInfo("estimated %lld, exact %lld", estimated, exact);
        QVERIFY(std::abs(estimated - exact) * 20 < exact);
    }

    void anotherWidthKeepsTheRowAtTheTop() {
        const auto page = pageOf(longArticle(5000));
        page->showRow(2500);
        page->scrollBy(page->cellRect(2500, 0).top());
        page->setViewport({500, 600});
        verifyFilled(*page);
        QCOMPARE(page->rows().front().row, 2500);
        page->moveBorder(0, 300);
        QCOMPARE(page->rows().front().row, 2500);
        page->setTextSize(20);
        QCOMPARE(page->rows().front().row, 2500);
    }

    void pointsFindTheirCharacters() {
        const auto page = pageOf(harbour());
        for (const Page::PageRow &row : page->rows()) {
            for (int column = 0; column < 3; ++column) {
                const CellLayout &cell = page->layout(row.row, column);
                for (qsizetype at = 0; at < cell.cell().text.size(); ++at) {
                    const QPointF caret = cell.cursorRect(at).center();
                    const QPoint point = page->textOrigin(row, column) + (caret + QPointF(1, 0)).toPoint();
                    const Page::Place place = page->placeAt(point);
                    QCOMPARE(place.row, row.row);
                    QCOMPARE(place.column, column);
                    QVERIFY(std::abs(place.offset - at) <= 8); // a family emoji is one place
                }
            }
        }
        QCOMPARE(page->placeAt({2, 5}).part, Page::Place::Part::Number);
        QCOMPARE(page->placeAt({400, 590}).part, Page::Place::Part::Nothing);
    }
};

QTEST_MAIN(ViewPageTest)
#include "view_page_test.moc"
