// What --checks does to what the program writes.

#include "app/align/options.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sejajar;

class TestChecksOption : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theOptionIsRead();
    void anUnknownIdIsAUsageErrorInOneLine();
    void findingsStandInTheTable();
    void aWordOfTheGlossaryThatIsNotUsedIsAFinding();
    void beadsHaveNone();
    void aVerdictInAJsonLineIsKept();
    void theNumberOfJobsChangesNoByte();

private:
    struct Run {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };
    Run align(const QStringList &arguments, const QByteArray &in = {});
    QString write(const QString &name, const QByteArray &text);

    QTemporaryDir m_folder;
    QString m_german;
    QString m_indonesian;
};

TestChecksOption::Run TestChecksOption::align(const QStringList &arguments, const QByteArray &in) {
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(SEJAJAR_BIN "/sejajar-align"), arguments);
    process.write(in);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000)) return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString TestChecksOption::write(const QString &name, const QByteArray &text) {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) return {};
    return file.fileName();
}

static const QStringList repeatedWordOnly = {QStringLiteral("--checks"), QStringLiteral("repeated-word"),
                                             QStringLiteral("--lang"), QStringLiteral("de,id")};

void TestChecksOption::initTestCase() {
    m_german = write(QStringLiteral("de.txt"), "Er wohnt im im Haus am See. Dort ist es schön.\n");
    m_indonesian = write(QStringLiteral("id.txt"), "Ia tinggal di rumah di tepi danau. Di sana indah.\n");
    QVERIFY(!m_german.isEmpty() && !m_indonesian.isEmpty());
}

void TestChecksOption::theOptionIsRead() {
    const auto read = [](const QStringList &checks) {
        return readCommandLine(checks + QStringList{QStringLiteral("a"), QStringLiteral("b")})->options;
    };
    const QString option = QStringLiteral("--checks");
    QVERIFY(read({}).check);
    QVERIFY(read({option, QStringLiteral("on")}).check);
    QVERIFY(read({option, QStringLiteral("on")}).checks.isEmpty());
    QVERIFY(!read({option, QStringLiteral("off")}).check);
    QCOMPARE(read({option, QStringLiteral("repeated-word")}).checks,
             QStringList{QStringLiteral("repeated-word")});
}

void TestChecksOption::anUnknownIdIsAUsageErrorInOneLine() {
    for (const char *ids : {"repeated-words", "", "repeated-word,"}) {
        const Run run = align({QStringLiteral("--checks"), QLatin1String(ids), m_german, m_indonesian});
        QCOMPARE(run.status, 2);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.err.count('\n'), 1);
    }
}

void TestChecksOption::findingsStandInTheTable() {
    const Run run = align(repeatedWordOnly + QStringList{m_german, m_indonesian});
    QCOMPARE(run.status, 0);
    const QList<QByteArray> first = run.out.split('\n').value(1).split('\t');
    QCOMPARE(QString::fromUtf8(first.last()),
             QStringLiteral("[{\"id\":\"repeated-word\",\"number\":1,\"category\":\"linguistic.grammar\","
                            "\"severity\":\"minor\",\"state\":\"suggested\","
                            "\"spans\":{\"de\":[[9,14,\"im im\"]]},"
                            "\"note\":\"“im” stands twice in a row.\"}]"));
    const Run off = align({QStringLiteral("--checks"), QStringLiteral("off"), m_german, m_indonesian});
    QCOMPARE(off.status, 0);
    QVERIFY2(off.out.split('\n').value(1).endsWith("\t[]"), off.out);
}

void TestChecksOption::aWordOfTheGlossaryThatIsNotUsedIsAFinding() {
    const QString chinese =
        write(QStringLiteral("coat.zh.txt"), "他穿着外套。\n天气很冷。\n火车来了。\n我们在车站等。\n");
    const QString german =
        write(QStringLiteral("coat.de.txt"),
              "Er trug einen Mantel.\nDas Wetter war kalt.\nDer Zug kam.\nWir warteten am Bahnhof.\n");
    const QString words = write(QStringLiteral("words.tsv"), "zh\tde\n外套\tJacke\n");
    const QStringList texts = {QStringLiteral("--lang"), QStringLiteral("zh,de"), chinese, german};
    const Run run = align(QStringList{QStringLiteral("--glossary"), words} + texts);
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains("The glossary wants “Jacke” for “外套”, here stands “Mantel”."), run.out);
    const Run lexicon = align(QStringList{QStringLiteral("--lexicon"), words} + texts);
    QCOMPARE(lexicon.status, 0);
    QVERIFY2(!lexicon.out.contains("glossary"), lexicon.out);

    const QString broken = write(QStringLiteral("broken.tsv"), "zh\tde\n外套\n");
    const Run failed = align(QStringList{QStringLiteral("--glossary"), broken} + texts);
    QVERIFY(failed.status != 0);
    QVERIFY2(failed.err.contains("broken.tsv"), failed.err);
}

void TestChecksOption::beadsHaveNone() {
    const QStringList beads = {QStringLiteral("--format"), QStringLiteral("beads"), m_german, m_indonesian};
    const Run with = align(repeatedWordOnly + beads);
    const Run without = align(QStringList{QStringLiteral("--checks"), QStringLiteral("off")} + beads);
    QCOMPARE(with.status, 0);
    QCOMPARE(with.out, without.out);
}

void TestChecksOption::aVerdictInAJsonLineIsKept() {
    const QStringList jsonl = {QStringLiteral("--format"), QStringLiteral("jsonl"),
                               QStringLiteral("--checks"), QStringLiteral("repeated-word")};
    const QByteArray line =
        R"({"article":"a","source":"id","versions":[{"language":"de","text":"Er wohnt im im Haus."},)"
        R"({"language":"id","text":"Ia tinggal di rumah."}]})"
        "\n";
    const auto findings = [](const QByteArray &bytes) {
        return QJsonDocument::fromJson(bytes).object()[QStringLiteral("findings")].toArray();
    };
    const Run suggested = align(jsonl, line);
    QCOMPARE(findings(suggested.out).size(), 1);
    // Dismissed in the line that came out; the source, which stands second there, moved to the front.
    QByteArray dismissed = suggested.out;
    dismissed.replace("\"suggested\"", "\"dismissed\"");
    const Run again = align(jsonl, dismissed);
    QCOMPARE(findings(again.out).size(), 1);
    QCOMPARE(findings(again.out).at(0)[QStringLiteral("state")].toString(), QStringLiteral("dismissed"));
    QCOMPARE(again.out, dismissed);
    QByteArray nowhere = suggested.out;
    nowhere.replace("[[1,9,14,", "[[1,9,99,");
    QCOMPARE(align(jsonl, nowhere).status, 1);
}

void TestChecksOption::theNumberOfJobsChangesNoByte() {
    QByteArray manifest;
    for (const char *name : {"a", "b", "c", "d", "e"})
        manifest += QByteArray(name) + '\t' + m_german.toUtf8() + '\t' + m_indonesian.toUtf8() + '\n';
    const QStringList batch = repeatedWordOnly + QStringList{QStringLiteral("--batch"), QStringLiteral("-")};
    const Run one = align(batch + QStringList{QStringLiteral("--jobs"), QStringLiteral("1")}, manifest);
    const Run four = align(batch + QStringList{QStringLiteral("--jobs"), QStringLiteral("4")}, manifest);
    QCOMPARE(one.status, 0);
    QCOMPARE(one.out.count("repeated-word"), 5);
    QCOMPARE(one.out, four.out);
}

QTEST_GUILESS_MAIN(TestChecksOption)
#include "test_checks_option.moc"
