// read(write(x)) == x in both dialects, and what a row of an article looks like.

#include "core/exchange/export_names.h"
#include "core/exchange/tsv.h"
#include "tests/core/store/random_article.h"
#include "tests/core/store/seed.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sejajar;
using test::RandomArticle;

Q_DECLARE_METATYPE(sejajar::TsvDialect)

namespace {

QByteArray bytesOf(const TsvTable &table, TsvDialect dialect, TsvReport *report = nullptr) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeTsv(buffer, table, dialect);
    if (report && written) *report = *written;
    return buffer.data();
}

/// The bytes of one cell of a record.
QByteArray cellBytes(const QString &cell, TsvDialect dialect) {
    RecordWriter writer(dialect);
    writer.bytes().clear();
    writer.write({cell});
    return writer.bytes();
}

Version version(const char *language, Role role, const QString &text, std::vector<SentenceSpan> sentences) {
    return {QLatin1String(language), role, {}, {}, text, std::move(sentences)};
}

/// Two sentences of German against one of Chinese, a row with German alone, and a finding over both rows.
Article dress() {
    Article article;
    article.name = QStringLiteral("dress");
    article.versions = {
        version("zh-Hans", Role::Source, QStringLiteral("她穿着礼服。"), {{0, 6, true}}),
        version("de", Role::Translation, QStringLiteral("Sie kam. Im Kleid.\nSchön!"),
                {{0, 8, false}, {9, 18, true}, {19, 25, true}}),
    };
    article.alignment.rows = {Row{{{0, 1}, {0, 2}}, 0.93049, RowStatus::Auto, {}},
                              Row{{{1, 1}, {2, 3}}, 0.5, RowStatus::Edited, {}}};
    return article;
}

} // namespace

class TestTsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomRowsComeBack_data();
    void randomRowsComeBack();
    void randomArticlesPassTheirVerification();
    void aCellIsWritten_data();
    void aCellIsWritten();
    void anArticleLooksLikeThis();
    void aFindingStandsInEachRowItTouches();
    void aPlaceWithoutExtentKeepsItsPlace();
    void findingsOfAnOlderProgramAreRead();
    void aFindingInNoRowIsCounted();
    void twoVersionsOfALanguageAreToldApart();
    void loneSurrogatesAreCounted();
    void aChangedFileFailsItsVerification();
    void aFileThatBreaksTheFormatSaysWhere_data();
    void aFileThatBreaksTheFormatSaysWhere();
    void everyCutIsNoticed();
    void pythonReadsTheCorpusDialect();
};

static void bothDialects() {
    QTest::addColumn<TsvDialect>("dialect");
    QTest::newRow("corpus") << TsvDialect::Corpus;
    QTest::newRow("spreadsheet") << TsvDialect::Spreadsheet;
}

void TestTsv::randomRowsComeBack_data() { bothDialects(); }

void TestTsv::randomRowsComeBack() {
    QFETCH(TsvDialect, dialect);
    RandomArticle random(test::seed());
    const QString dangerous = QStringLiteral("\t\n\r\\\"'=+-@ ＝＋－＠|,;\u2028\u0085");
    qint64 lone = 0;
    TsvTable table{{QStringLiteral("zh-Hans"), QStringLiteral("de"), QStringLiteral("id")}, {}};
    for (int i = 0; i < 20000; ++i) {
        TsvRow row;
        const auto text = [&] {
            QString made = random.text(random.below(12));
            for (int n = random.below(6); n > 0; --n)
                made.insert(random.below(static_cast<int>(made.size()) + 1),
                            dangerous[random.below(static_cast<int>(dangerous.size()))]);
            return wellFormed(made, lone);
        };
        row.article = text();
        row.row = 1 + random.below(1 << 30);
        for (int v = 0; v < 3; ++v) row.texts << text();
        row.bead = QStringLiteral("%1-%2-1").arg(random.below(9)).arg(random.below(99));
        row.confidence = roundedConfidence(random.share());
        row.status = static_cast<RowStatus>(random.below(3));
        if (random.below(3) == 0) row.findings = QStringLiteral("[{\"note\":\"a\\tb\\\\\"}]");
        table.rows.push_back(std::move(row));
    }
    const QByteArray bytes = bytesOf(table, dialect);
    const Result<TsvTable> read = readTsv(bytes, dialect);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    for (size_t i = 0; i < table.rows.size(); ++i)
        QVERIFY2(read->rows[i] == table.rows[i], qPrintable(QString::number(i)));
    QVERIFY(*read == table);
    QVERIFY(bytesOf(*read, dialect) == bytes);
}

void TestTsv::randomArticlesPassTheirVerification() {
    RandomArticle random(test::seed());
    for (int i = 0; i < 100; ++i) {
        const Article article = random.article();
        std::vector<Finding> findings;
        for (int n = random.below(8); n > 0; --n) findings.push_back(random.finding(article));
        for (const TsvDialect dialect : {TsvDialect::Corpus, TsvDialect::Spreadsheet}) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            QVERIFY(writeArticleTsv(buffer, article, findings, dialect));
            const Outcome verified = verifyArticleTsv(buffer.data(), article, findings, dialect);
            QVERIFY2(verified, verified ? "" : qPrintable(verified.error().detail));
        }
    }
}

void TestTsv::aCellIsWritten_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("corpus");
    QTest::addColumn<QByteArray>("spreadsheet");
    const auto row = [](const char *name, const char *cell, const char *corpus, const char *spreadsheet) {
        QTest::newRow(name) << QString::fromUtf8(cell) << QByteArray(corpus) + '\n'
                            << QByteArray(spreadsheet) + "\r\n";
    };
    row("words", "Im Kleid.", "Im Kleid.", "Im Kleid.");
    row("Chinese", "礼服", "礼服", "礼服");
    row("nothing", "", "", "");
    row("a tab", "a\tb", "a\\tb", "\"a\tb\"");
    row("a newline", "a\nb", "a\\nb", "\"a\nb\"");
    row("a carriage return", "a\rb", "a\\rb", "\"a\rb\"");
    row("a backslash", "a\\tb", "a\\\\tb", "a\\tb");
    row("quotes", "„a“ \"b\"", "„a“ \"b\"", "\"„a“ \"\"b\"\"\"");
    row("a formula", "=1+1", "=1+1", "'=1+1");
    row("a dash that begins a speech", "- Ja.", "- Ja.", "'- Ja.");
    row("a full-width formula", "＝1+1", "＝1+1", "'＝1+1");
    row("an apostrophe", "'s ist so", "'s ist so", "''s ist so");
    row("a formula behind a tab", "\t=1", "\\t=1", "\"'\t=1\"");
    row("an equals sign inside", "1=1", "1=1", "1=1");
}

void TestTsv::aCellIsWritten() {
    QFETCH(QString, cell);
    QFETCH(QByteArray, corpus);
    QFETCH(QByteArray, spreadsheet);
    QCOMPARE(cellBytes(cell, TsvDialect::Corpus), corpus);
    QCOMPARE(cellBytes(cell, TsvDialect::Spreadsheet), spreadsheet);
}

void TestTsv::anArticleLooksLikeThis() {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto report = writeArticleTsv(buffer, dress(), {}, TsvDialect::Corpus);
    QCOMPARE(*report, (TsvReport{2, 0, 0, 0}));
    QCOMPARE(QString::fromUtf8(buffer.data()),
             QStringLiteral("article\trow\ttext_zh-Hans\ttext_de\tbead\tconfidence\tstatus\tfindings\n"
                            "dress\t1\t她穿着礼服。\tSie kam. Im Kleid.\t1-2\t0.930\tauto\t[]\n"
                            "dress\t2\t\tSchön!\t0-1\t0.500\tedited\t[]\n"));
}

void TestTsv::aFindingStandsInEachRowItTouches() {
    Finding finding;
    finding.id = 7;
    finding.check = personCheck();
    finding.category = QStringLiteral("accuracy.mistranslation");
    finding.spans = {{0, 3, 5, {}}, {1, 12, 21, {}}}; // 礼服; "Kleid.\nSc"
    finding.note = QStringLiteral("\"Kleid\"?");
    const Article article = dress();
    const std::vector<Finding> findings{finding};
    const ArticleRows rows(article, findings);
    QCOMPARE(rows.row(0).findings,
             QStringLiteral("[{\"id\":\"person\",\"number\":7,\"category\":\"accuracy.mistranslation\","
                            "\"severity\":\"major\",\"state\":\"confirmed\","
                            "\"spans\":{\"zh-Hans\":[[3,5,\"礼服\"]],\"de\":[[12,18,\"Kleid.\"]]},"
                            "\"note\":\"\\\"Kleid\\\"?\"}]"));
    const QJsonObject second =
        QJsonDocument::fromJson(rows.row(1).findings.toUtf8()).array().at(0).toObject();
    QCOMPARE(second[QStringLiteral("spans")][QStringLiteral("de")][0],
             QJsonValue(QJsonArray{0, 2, QStringLiteral("Sc")}));
    QCOMPARE(rows.findingsWithoutRow(), 0);
}

void TestTsv::aPlaceWithoutExtentKeepsItsPlace() {
    Finding missing; // something is missing before the full stop
    missing.spans = {{1, 17, 17, {}}};
    missing.correction = QStringLiteral("roten");
    const Article article = dress();
    const std::vector<Finding> findings{missing};
    const QString json = ArticleRows(article, findings).row(0).findings;
    QVERIFY2(json.contains(QStringLiteral("\"de\":[[17,17,\"\"]]")), qPrintable(json));
    QVERIFY2(json.endsWith(QStringLiteral("\"note\":\"\",\"correction\":\"roten\"}]")), qPrintable(json));
    QVERIFY2(json.startsWith(QStringLiteral("[{\"id\":\"\",\"number\":1,")), qPrintable(json));
}

void TestTsv::findingsOfAnOlderProgramAreRead() {
    // It wrote a number as the id, and the check beside it.
    const QString old = QStringLiteral("[{\"id\":7,\"check\":\"person\",\"note\":\"\"}]");
    TsvTable table{{QStringLiteral("de")}, {TsvRow{}}};
    table.rows[0].bead = QStringLiteral("1");
    table.rows[0].texts = {QStringLiteral("Ja.")};
    table.rows[0].findings = old;
    QCOMPARE(readTsv(bytesOf(table, TsvDialect::Corpus), TsvDialect::Corpus)->rows[0].findings, old);
}

void TestTsv::aFindingInNoRowIsCounted() {
    Finding nowhere;
    Finding between; // the white space between two sentences
    between.spans = {{1, 8, 9, {}}};
    const Article article = dress();
    const std::vector<Finding> findings{nowhere, between};
    const ArticleRows rows(article, findings);
    QCOMPARE(rows.findingsWithoutRow(), 2);
    QCOMPARE(rows.row(0).findings, QStringLiteral("[]"));
}

void TestTsv::twoVersionsOfALanguageAreToldApart() {
    Article article = dress();
    article.versions.push_back(article.versions[1]);
    article.versions.push_back(article.versions[1]);
    article.versions[3].language = QStringLiteral("de-2");
    QCOMPARE(versionLabels(article.versions),
             (QStringList{QStringLiteral("zh-Hans"), QStringLiteral("de"), QStringLiteral("de-2"),
                          QStringLiteral("de-2-2")}));
}

void TestTsv::loneSurrogatesAreCounted() {
    TsvTable table{{QStringLiteral("de")}, {TsvRow{}}};
    table.rows[0].bead = QStringLiteral("1");
    table.rows[0].texts = {QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b")};
    TsvReport report;
    const QByteArray bytes = bytesOf(table, TsvDialect::Corpus, &report);
    QCOMPARE(report.replacedCharacters, 1);
    QCOMPARE(readTsv(bytes, TsvDialect::Corpus)->rows[0].texts, QStringList{QStringLiteral("a\uFFFDb")});
}

void TestTsv::aChangedFileFailsItsVerification() {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeArticleTsv(buffer, dress(), {}, TsvDialect::Corpus));
    const auto verify = [](const QByteArray &bytes) {
        return verifyArticleTsv(bytes, dress(), {}, TsvDialect::Corpus);
    };
    QVERIFY(verify(buffer.data()));
    for (qsizetype i = 0; i < buffer.data().size(); ++i) {
        QByteArray changed = buffer.data();
        changed[i] = changed[i] == 'x' ? 'y' : 'x';
        QVERIFY2(!verify(changed), qPrintable(QString::number(i)));
        QCOMPARE(verify(changed).error().kind, ErrorKind::WriteFailed);
    }
}

void TestTsv::aFileThatBreaksTheFormatSaysWhere_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("begins");
    const QByteArray head = "article\trow\ttext_de\tbead\tconfidence\tstatus\tfindings\n";
    const QByteArray good = head + "a\t1\tText\t1\t0.5\tauto\t[]\n";
    const auto row = [](const char *name, const QByteArray &bytes, const char *begins) {
        QTest::newRow(name) << bytes << QByteArray(begins);
    };
    row("empty", "", "line 1: there is no header");
    row("another header", "a\tb\n", "line 1: the columns");
    row("a BOM", "\xef\xbb\xbf" + head, "line 1: the columns");
    row("a column twice", "article\trow\ttext_de\ttext_de\tbead\tconfidence\tstatus\tfindings\n",
        "line 1: two columns");
    row("too few cells", good + "a\t1\tText\n", "line 3: 3 cells instead of 7");
    row("row zero", head + "a\t0\tText\t1\t0.5\tauto\t[]\n", "line 2: \"0\" is no row number");
    row("a bead of other versions", head + "a\t1\tText\t1-1\t0.5\tauto\t[]\n", "line 2: \"1-1\" is no bead");
    row("a confidence of 1.5", head + "a\t1\tText\t1\t1.5\tauto\t[]\n", "line 2: \"1.5\" is no confidence");
    row("a decimal comma", head + "a\t1\tText\t1\t0,5\tauto\t[]\n", "line 2: \"0,5\" is no confidence");
    row("nan", head + "a\t1\tText\t1\tnan\tauto\t[]\n", "line 2: \"nan\" is no confidence");
    row("another status", head + "a\t1\tText\t1\t0.5\tdone\t[]\n", "line 2: \"done\" is no status");
    row("findings that are no array", head + "a\t1\tText\t1\t0.5\tauto\t{}\n", "line 2: the findings");
    row("an unknown escape", head + "a\t1\t\\x\t1\t0.5\tauto\t[]\n", "line 2: a backslash");
    row("a backslash at the end of a cell", head + "a\t1\tx\\\t1\t0.5\tauto\t[]\n", "line 2: a backslash");
    row("CRLF", head + "a\t1\tText\t1\t0.5\tauto\t[]\r\n", "line 2: a carriage return");
    row("Latin-1", head + "a\t1\tSch\xf6n\t1\t0.5\tauto\t[]\n", "line 2: these bytes");
    row("cut", good.chopped(1), "line 2: the line has no end");
}

void TestTsv::aFileThatBreaksTheFormatSaysWhere() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, begins);
    const auto read = readTsv(bytes, TsvDialect::Corpus);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::InvalidFormat);
    QVERIFY2(read.error().detail.startsWith(QString::fromLatin1(begins)), qPrintable(read.error().detail));
}

void TestTsv::everyCutIsNoticed() {
    for (const TsvDialect dialect : {TsvDialect::Corpus, TsvDialect::Spreadsheet}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeArticleTsv(buffer, dress(), {}, dialect));
        const QByteArray &bytes = buffer.data();
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const auto read = readTsv(bytes.first(size), dialect);
            // At the end of a line a shorter file is a file too.
            QVERIFY(!read || bytes[size - 1] == '\n');
        }
    }
}

void TestTsv::pythonReadsTheCorpusDialect() {
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty()) QSKIP("python3 is not there");
    RandomArticle random(test::seed());
    const Article article = random.article();
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("corpus.tsv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(writeArticleTsv(file, article, {random.finding(article)}, TsvDialect::Corpus));
    file.close();
    // The reader's options are those that we tell people to use; the result goes back as JSON.
    const QString script = QStringLiteral(R"(
import csv, json, re, sys
csv.field_size_limit(1 << 30)
unescape = lambda s: re.sub(r'\\(.)', lambda m: {'t': '\t', 'n': '\n', 'r': '\r', '\\': '\\'}[m[1]], s)
# The NULs of a random article are the one thing that older versions of csv refuse.
lines = open(sys.argv[1], encoding='utf-8', newline='\n').read().replace('\0', '\ufffe').split('\n')[:-1]
rows = [[unescape(c).replace('\ufffe', '\0') for c in r]
        for r in csv.reader(lines, delimiter='\t', quoting=csv.QUOTE_NONE, lineterminator='\n')]
for r in rows[1:]: json.loads(r[-1])
json.dump(rows, sys.stdout)
)");
    QProcess process;
    process.start(python, {QStringLiteral("-c"), script, file.fileName()});
    QVERIFY(process.waitForFinished(60000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QJsonArray rows = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
    const std::vector<Finding> none;
    const ArticleRows expected(article, none);
    QCOMPARE(static_cast<size_t>(rows.size()), expected.size() + 1);
    for (size_t i = 0; i < expected.size(); ++i) {
        const QJsonArray cells = rows.at(static_cast<qsizetype>(i) + 1).toArray();
        const TsvRow row = expected.row(i);
        QCOMPARE(cells.size(), row.texts.size() + 6);
        qint64 lone = 0;
        for (qsizetype v = 0; v < row.texts.size(); ++v)
            QCOMPARE(cells[2 + v].toString(), wellFormed(row.texts[v], lone));
    }
}

QTEST_GUILESS_MAIN(TestTsv)
#include "test_tsv.moc"
