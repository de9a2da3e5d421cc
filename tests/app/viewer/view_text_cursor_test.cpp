#include "app/viewer/view/text_cursor.h"

#include <QTest>

using namespace sejajar;

class ViewTextCursorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stepsOverGraphemesAsAReaderSeesThem_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("stops");
        QTest::newRow("letters") << QStringLiteral("abc") << QList<int>{0, 1, 2, 3};
        QTest::newRow("combining accent") << QStringLiteral("ae\u0301b") << QList<int>{0, 1, 3, 4};
        QTest::newRow("Chinese") << QStringLiteral("门开了。") << QList<int>{0, 1, 2, 3, 4};
        QTest::newRow("Han beyond the BMP") << QStringLiteral("\U00020BB7野") << QList<int>{0, 2, 3};
        QTest::newRow("family emoji")
            << QStringLiteral("a\U0001F468\u200D\U0001F469\u200D\U0001F467") << QList<int>{0, 1, 9};
        QTest::newRow("skin tone") << QStringLiteral("\U0001F44D\U0001F3FDx") << QList<int>{0, 4, 5};
        QTest::newRow("two flags") << QStringLiteral("\U0001F1E9\U0001F1EA\U0001F1EE\U0001F1E9")
                                   << QList<int>{0, 4, 8};
        QTest::newRow("nothing") << QString() << QList<int>{0};
    }
    void stepsOverGraphemesAsAReaderSeesThem() {
        QFETCH(QString, text);
        QFETCH(QList<int>, stops);
        QList<int> forward{0};
        for (qsizetype at = 0; at < text.size();) forward << static_cast<int>(at = nextGrapheme(text, at));
        QCOMPARE(forward, stops);
        QList<int> back{static_cast<int>(text.size())};
        for (qsizetype at = text.size(); at > 0;)
            back.prepend(static_cast<int>(at = previousGrapheme(text, at)));
        QCOMPARE(back, stops);
        for (qsizetype at = 0; at <= text.size(); ++at) {
            QVERIFY(stops.contains(static_cast<int>(graphemeBegin(text, at))));
            QVERIFY(stops.contains(static_cast<int>(graphemeEnd(text, at))));
            QVERIFY(graphemeBegin(text, at) <= at && at <= graphemeEnd(text, at));
        }
    }

    void wordStepsStopWhereWordsBegin() {
        const QString text = QStringLiteral("Er sagt: „Komm, Anna!“");
        QList<int> stops;
        for (qsizetype at = 0; at < text.size();) stops << static_cast<int>(at = nextWord(text, at));
        QCOMPARE(stops, (QList<int>{3, 10, 16, 22}));
        QCOMPARE(previousWord(text, 22), 16);
        QCOMPARE(previousWord(text, 12), 10);
        QCOMPARE(previousWord(text, 2), 0);
        QCOMPARE(previousWord(text, 0), 0);
    }

    void theWordUnderAPosition() {
        const QString text = QStringLiteral("Ein Kleid-Gaun 门开");
        QCOMPARE(wordRangeAt(text, 4), (WordRange{4, 9}));
        QCOMPARE(wordRangeAt(text, 8), (WordRange{4, 9}));
        QCOMPARE(wordRangeAt(text, 9), (WordRange{9, 10}));
        QCOMPARE(wordRangeAt(text, 15), (WordRange{15, 16}));
        QCOMPARE(wordRangeAt(text, text.size()), (WordRange{16, 17}));
        QCOMPARE(wordRangeAt(QString(), 3), (WordRange{0, 0}));
    }

    void positionsOutsideTheTextAreTakenBackIntoIt() {
        const QString text = QStringLiteral("ab");
        QCOMPARE(nextGrapheme(text, 7), 2);
        QCOMPARE(nextGrapheme(text, -7), 1);
        QCOMPARE(previousGrapheme(text, 9), 1);
        QCOMPARE(graphemeBegin(text, 9), 2);
        QCOMPARE(nextWord(text, 9), 2);
        QCOMPARE(previousWord(text, 9), 0);
    }
};

QTEST_APPLESS_MAIN(ViewTextCursorTest)
#include "view_text_cursor_test.moc"
