// JSON lines, in and out.

#include "core/exchange/jsonl.h"
#include "tests/core/store/random_article.h"
#include "tests/core/store/seed.h"

#include <QTest>

using namespace sejajar;

class TestJsonl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineIsRead();
    void theSourceIsGivenOrNoneOrLeftToUs();
    void aLineThatBreaksTheFormatSaysWhere_data();
    void aLineThatBreaksTheFormatSaysWhere();
    void anArticleLooksLikeThis();
    void randomArticlesPassTheirVerification();
    void anOutputLineIsAnInputLine();
    void findingsComeBackWithReasonAndWitnesses();
    void aFindingThatFitsNoTextIsRefused_data();
    void aFindingThatFitsNoTextIsRefused();
    void aChangedLineFailsItsVerification();
};

static Article smallArticle() {
    Article article;
    article.name = QStringLiteral("a\"b");
    article.versions = {
        {QStringLiteral("zh-Hans"), Role::Source, {}, {}, QStringLiteral("礼服。"), {{0, 3, true}}},
        {QStringLiteral("de"), Role::Translation, {}, {}, QStringLiteral("Ein Kleid.\n"), {{0, 10, true}}}};
    article.alignment = {
        {Row{{{0, 1}, {0, 1}}, 0.5, RowStatus::Confirmed, {}}}, SourceKind::Comparable, 1.0 / 3, true, {}};
    return article;
}

void TestJsonl::aLineIsRead() {
    const QByteArray bytes =
        "\n{\"article\": \"one\", \"source\": \"zh-Hans\", \"versions\": ["
        "{\"language\": \"zh-Hans\", \"text\": \"礼服\"}, {\"lines\": [\"Kleid.\", \"\", \"Ja.\"]}]}\r\n";
    const auto articles = readJsonl(bytes);
    QVERIFY2(articles, articles ? "" : qPrintable(articles.error().detail));
    const JsonlArticle expected{QStringLiteral("one"),
                                JsonlArticle::Source::Language,
                                QStringLiteral("zh-Hans"),
                                {{QStringLiteral("zh-Hans"), QStringLiteral("礼服"), false},
                                 {QString(), QStringLiteral("Kleid.\n\nJa."), true}},
                                {}};
    QVERIFY(*articles == std::vector{expected});
}

void TestJsonl::theSourceIsGivenOrNoneOrLeftToUs() {
    const auto sourceOf = [](const QByteArray &source) {
        return readJsonlLine(
                   "{\"article\":\"a\"," + source + "\"versions\":[{\"text\":\"a\"},{\"text\":\"b\"}]}", 1)
            ->source;
    };
    QCOMPARE(sourceOf("\"source\":\"zh\","), JsonlArticle::Source::Language);
    QCOMPARE(sourceOf("\"source\":null,"), JsonlArticle::Source::None);
    QCOMPARE(sourceOf(""), JsonlArticle::Source::Default);
}

void TestJsonl::aLineThatBreaksTheFormatSaysWhere_data() {
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const char *line) { QTest::newRow(name) << QByteArray(line); };
    row("no JSON", "{");
    row("an array", "[]");
    row("two values", "{} {}");
    row("no name", R"({"versions":[{"text":"a"},{"text":"b"}]})");
    row("a name that is a number", R"({"article":1,"versions":[{"text":"a"},{"text":"b"}]})");
    row("no versions", R"({"article":"a"})");
    row("one version", R"({"article":"a","versions":[{"text":"a"}]})");
    row("a version that is a text", R"({"article":"a","versions":["a","b"]})");
    row("text and lines", R"({"article":"a","versions":[{"text":"a","lines":[]},{"text":"b"}]})");
    row("neither text nor lines", R"({"article":"a","versions":[{"language":"de"},{"text":"b"}]})");
    row("a line with a newline", R"({"article":"a","versions":[{"lines":["a\nb"]},{"text":"b"}]})");
    row("a line that is a number", R"({"article":"a","versions":[{"lines":[1]},{"text":"b"}]})");
    row("a source that is a number", R"({"article":"a","source":1,"versions":[{"text":"a"},{"text":"b"}]})");
    row("a typing mistake", R"({"article":"a","sorce":null,"versions":[{"text":"a"},{"text":"b"}]})");
    row("a typing mistake in a version", R"({"article":"a","versions":[{"txt":"a"},{"text":"b"}]})");
    row("Latin-1", "{\"article\":\"\xf6\",\"versions\":[{\"text\":\"a\"},{\"text\":\"b\"}]}");
}

void TestJsonl::aLineThatBreaksTheFormatSaysWhere() {
    QFETCH(QByteArray, line);
    const QByteArray good = R"({"article":"a","versions":[{"text":"a"},{"text":"b"}]})";
    const auto articles = readJsonl(good + '\n' + line + '\n');
    QVERIFY(!articles);
    QCOMPARE(articles.error().kind, ErrorKind::InvalidFormat);
    QVERIFY2(articles.error().detail.startsWith(QStringLiteral("line 2: ")),
             qPrintable(articles.error().detail));
}

void TestJsonl::anArticleLooksLikeThis() {
    QCOMPARE(
        QString::fromUtf8(writeJsonlLine(smallArticle(), {})),
        QStringLiteral(
            "{\"article\":\"a\\\"b\",\"source\":\"zh-Hans\",\"source_kind\":\"comparable\","
            "\"confident_share\":0.333,\"versions\":[{\"language\":\"zh-Hans\",\"text\":\"礼服。\"},"
            "{\"language\":\"de\",\"text\":\"Ein Kleid.\\n\"}],\"rows\":[{\"row\":1,\"text\":"
            "{\"zh-Hans\":\"礼服。\",\"de\":\"Ein Kleid.\"},\"bead\":\"1-1\",\"confidence\":0.500,"
            "\"status\":\"confirmed\",\"sentences\":[[0,1],[0,1]],\"findings\":[]}],\"findings\":[]}\n"));
}

void TestJsonl::randomArticlesPassTheirVerification() {
    test::RandomArticle random(test::seed());
    for (int i = 0; i < 200; ++i) {
        const Article article = random.article();
        std::vector<Finding> findings;
        for (int n = random.below(8); n > 0; --n) findings.push_back(random.finding(article));
        const QByteArray line = writeJsonlLine(article, findings);
        QCOMPARE(line.count('\n'), 1);
        const Outcome verified = verifyJsonlLine(line, article, findings);
        QVERIFY2(verified, verified ? "" : qPrintable(verified.error().detail));
        QCOMPARE(writeJsonlLine(article, findings), line);
    }
}

void TestJsonl::anOutputLineIsAnInputLine() {
    const auto article = readJsonlLine(writeJsonlLine(smallArticle(), {}), 1);
    QVERIFY2(article, article ? "" : qPrintable(article.error().detail));
    QCOMPARE(article->versions[1].text, QStringLiteral("Ein Kleid.\n"));
    QCOMPARE(article->sourceLanguage, QStringLiteral("zh-Hans"));
}

void TestJsonl::findingsComeBackWithReasonAndWitnesses() {
    Finding dress;
    dress.id = 7;
    dress.check = QStringLiteral("concept-vote");
    dress.category = QStringLiteral("accuracy.mistranslation");
    dress.state = FindingState::Dismissed;
    dress.spans = {{1, 4, 9, QStringLiteral("Kleid")}};
    dress.note = QStringLiteral("\"Kleid\" is\noutvoted");
    dress.reason = QStringLiteral("concept-vote");
    dress.arguments = QStringList{QStringLiteral("Kleid"), QString()};
    dress.witnesses = {{false, {0, 0, 2, QStringLiteral("礼服")}},
                       {true, {1, 4, 9, QStringLiteral("Kleid")}}};
    Finding flag;
    flag.id = 8;
    flag.check = personCheck();
    flag.correction = QStringLiteral("Jacke");
    const std::vector<Finding> findings{dress, flag};
    const QByteArray line = writeJsonlLine(smallArticle(), findings);
    const auto article = readJsonlLine(line, 1);
    QVERIFY2(article, article ? "" : qPrintable(article.error().detail));
    QVERIFY(article->findings == findings);
    QVERIFY2(line.contains("\"rows\":[{\"row\":1,"), line);
    QVERIFY2(line.contains("\"findings\":[{\"id\":\"concept-vote\",\"number\":7,"), line);
}

void TestJsonl::aFindingThatFitsNoTextIsRefused_data() {
    QTest::addColumn<QByteArray>("findings");
    const auto row = [](const char *name, const char *findings) {
        QTest::newRow(name) << QByteArray(findings);
    };
    row("no array", R"({})");
    row("no state", R"([{"id":"person","severity":"major"}])");
    row("a severity of its own", R"([{"id":"person","severity":"huge","state":"confirmed"}])");
    row("behind the text", R"([{"severity":"major","state":"confirmed","spans":[[0,0,2,"ab"]]}])");
    row("backwards", R"([{"severity":"major","state":"confirmed","spans":[[0,1,0,""]]}])");
    row("no such version", R"([{"severity":"major","state":"confirmed","spans":[[2,0,1,"a"]]}])");
    row("half a unit", R"([{"severity":"major","state":"confirmed","spans":[[0,0.5,1,"a"]]}])");
    row("a witness nowhere",
        R"([{"severity":"major","state":"confirmed","spans":[],"witnesses":[[true,0,0,9,"a"]]}])");
}

void TestJsonl::aFindingThatFitsNoTextIsRefused() {
    QFETCH(QByteArray, findings);
    const QByteArray start = R"({"article":"a","versions":[{"text":"a"},{"text":"b"}],"findings":)";
    QVERIFY(readJsonlLine(start + "[]}", 1));
    const auto article = readJsonlLine(start + findings + '}', 1);
    QVERIFY(!article);
    QCOMPARE(article.error().kind, ErrorKind::InvalidFormat);
}

void TestJsonl::aChangedLineFailsItsVerification() {
    const QByteArray line = writeJsonlLine(smallArticle(), {});
    QVERIFY(verifyJsonlLine(line, smallArticle(), {}));
    for (const auto &[before, after] : {std::pair{"Kleid.", "Kleit."},
                                        {"0.500", "0.501"},
                                        {"confirmed", "edited"},
                                        {"[0,1],[0,1]", "[0,1],[0,0]"},
                                        {"\"1-1\"", "\"1-2\""},
                                        {"a\\\"b", "a"}}) {
        QByteArray changed = line;
        changed.replace(before, after);
        QVERIFY2(changed != line, before);
        const Outcome verified = verifyJsonlLine(changed, smallArticle(), {});
        QVERIFY2(!verified, before);
        QCOMPARE(verified.error().kind, ErrorKind::WriteFailed);
    }
    QVERIFY(!verifyJsonlLine(line.chopped(5), smallArticle(), {}));
}

QTEST_GUILESS_MAIN(TestJsonl)
#include "test_jsonl.moc"
