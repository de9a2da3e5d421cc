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
        row("pronoun and article behind a preposition", u"de", u"Ein Ort, an dem dem Gast nichts fehlt.", {});
        row("a pronoun and itself", u"de", u"Endlich kann ich ich selbst sein.", {});
        row("two articles", u"de", u"Er sah die die Bäume.", {QStringLiteral("de:die die")});
        row("reduplication", u"id", u"Anak-anak bermain.", {});
        row("reduplication without its hyphen", u"id", u"Ia berjalan pelan pelan.",
            {QStringLiteral("id:pelan pelan")});
        row("the end of a name", u"de", u"Man traf Moon Jae-in in Seoul.", {});
        row("numbers", u"de", u"Das Ergebnis war 2 2.", {});
    }
    void aWordTwiceInARowIsFound() {
        QFETCH(QString, language);
        QFETCH(QString, sentence);
        QFETCH(QStringList, expected);
        const Article article = test::articleOfRows({language}, {{sentence}});
        QCOMPARE(test::found(QStringLiteral("repeated-word"), article), expected);
    }

    void whatAnotherVersionDoublesIsAName() {
        const Article article = test::articleOfRows(
            {QStringLiteral("de"), QStringLiteral("id")},
            {{QStringLiteral("Das Hotel Roa Roa ist voll."), QStringLiteral("Hotel Roa-Roa penuh.")}});
        QCOMPARE(test::found(QStringLiteral("repeated-word"), article), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRepeatedWord)
#include "test_repeated_word.moc"
