#include "app/viewer/view/aligned_view.h"
#include "tests/app/viewer/view_sample.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace sejajar;

class ViewMouseTest : public QObject {
    Q_OBJECT
    std::unique_ptr<AlignedView> view;

    void open(std::shared_ptr<const Article> article) {
        view = std::make_unique<AlignedView>();
        view->resize(900, 500);
        view->show();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        view->setArticle(std::move(article));
    }
    QRect quoteRect(int row, int column, const QString &quote) const {
        const QString &text = view->article()->versions[static_cast<size_t>(column)].text;
        const qsizetype begin = text.indexOf(quote);
        return view->textRect(row, column, begin, begin + quote.size());
    }
    void drag(QPoint from, QPoint to) {
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view->viewport(), (from + to) / 2);
        QTest::mouseMove(view->viewport(), to);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
    }
    void dragOver(int row, int column, const QString &quote) {
        const QRect rect = quoteRect(row, column, quote);
        drag({rect.left() + 1, rect.center().y()}, {rect.right(), rect.center().y()});
    }
    QStringList quotes() const {
        QStringList result;
        for (const Span &span : view->selection().spans) result << span.quote;
        return result;
    }

private Q_SLOTS:
    void draggingSelectsAndAnotherColumnJoins() {
        open(harbour());
        dragOver(0, 1, QStringLiteral("Rock"));
        QCOMPARE(quotes(), QStringList{QStringLiteral("Rock")});
        dragOver(0, 2, QStringLiteral("gaun"));
        QCOMPARE(quotes(), (QStringList{QStringLiteral("Rock"), QStringLiteral("gaun")}));
        dragOver(0, 0, QStringLiteral("裙子"));
        QCOMPARE(quotes().size(), 3);
        QCOMPARE(quotes().front(), QStringLiteral("裙子"));
        dragOver(2, 1, QStringLiteral("Tor"));
        QCOMPARE(quotes(), QStringList{QStringLiteral("Tor")});
        QCOMPARE(view->selection().row, 2);
    }

    void aDragStaysInItsCellAndNeverCutsAnEmoji() {
        open(harbour());
        const QRect tor = quoteRect(2, 1, QStringLiteral("Tor"));
        drag({tor.left() + 1, tor.center().y()}, {view->viewport()->width() - 20, tor.center().y() + 200});
        QCOMPARE(quotes().size(), 1);
        QVERIFY(quotes().front().startsWith(QStringLiteral("Tor ging auf ")));
        QCOMPARE(quotes().front().size(), 13 + 8);
    }

    void doubleClickTakesAWordAndTheThirdClickItsSentence() {
        open(harbour());
        const QPoint at = quoteRect(0, 1, QStringLiteral("blauen")).center();
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(quotes(), QStringList{QStringLiteral("blauen")});
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(quotes(), QStringList{QStringLiteral("Sie trug einen blauen Rock.")});
    }

    void aClickDropsTheSelectionOfItsColumnOnly() {
        open(harbour());
        dragOver(0, 1, QStringLiteral("Rock"));
        dragOver(0, 2, QStringLiteral("gaun"));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          quoteRect(0, 2, QStringLiteral("Ia")).center());
        QCOMPARE(quotes(), QStringList{QStringLiteral("Rock")});
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          quoteRect(2, 2, QStringLiteral("Gerbang")).center());
        QVERIFY(quotes().isEmpty());
    }

    void shiftClickExtends() {
        open(harbour());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          quoteRect(0, 1, QStringLiteral("trug")).topLeft() + QPoint(1, 8));
        const QRect rock = quoteRect(0, 1, QStringLiteral("Rock"));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          {rock.right(), rock.center().y()});
        QCOMPARE(quotes(), QStringList{QStringLiteral("trug einen blauen Rock")});
    }

    void rowNumbersPickRows() {
        open(longArticle(40));
        const auto number = [this](int row) { return QPoint(8, view->cellRect(row, 0).center().y()); };
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, number(1));
        QCOMPARE(view->selectedRows(), std::vector<int>{1});
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ShiftModifier, number(4));
        QCOMPARE(view->selectedRows(), (std::vector<int>{1, 2, 3, 4}));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, number(2));
        QCOMPARE(view->selectedRows(), (std::vector<int>{1, 3, 4}));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, number(3));
        QCOMPARE(view->selectedRows(), std::vector<int>{3});
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, number(0));
        QCOMPARE(view->selectedRows(), (std::vector<int>{0, 3}));
        drag(number(0), number(3));
        QCOMPARE(view->selectedRows(), (std::vector<int>{0, 1, 2, 3}));
    }

    void doubleClickOnAFindingActivatesTheShortestThere() {
        open(harbour());
        view->setFindings({sampleFinding(*view->article(), 1, {{1, QStringLiteral("blauen Rock")}}),
                           sampleFinding(*view->article(), 2, {{1, QStringLiteral("Rock")}})});
        QSignalSpy activated(view.get(), &AlignedView::findingActivated);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {},
                           quoteRect(0, 1, QStringLiteral("Rock")).center());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.front().front().toLongLong(), 2);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {},
                           quoteRect(0, 1, QStringLiteral("Sie")).center());
        QCOMPARE(activated.size(), 1);
    }

    void theScrollBarReachesBothEnds() {
        open(longArticle(2000));
        QScrollBar *bar = view->verticalScrollBar();
        bar->setValue(bar->maximum());
        const QRect last = view->cellRect(1999, 0);
        QVERIFY(!last.isEmpty() && last.bottom() < view->viewport()->height());
        QCOMPARE(bar->value(), bar->maximum());
        bar->setValue(0);
        QCOMPARE(view->cellRect(0, 0).top(), 0);
        bar->setValue(1);
        QCOMPARE(view->cellRect(0, 0).top(), -1);
        bar->setValue(8);
        QCOMPARE(view->cellRect(0, 0).top(), -8);
    }

    void localFilesCanBeDropped() {
        open(nullptr);
        QSignalSpy dropped(view.get(), &AlignedView::filesDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/文章 1.txt")),
                      QUrl(QStringLiteral("https://example.org/a"))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view->viewport(), &drop);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.front().front().toStringList(), QStringList{QStringLiteral("/tmp/文章 1.txt")});

        QMimeData text;
        text.setText(QStringLiteral("no file"));
        QDragEnterEvent refused({10, 10}, Qt::CopyAction, &text, Qt::LeftButton, {});
        refused.ignore();
        QCoreApplication::sendEvent(view->viewport(), &refused);
        QVERIFY(!refused.isAccepted());
    }
};

QTEST_MAIN(ViewMouseTest)
#include "view_mouse_test.moc"
