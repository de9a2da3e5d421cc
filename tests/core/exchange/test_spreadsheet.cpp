// Nothing that stands in a text is evaluated by a spreadsheet program, and nothing of it is lost.

#include "core/exchange/tsv.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

using namespace sejajar;

namespace {

bool isDangerous(const QString &text) {
    return QStringLiteral("\t\r'").contains(text.front()) ||
           (!text.trimmed().isEmpty() && QStringLiteral("=+-@＝＋－＠").contains(text.trimmed().front()));
}

/// Texts that a spreadsheet program may take for something else.
QStringList payloads() {
    const QStringList formulas{
        QStringLiteral("=1+1"),
        QStringLiteral("=cmd|'/C calc'!A0"),
        QStringLiteral("=HYPERLINK(\"http://example.org\";\"click\")"),
        QStringLiteral("=WEBSERVICE(\"http://example.org\")"),
        QStringLiteral("=IMPORTXML(\"http://example.org\",\"//a\")"),
        QStringLiteral("=SUM(A1:A9)"),
        QStringLiteral("=DDE(\"soffice\";\"/etc/passwd\";\"a\")"),
        QStringLiteral("='file:///etc/passwd'#$passwd.A1"),
        QStringLiteral("={1;2}"),
        QStringLiteral("=\"a\"&\"b\""),
        QStringLiteral("1+1"),
        QStringLiteral("-1+1"),
        QStringLiteral("+1"),
        QStringLiteral("-2"),
        QStringLiteral("@SUM(1)"),
        QStringLiteral("+cmd|' /C calc'!A0"),
        QStringLiteral("-cmd|' /C calc'!A0"),
        QStringLiteral("@cmd|' /C calc'!A0"),
        QStringLiteral("＝1+1"),
        QStringLiteral("＋1+1"),
        QStringLiteral("－1+1"),
        QStringLiteral("＠SUM(1)"),
        QStringLiteral("'=1+1"),
        QStringLiteral("''=1+1"),
        QStringLiteral("\"=1+1\""),
        QStringLiteral("'"),
        QStringLiteral("="),
        QStringLiteral("- Ja, sagte sie."),
        QStringLiteral("'s war so"),
        QStringLiteral("„=1+1“"),
    };
    QStringList all = formulas;
    // Behind what programs skip, and where a quote could be thought to end.
    for (const QString &formula : formulas) {
        all << QStringLiteral(" ") + formula << QStringLiteral("\t") + formula;
        all << QStringLiteral("x\n") + formula << QStringLiteral("\"\t") + formula
            << formula + QStringLiteral("\"\t=1");
    }
    return all;
}

TsvTable table() {
    TsvTable result{{QStringLiteral("de"), QStringLiteral("id")}, {}};
    for (const QString &payload : payloads()) {
        TsvRow row;
        row.article = payload;
        row.row = static_cast<qint64>(result.rows.size()) + 1;
        row.texts = {payload, payload + QStringLiteral(".")};
        row.bead = QStringLiteral("1-1");
        row.confidence = 0.5;
        result.rows.push_back(row);
    }
    return result;
}

struct Sheet {
    std::vector<QStringList> rows;
    int formulas = 0;
};

/// The text of a paragraph of an OpenDocument, with its tabs and runs of spaces.
QString paragraph(QXmlStreamReader &xml) {
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isEndElement()) --depth;
        if (xml.isCharacters()) text += xml.text();
        if (!xml.isStartElement()) continue;
        ++depth;
        if (xml.name() == u"tab") text += u'\t';
        if (xml.name() == u"line-break") text += u'\n';
        if (xml.name() == u"s") {
            const auto count = xml.attributes().value(QStringLiteral("text:c"));
            text += QString(count.isEmpty() ? 1 : count.toInt(), u' ');
        }
    }
    return text;
}

Sheet readFlatSpreadsheet(const QString &path) {
    Sheet sheet;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return sheet;
    QXmlStreamReader xml(&file);
    xml.setNamespaceProcessing(false);
    QStringList paragraphs;
    int repeated = 1;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.qualifiedName();
        if (xml.isStartElement() && name == u"table:table-row") sheet.rows.emplace_back();
        if (xml.isStartElement() && name == u"table:table-cell") {
            if (xml.attributes().hasAttribute(QStringLiteral("table:formula"))) ++sheet.formulas;
            repeated =
                std::max(1, xml.attributes().value(QStringLiteral("table:number-columns-repeated")).toInt());
            paragraphs.clear();
        }
        if (xml.isStartElement() && name == u"text:p") paragraphs << paragraph(xml);
        if (xml.isEndElement() && name == u"table:table-cell")
            for (int i = 0; i < std::min(repeated, 16); ++i) sheet.rows.back() << paragraphs.join(u'\n');
    }
    return sheet;
}

} // namespace

class TestSpreadsheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDangerousCellIsGuardedAndCounted();
    void whatOthersWriteIsReadToo();
    void calcEvaluatesNothingAndLosesNothing();
};

void TestSpreadsheet::everyDangerousCellIsGuardedAndCounted() {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto report = writeTsv(buffer, table(), TsvDialect::Spreadsheet);
    QVERIFY(payloads().size() >= 60);
    qint64 guarded = 0;
    for (const QString &payload : payloads())
        if (isDangerous(payload)) guarded += 3;
    QCOMPARE(report->guardedCells, guarded);
    QVERIFY(buffer.data().startsWith("\xef\xbb\xbf"
                                     "article\t"));
    QVERIFY(*readTsv(buffer.data(), TsvDialect::Spreadsheet) == table());
}

void TestSpreadsheet::whatOthersWriteIsReadToo() {
    // Calc saves with LF and without a BOM; an apostrophe that guards nothing belongs to the text.
    const QByteArray bytes = "article\trow\ttext_de\tbead\tconfidence\tstatus\tfindings\n"
                             "\"a\"\t1\t'twas\t1\t0.5\tauto\t[]\n";
    const auto read = readTsv(bytes, TsvDialect::Spreadsheet);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->rows[0].texts.front(), QStringLiteral("'twas"));
    for (const char *broken : {"\"a\tb\n", "\"a\"b\n", "a\"b\n", "a\rb\n", "a"}) {
        RecordReader reader(QByteArrayView(broken), TsvDialect::Spreadsheet);
        QVERIFY2(!reader.next(), broken);
    }
}

void TestSpreadsheet::calcEvaluatesNothingAndLosesNothing() {
    const QString soffice = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (soffice.isEmpty()) QSKIP("LibreOffice is not there");
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("export.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(writeTsv(file, table(), TsvDialect::Spreadsheet));
    file.close();
    QProcess process;
    process.setWorkingDirectory(folder.path());
    // Tab, double quote, UTF-8, from line 1: what Calc's dialog proposes for our file.
    process.start(soffice, {QStringLiteral("--headless"), QStringLiteral("--norestore"),
                            QStringLiteral("-env:UserInstallation=") +
                                QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile"))).toString(),
                            QStringLiteral("--infilter=Text - txt - csv (StarCalc):9,34,76,1"),
                            QStringLiteral("--convert-to"), QStringLiteral("fods"), file.fileName()});
    if (!process.waitForFinished(180000)) QSKIP("LibreOffice did not finish");
    const Sheet sheet = readFlatSpreadsheet(folder.filePath(QStringLiteral("export.fods")));
    const TsvTable expected = table();
    QCOMPARE(sheet.formulas, 0);
    QVERIFY2(sheet.rows.size() > expected.rows.size(), process.readAll().constData());
    int compared = 0;
    for (size_t i = 0; i < expected.rows.size(); ++i) {
        const QStringList &cells = sheet.rows[i + 1];
        QVERIFY(cells.size() >= 8);
        for (qsizetype v = 0; v < 2; ++v, ++compared) {
            const QString &text = expected.rows[i].texts[v];
            const bool guarded = isDangerous(text);
            QCOMPARE(cells[2 + v], guarded ? u'\'' + text : text);
        }
        QCOMPARE(cells[4], expected.rows[i].bead);
    }
    qInfo("%d cells read by Calc, no formula", compared);
}

QTEST_GUILESS_MAIN(TestSpreadsheet)
#include "test_spreadsheet.moc"
