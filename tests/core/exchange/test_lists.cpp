// The small formats: manifests, dictionaries, beads.

#include "core/exchange/beads.h"
#include "core/exchange/dictionary_tsv.h"
#include "core/exchange/manifest.h"
#include "tests/core/store/random_article.h"
#include "tests/core/store/seed.h"

#include <QTest>

using namespace sejajar;

class TestLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aManifestIsRead();
    void aManifestThatBreaksTheFormatSaysWhere_data();
    void aManifestThatBreaksTheFormatSaysWhere();
    void aDictionaryIsRead();
    void aDictionaryThatBreaksTheFormatSaysWhere_data();
    void aDictionaryThatBreaksTheFormatSaysWhere();
    void aDictionaryComesBackAsItWasWritten();
    void whatADictionaryCannotHoldIsLeftOut();
    void beadsLookLikeThis();
    void randomBeadsPassTheirVerification();
    void beadsNeedTwoTexts();
    void brokenBeadsAreRefused_data();
    void brokenBeadsAreRefused();
};

void TestLists::aManifestIsRead() {
    const QByteArray bytes =
        "\xef\xbb\xbf# article\tde\tid\r\n\r\nfireside\tde/1.txt\t/data/id 1.txt\tzh/../zh.txt\n"
        "   \n篝火\ta\t:b";
    const auto entries = readManifest(bytes, QStringLiteral("/corpus"));
    QVERIFY2(entries, entries ? "" : qPrintable(entries.error().detail));
    const std::vector<ManifestEntry> expected{
        {QStringLiteral("fireside"),
         {QStringLiteral("/corpus/de/1.txt"), QStringLiteral("/data/id 1.txt"),
          QStringLiteral("/corpus/zh.txt")},
         3},
        {QStringLiteral("篝火"), {QStringLiteral("/corpus/a"), QStringLiteral("/corpus/:b")}, 5}};
    QVERIFY(*entries == expected);
    QVERIFY(readManifest("", QString())->empty());
    QCOMPARE(readManifest("a\tx\t/y", QString())->front().paths,
             (QStringList{QStringLiteral("x"), QStringLiteral("/y")}));
}

void TestLists::aManifestThatBreaksTheFormatSaysWhere_data() {
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const QByteArray &line) { QTest::newRow(name) << line; };
    row("one path", "b\tx");
    row("no path", "b");
    row("an empty path", "b\tx\t");
    row("an empty name", "\tx\ty");
    row("a name twice", "a\tx\ty");
    row("the folder above", "..\tx\ty");
    row("this folder", ".\tx\ty");
    row("a path as a name", "../../etc/passwd\tx\ty");
    row("an absolute path as a name", "/etc/passwd\tx\ty");
    row("a Windows path as a name", "..\\b\tx\ty");
    row("a Qt resource as a name", ":b\tx\ty");
    row("a NUL", QByteArray("b\0c\tx\ty", 7));
    row("a control character", "b\x1b[31m\tx\ty");
    row("a right-to-left override", "b\xe2\x80\xaetxt.exe\tx\ty");
    row("a zero width space", "b\xe2\x80\x8b\tx\ty");
    row("a line separator", "b\xe2\x80\xa8"
                            "c\tx\ty");
    row("a space at the end", "b \tx\ty");
    row("a name of 201 bytes", QByteArray(201, 'b') + "\tx\ty");
    row("Latin-1", "\xf6\tx\ty");
}

void TestLists::aManifestThatBreaksTheFormatSaysWhere() {
    QFETCH(QByteArray, line);
    const auto entries = readManifest("a\tx\ty\n\n" + line + "\n", QStringLiteral("/corpus"));
    QVERIFY(!entries);
    QCOMPARE(entries.error().kind, ErrorKind::InvalidFormat);
    QVERIFY2(entries.error().detail.startsWith(QStringLiteral("line 3: ")),
             qPrintable(entries.error().detail));
}

void TestLists::aDictionaryIsRead() {
    const auto entries =
        readDictionaryTsv("\xef\xbb\xbf"
                          "de\tid\tzh\r\nKleid | Abendkleid\tgaun\t礼服\r\n\r\nKamin\tperapian|tungku");
    QVERIFY2(entries, entries ? "" : qPrintable(entries.error().detail));
    const QString de = QStringLiteral("de"), id = QStringLiteral("id"), zh = QStringLiteral("zh-Hans");
    const std::vector<DictionaryEntry> expected{
        {{{de, {QStringLiteral("Kleid"), QStringLiteral("Abendkleid")}},
          {id, {QStringLiteral("gaun")}},
          {zh, {QStringLiteral("礼服")}}}},
        {{{de, {QStringLiteral("Kamin")}}, {id, {QStringLiteral("perapian"), QStringLiteral("tungku")}}}}};
    QVERIFY(*entries == expected);
}

void TestLists::aDictionaryThatBreaksTheFormatSaysWhere_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const char *bytes, int line) {
        QTest::newRow(name) << QByteArray(bytes) << line;
    };
    row("empty", "", 1);
    row("one language", "de\nKleid\n", 1);
    row("a language twice", "zh\tde\tzh-CN\n", 1);
    row("no language", "de\tKleid!\n", 1);
    row("an empty column", "de\t\tid\n", 1);
    row("a cell too many", "de\tid\n\na\tb\tc\n", 3);
    row("one language in a line", "de\tid\nKleid\t\n", 2);
    row("an empty form", "de\tid\nKleid||Rock\tgaun\n", 2);
    row("Latin-1", "de\tid\nsch\xf6n\tindah\n", 2);
}

void TestLists::aDictionaryThatBreaksTheFormatSaysWhere() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    const auto entries = readDictionaryTsv(bytes);
    QVERIFY(!entries);
    QCOMPARE(entries.error().kind, ErrorKind::InvalidFormat);
    QVERIFY2(entries.error().detail.startsWith(QStringLiteral("line %1: ").arg(line)),
             qPrintable(entries.error().detail));
}

void TestLists::aDictionaryComesBackAsItWasWritten() {
    const auto words = [](const char16_t *text) { return QString::fromUtf16(text).split(u'|'); };
    const QStringList languages{QStringLiteral("zh-Hans"), QStringLiteral("de"), QStringLiteral("id")};
    const std::vector<DictionaryEntry> entries{
        {{{languages[0], words(u"礼服")}, {languages[1], words(u"Kleid|Abendkleid")}}},
        {{{languages[1], words(u"Kamin")}, {languages[2], words(u"perapian|tungku api")}}},
        {{{languages[0], words(u"炉")}, {languages[1], words(u"Ofen")}, {languages[2], words(u"oven")}}},
    };
    const auto read = readDictionaryTsv(writeDictionaryTsv(entries, languages));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == entries);
}

void TestLists::whatADictionaryCannotHoldIsLeftOut() {
    const QString de = QStringLiteral("de");
    const QString id = QStringLiteral("id");
    const std::vector<DictionaryEntry> entries{
        {{{de, {QStringLiteral("Kleid")}}}}, // one language
        {{{de, {QStringLiteral("Kleid")}},
          {QStringLiteral("fr"), {QStringLiteral("robe")}}}}, // no such column
        {{{de, {QStringLiteral("a|b\tc")}}, {id, {QStringLiteral("d\n"), QStringLiteral("|")}}}},
    };
    QCOMPARE(writeDictionaryTsv(entries, {de, id}), QByteArray("de\tid\na b c\td\n"));
}

void TestLists::beadsLookLikeThis() {
    Article article;
    article.versions.resize(2);
    article.alignment.rows = {Row{{{0, 2}, {2, 3}}, 0.93, RowStatus::Auto, {}},
                              Row{{{3, 4}, {3, 3}}, 0.8, RowStatus::Auto, {}},
                              Row{{{4, 4}, {3, 6}}, 1, RowStatus::Auto, {}}};
    QCOMPARE(*writeBeads(article), QByteArray("[0, 1]:[2]:0.93\n[3]:[]:0.80\n[]:[3, 4, 5]:1.00\n"));
}

void TestLists::randomBeadsPassTheirVerification() {
    test::RandomArticle random(test::seed());
    for (int i = 0; i < 100; ++i) {
        Article article;
        article.versions = {random.version(Role::Source, random.below(20)),
                            random.version(Role::Translation, random.below(20))};
        article.alignment = random.alignment(article.versions);
        const Result<QByteArray> written = writeBeads(article);
        QVERIFY(verifyBeads(*written, article));
        if (!written->isEmpty()) QVERIFY(!verifyBeads(written->chopped(2), article));
    }
}

void TestLists::beadsNeedTwoTexts() {
    Article article;
    article.versions.resize(3);
    QCOMPARE(writeBeads(article).error().kind, ErrorKind::InvalidFormat);
}

void TestLists::brokenBeadsAreRefused_data() {
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"", "[0]:[0]", "[0]:[0]:1", "[0]:[0]:2.00x", "[0,1]:[0]:0.50", "[0, 2]:[0]:0.50",
                             "[1, 0]:[0]:0.50", "[-1]:[0]:0.50", "[12345678]:[0]:0.50", "0:0:0.50"})
        QTest::newRow(line) << QByteArray(line);
}

void TestLists::brokenBeadsAreRefused() {
    QFETCH(QByteArray, line);
    QCOMPARE(readBeads("[0]:[0]:0.50\n" + line + "\n").error().kind, ErrorKind::InvalidFormat);
}

QTEST_GUILESS_MAIN(TestLists)
#include "test_lists.moc"
