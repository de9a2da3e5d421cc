#include "app/viewer/view/aligned_view.h"
#include "tests/app/viewer/view_sample.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace sejajar;

namespace {

constexpr Qt::KeyboardModifiers shift = Qt::ShiftModifier;
constexpr Qt::KeyboardModifiers control = Qt::ControlModifier;

QStringList quotes(const AlignedView &view) {
    QStringList result;
    for (const Span &span : view.selection().spans)
        result << QStringLiteral("%1:%2").arg(span.version).arg(span.quote);
    return result;
}

} // namespace

class ViewKeyboardTest : public QObject {
    Q_OBJECT
    std::unique_ptr<AlignedView> view;
    void open(std::shared_ptr<const Article> article) {
        view = std::make_unique<AlignedView>();
        view->resize(900, 500);
        view->show();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        view->setArticle(std::move(article));
        view->setFocus();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1) {
        for (int i = 0; i < times; ++i) QTest::keyClick(view.get(), static_cast<Qt::Key>(key), modifiers);
    }

private Q_SLOTS:
    void arrowsWalkTheTable() {
        open(harbour());
        QSignalSpy rows(view.get(), &AlignedView::currentRowChanged);
        QCOMPARE(view->currentRow(), 0);
        press(Qt::Key_Down, {}, 5);
        QCOMPARE(view->currentRow(), 2);
        QCOMPARE(rows.size(), 2);
        press(Qt::Key_Up);
        QCOMPARE(view->currentRow(), 1);
        press(Qt::Key_Right, {}, 7);
        QCOMPARE(view->currentColumn(), 2);
        press(Qt::Key_Left);
        QCOMPARE(view->currentColumn(), 1);
        QVERIFY(view->selection().isEmpty());
    }

    void shiftSelectsCharactersAndWords() {
        open(harbour());
        press(Qt::Key_Right);
        press(Qt::Key_Right, control, 3);
        press(Qt::Key_Right, control | shift);
        QCOMPARE(quotes(*view), QStringList{QStringLiteral("1:blauen ")});
        press(Qt::Key_Left, shift);
        QCOMPARE(quotes(*view), QStringList{QStringLiteral("1:blauen")});
        press(Qt::Key_End, shift);
        QCOMPARE(quotes(*view), QStringList{QStringLiteral("1:blauen Rock.")});
        press(Qt::Key_Home, shift);
        QCOMPARE(quotes(*view), QStringList{QStringLiteral("1:Sie trug einen ")});
        press(Qt::Key_Escape);
        QVERIFY(view->selection().isEmpty());
    }

    void chineseIsSelectedByCharacter() {
        open(harbour());
        press(Qt::Key_Right, Qt::AltModifier, 3);
        press(Qt::Key_Right, shift, 2);
        const Selection selection = view->selection();
        QCOMPARE(quotes(*view), QStringList{QStringLiteral("0:蓝色")});
        QCOMPARE(selection.spans.front().begin, 3);
        QCOMPARE(selection.spans.front().end, 5);
    }

    void emojiAndAccentsAreNeverCut() {
        open(harbour());
        view->setCurrentRow(2);
        view->setCurrentColumn(1);
        press(Qt::Key_End);
        press(Qt::Key_Left, shift);
        QCOMPARE(view->selection().spans.front().quote.size(), 8);
        view->setCurrentColumn(2);
        press(Qt::Key_End);
        press(Qt::Key_Left, Qt::AltModifier);
        press(Qt::Key_Left, shift);
        QCOMPARE(view->selection().spans.back().quote, QStringLiteral("e\u0301"));
        QCOMPARE(view->selection().spans.size(), size_t(2));
    }

    void selectionsOfSeveralColumnsJoin() {
        open(harbour());
        press(Qt::Key_Right);
        press(Qt::Key_End);
        press(Qt::Key_Left, Qt::AltModifier);
        press(Qt::Key_Left, control | shift);
        press(Qt::Key_Right);
        press(Qt::Key_Right, control, 2);
        press(Qt::Key_Right, control | shift);
        QCOMPARE(quotes(*view), (QStringList{QStringLiteral("1:Rock"), QStringLiteral("2:gaun ")}));
        QCOMPARE(view->selection().row, 0);
        view->copySelection();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Rock\tgaun "));
        press(Qt::Key_Down);
        QVERIFY(view->selection().isEmpty());
    }

    void everySpanQuotesItsText() {
        open(harbour());
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < 3; ++column) {
                view->setCurrentRow(row);
                view->setCurrentColumn(column);
                view->selectAllInCell();
                for (const Span &span : view->selection().spans)
                    QCOMPARE(view->article()->versions[static_cast<size_t>(span.version)].text.mid(
                                 span.begin, span.end - span.begin),
                             span.quote);
            }
        }
    }

    void shiftWithUpAndDownPicksRows() {
        open(longArticle(50));
        view->setCurrentRow(10);
        press(Qt::Key_Down, shift, 2);
        QCOMPARE(view->selectedRows(), (std::vector<int>{10, 11, 12}));
        press(Qt::Key_Up, shift, 3);
        QCOMPARE(view->selectedRows(), (std::vector<int>{9, 10}));
        press(Qt::Key_Down);
        QCOMPARE(view->selectedRows(), std::vector<int>{10});
        press(Qt::Key_Home, control | shift);
        QCOMPARE(view->selectedRows().size(), size_t(11));
    }

    void pagesReachBothEndsExactly() {
        open(longArticle(300));
        int pages = 0;
        for (int row = -1; row != view->currentRow() && pages < 1000; ++pages) {
            row = view->currentRow();
            press(Qt::Key_PageDown);
            QVERIFY(!view->cellRect(view->currentRow(), 0).isEmpty());
        }
        QCOMPARE(view->currentRow(), 299);
        QCOMPARE(view->cellRect(299, 0).bottom() < view->viewport()->height(), true);
        for (int row = -1; row != view->currentRow();) {
            row = view->currentRow();
            press(Qt::Key_PageUp);
        }
        QCOMPARE(view->currentRow(), 0);
        QCOMPARE(view->cellRect(0, 0).top(), 0);
        press(Qt::Key_End, control);
        QCOMPARE(view->currentRow(), 299);
        QVERIFY(view->viewport()->rect().contains(view->cellRect(299, 0)));
        press(Qt::Key_Home, control);
        QCOMPARE(view->currentRow(), 0);
        QCOMPARE(view->cellRect(0, 0).top(), 0);
    }

    void enterActivatesTheFindingAtTheCursorOrLeavesTheKeyToTheWindow() {
        open(harbour());
        view->setFindings({sampleFinding(*view->article(), 5, {{1, QStringLiteral("Sie")}})});
        QSignalSpy activated(view.get(), &AlignedView::findingActivated);
        press(Qt::Key_Return);
        QCOMPARE(activated.size(), 0);
        press(Qt::Key_Right);
        press(Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.front().front().toLongLong(), 5);
    }

    void anEditKeepsTheRowAndDropsTheSelection() {
        open(longArticle(200));
        view->setCurrentRow(120);
        view->selectAllInCell();
        const int y = view->cellRect(120, 0).top();
        view->setArticle(longArticle(200));
        QCOMPARE(view->currentRow(), 120);
        QVERIFY(view->selection().isEmpty());
        QCOMPARE(view->cellRect(120, 0).top(), y);
        auto shorter = std::make_shared<Article>(*view->article());
        shorter->alignment.rows.resize(50);
        view->setArticle(shorter);
        QCOMPARE(view->currentRow(), 49);
        view->setArticle(longArticle(300));
        QCOMPARE(view->currentRow(), 0);
        QCOMPARE(view->cellRect(0, 0).top(), 0);
        view->setArticle(nullptr);
        QCOMPARE(view->currentRow(), -1);
        press(Qt::Key_Down);
        press(Qt::Key_PageDown);
        press(Qt::Key_Left, shift);
        QVERIFY(view->selectedRows().empty());
    }
};

QTEST_MAIN(ViewKeyboardTest)
#include "view_keyboard_test.moc"
