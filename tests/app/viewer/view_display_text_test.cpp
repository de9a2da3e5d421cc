#include "app/viewer/view/display_text.h"

#include <QTest>

#include <random>

using namespace sejajar;

class ViewDisplayTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void invisibleCharactersGetAMark_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("labels");
        QTest::newRow("right-to-left override")
            << QStringLiteral("a\u202Eb\u202C") << QStringLiteral("RLO PDF");
        QTest::newRow("zero-width space") << QStringLiteral("零\u200B宽") << QStringLiteral("ZWSP");
        QTest::newRow("joiner between Latin letters") << QStringLiteral("a\u200Db") << QStringLiteral("ZWJ");
        QTest::newRow("byte order mark") << QStringLiteral("\uFEFFa") << QStringLiteral("BOM");
        QTest::newRow("control") << QStringLiteral("a\u0001") << QStringLiteral("U+0001");
        QTest::newRow("NUL") << QString(QChar(u'\0')) << QStringLiteral("NUL");
        QTest::newRow("line separator") << QStringLiteral("a\u2028b") << QStringLiteral("LS");
        QTest::newRow("a text in tag characters")
            << QStringLiteral("a\U000E0041") << QStringLiteral("U+E0041");
        QTest::newRow("tags behind an emoji that is no flag")
            << QStringLiteral("\U0001F600\U000E0041") << QStringLiteral("U+E0041");
    }
    void invisibleCharactersGetAMark() {
        QFETCH(QString, text);
        QFETCH(QString, labels);
        const DisplayText shown = displayText(text);
        QStringList found;
        for (const DisplayText::Mark &mark : shown.marks) found << mark.label;
        QCOMPARE(found.join(u' '), labels);
        QCOMPARE(shown.text.size(), text.size());
    }

    void whatWritingNeedsStays_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("German") << QStringLiteral("„Größe“ – 3,5\u00A0%");
        QTest::newRow("Chinese") << QStringLiteral("“门”，开了。");
        QTest::newRow("family emoji") << QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467");
        QTest::newRow("emoji with variation selector and joiner")
            << QStringLiteral("\u2764\uFE0F\u200D\U0001F525");
        QTest::newRow("flag of England")
            << QStringLiteral("\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F");
        QTest::newRow("Persian with a non-joiner") << QStringLiteral("می\u200Cخواهم");
        QTest::newRow("Hindi with a joiner") << QStringLiteral("क्\u200Dष");
        QTest::newRow("combining accents") << QStringLiteral("e\u0301");
    }
    void whatWritingNeedsStays() {
        QFETCH(QString, text);
        const DisplayText shown = displayText(text);
        QCOMPARE(shown.text, text);
        QVERIFY(shown.marks.empty());
    }

    void aSoftHyphenIsMarkedWithoutALabel() {
        const DisplayText shown = displayText(QStringLiteral("Ver\u00ADant"));
        QCOMPARE(shown.marks.size(), size_t(1));
        QCOMPARE(shown.marks.front().begin, 3);
        QVERIFY(shown.marks.front().label.isEmpty());
    }

    void lengthsAreKeptAndNothingIllFormedIsLeftWhateverTheText() {
        const unsigned seed = 77;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (unsigned i = 0; i < random() % 40; ++i) {
                // Mostly from the places where the strange characters live.
                const unsigned bases[] = {0x00,   0x2000, 0x2060, 0xD800, 0xDB40,
                                          0xDC00, 0xFE00, 0xFFF0, 0x0600};
                text += QChar(static_cast<char16_t>(bases[random() % 9] + random() % 0x80));
            }
            const DisplayText shown = displayText(text);
            QCOMPARE(shown.text.size(), text.size());
            QVERIFY(shown.text.isValidUtf16());
            QVERIFY(!shown.text.contains(QChar(u'\u202E')) && !shown.text.contains(QChar(u'\0')));
            QVERIFY(!shown.text.contains(QChar(u'\u2028')) && !shown.text.contains(u'\n'));
        }
    }
};

QTEST_APPLESS_MAIN(ViewDisplayTextTest)
#include "view_display_text_test.moc"
