#include "tests/core/check/checked_rows.h"

#include <QtTest>

using namespace sejajar;

class TestRepeatedWord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWordTwiceInARowIsFound_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char16_t *language, const char16_t *sentence,
                            const QStringList &expected) {
            QTest::newRow(name) << QString::fromUtf16(language) << QString::fromUtf16(sentence) << expected;
        };
        row("German preposition", u"de", u"Er wohnt im im Haus am See.", {QStringLiteral("de:im im")});
        row("capital at the beginning", u"de", u"Und und dann ging er.", {QStringLiteral("de:Und und")});
        row("Indonesian particle", u"id", u"Ia tinggal di di rumah itu.", {QStringLiteral("id:di di")});
        row("relative pronoun and article", u"de", u"Das sind Leute, die die Stadt lieben.", {});
        row("a comma between", u"de", u"Er rief laut, laut und lange.", {});
        row("reduplication", u"id", u"Anak-anak bermain pelan pelan.", {});
        row("numbers", u"de", u"Das Ergebnis war 2 2.", {});
    }
    void aWordTwiceInARowIsFound() {
        QFETCH(QString, language);
        QFETCH(QString, sentence);
        QFETCH(QStringList, expected);
        const Article article = test::articleOfRows({language}, {{sentence}});
        QCOMPARE(test::found(QStringLiteral("repeated-word"), article), expected);
    }
};

QTEST_GUILESS_MAIN(TestRepeatedWord)
#include "test_repeated_word.moc"
