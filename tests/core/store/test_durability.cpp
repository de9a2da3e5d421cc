// What was acknowledged stays: killed at random, with two writers, on a full disk.

#include "core/store/open_project.h"
#include "core/store/project_store.h"
#include "tests/core/store/random_article.h"
#include "tests/core/store/seed.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace sejajar;
using namespace sejajar::store;

namespace {

Article smallArticle() {
    Article article;
    for (const char *language : {"zh-Hans", "de"}) {
        Version version;
        version.language = QLatin1String(language);
        version.text = QStringLiteral("xyz.");
        version.sentences = {{0, 4, true}};
        article.versions.push_back(version);
    }
    article.alignment.rows = {Row{{{0, 1}, {0, 1}}, 0.9, RowStatus::Auto, {}}};
    return article;
}

ArticleId newProject(const QString &path) {
    auto project = ProjectStore::open(path, ProjectStore::Mode::CreateNew);
    if (!project) qFatal("%s", qPrintable(project.error().detail));
    return *(*project)->addArticle(smallArticle());
}

std::unique_ptr<QProcess> startWriter(const QStringList &arguments) {
    auto writer = std::make_unique<QProcess>();
    writer->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer->start(QStringLiteral(PROJECT_WRITER), arguments);
    return writer;
}

/// What the writer said was committed: the last word about each finding.
std::map<qint64, QByteArray> acknowledged(const QByteArray &output) {
    std::map<qint64, QByteArray> last;
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        // The last line may be cut; its number could be another one's beginning.
        if (words.size() == 2 && output.contains(line + '\n')) last[words[1].toLongLong()] = words[0];
    }
    return last;
}

/// Empty when everything that was acknowledged is there and nothing is there by half.
QString complaint(const QString &path, ArticleId article, const std::map<qint64, QByteArray> &last) {
    const auto project = ProjectStore::open(path, ProjectStore::Mode::OpenExisting);
    if (!project) return project.error().detail;
    if (!(*project)->article(article)) return QStringLiteral("the article is gone");
    const auto findings = (*project)->findings(article);
    if (!findings) return findings.error().detail;
    std::map<qint64, Finding> found;
    for (const Finding &finding : *findings) {
        const bool dismissed = finding.state == FindingState::Dismissed;
        if (dismissed != (finding.correction == finding.note))
            return QStringLiteral("half a change of finding %1").arg(finding.id);
        found[finding.id] = finding;
    }
    for (const auto &[id, word] : last) {
        // The step after the last acknowledged one may have been committed too: for the newest, a removal.
        const bool newest = id == last.rbegin()->first;
        if (!newest && !found.contains(id)) return QStringLiteral("finding %1 is lost").arg(id);
        if (newest && !found.contains(id) && word == "undo") return QStringLiteral("an undo is lost");
    }
    return {};
}

/// A full integrity check, which is more than opening asks for.
bool isIntact(const QString &path) {
    Result<Connection> connection = openProject(path);
    if (!connection) return false;
    Statement check(*connection, "PRAGMA integrity_check");
    const Result<bool> row = check.step();
    Statement keys(*connection, "PRAGMA foreign_key_check");
    const Result<bool> dangling = keys.step();
    return row && *row && check.text(0) == QStringLiteral("ok") && dangling && !*dangling;
}

} // namespace

class TestDurability : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void aKilledWriterLosesNothingItAcknowledged();
    void aCreatorThatIsKilledLeavesNoHalfProject();
    void twoWritersLoseNothing();
    void aFullDiskIsSaidAndNothingIsLost_data();
    void aFullDiskIsSaidAndNothingIsLost();
    void aFullDatabaseIsSaidAndNothingIsLost();
};

void TestDurability::aKilledWriterLosesNothingItAcknowledged() {
    test::RandomArticle random(test::seed());
    const int times = qEnvironmentVariableIntValue("SEJAJAR_KILLS") > 0
                          ? qEnvironmentVariableIntValue("SEJAJAR_KILLS")
                          : 100;
    const QString path = file("killed.sejajar");
    const ArticleId article = newProject(path);
    std::map<qint64, QByteArray> before; // from earlier rounds; all of it must stay
    size_t commits = 0;
    for (int i = 0; i < times; ++i) {
        const auto writer = startWriter({QStringLiteral("edit"), path, QString::number(article),
                                         QStringLiteral("0"), QString::number(i)});
        QVERIFY(writer->waitForStarted());
        // The wait is the experiment: most writers are hit between two commits, every fifth may still be
        // opening.
        if (i % 5 != 0) QVERIFY(writer->waitForReadyRead(60000));
        writer->waitForFinished(5 + random.below(245));
        writer->kill();
        QVERIFY(writer->waitForFinished());
        const auto last = acknowledged(writer->readAllStandardOutput());
        commits += last.size();
        const QString wrong = complaint(path, article, last);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(i).arg(wrong)));
        QVERIFY(isIntact(path));
        const auto project = ProjectStore::open(path, ProjectStore::Mode::OpenExisting);
        std::set<qint64> ids;
        const auto findings = (*project)->findings(article);
        for (const Finding &finding : *findings) ids.insert(finding.id);
        for (const auto &[id, word] : before) QVERIFY(ids.contains(id));
        before.clear();
        for (const qint64 id : ids) before[id] = {};
    }
    QVERIFY(commits > 0);
    qInfo("%d kills, %zu acknowledged findings, all there", times, commits);
}

void TestDurability::aCreatorThatIsKilledLeavesNoHalfProject() {
    test::RandomArticle random(test::seed());
    int created = 0;
    for (int i = 0; i < 20; ++i) {
        const QString folder = file(qPrintable(QStringLiteral("created%1").arg(i)));
        QVERIFY(QDir().mkpath(folder));
        const auto writer = startWriter({QStringLiteral("create"), folder});
        QVERIFY(writer->waitForStarted());
        if (i % 5 != 0) QVERIFY(writer->waitForReadyRead(60000));
        writer->waitForFinished(5 + random.below(100));
        writer->kill();
        QVERIFY(writer->waitForFinished());
        const QStringList names = QDir(folder).entryList({QStringLiteral("*.sejajar")}, QDir::Files);
        QVERIFY(names.size() >= writer->readAllStandardOutput().count('\n'));
        for (const QString &name : names)
            QVERIFY(ProjectStore::open(folder + u'/' + name, ProjectStore::Mode::OpenExisting));
        created += static_cast<int>(names.size());
    }
    qInfo("%d projects were created by programs that were killed, all whole", created);
}

void TestDurability::twoWritersLoseNothing() {
    const QString path = file("two.sejajar");
    const ArticleId article = newProject(path);
    constexpr int count = 300;
    const auto arguments = [&](const char *name) {
        return QStringList{QStringLiteral("add"), path, QString::number(article), QString::number(count),
                           QLatin1String(name)};
    };
    const auto first = startWriter(arguments("first"));
    const auto second = startWriter(arguments("second"));
    QVERIFY(first->waitForFinished(120000) && second->waitForFinished(120000));
    const QByteArray output = first->readAllStandardOutput() + second->readAllStandardOutput();
    QVERIFY2(!output.contains("failed"), output.mid(output.indexOf("failed"), 100).constData());
    QCOMPARE(first->exitCode(), 0);
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(output.count("add "), 2 * count);
    QVERIFY(isIntact(path));
    auto project = *ProjectStore::open(path, ProjectStore::Mode::OpenExisting);
    const auto findings = project->findings(article);
    std::set<QString> notes;
    for (const Finding &finding : *findings) notes.insert(finding.note);
    QCOMPARE(notes.size(), size_t{2 * count});
    // One log for both: undo goes back through the changes of either.
    int steps = 0;
    for (; project->canUndo(); ++steps) QVERIFY(project->undo());
    QCOMPARE(steps, output.count('\n'));
    QVERIFY(project->findings(article)->empty());
}

void TestDurability::aFullDiskIsSaidAndNothingIsLost_data() {
    QTest::addColumn<int>("bytes");
    for (int bytes = 70000; bytes < 400000; bytes += 23456) QTest::addRow("%d bytes", bytes) << bytes;
}

void TestDurability::aFullDiskIsSaidAndNothingIsLost() {
    QFETCH(int, bytes);
    const QString path = file(qPrintable(QStringLiteral("full%1.sejajar").arg(bytes)));
    const ArticleId article = newProject(path);
    const auto writer =
        startWriter({QStringLiteral("edit"), path, QString::number(article), QStringLiteral("100000"),
                     QStringLiteral("full"), QString::number(bytes)});
    QVERIFY(writer->waitForFinished(120000));
    const QByteArray output = writer->readAllStandardOutput();
    QCOMPARE(writer->exitCode(), 3);
    const QByteArray message = output.mid(output.lastIndexOf("failed "));
    QVERIFY2(message.startsWith("failed " + QByteArray::number(static_cast<int>(ErrorKind::WriteFailed))),
             message.constData());
    const QString wrong = complaint(path, article, acknowledged(output.first(output.lastIndexOf("failed "))));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY(isIntact(path));
}

void TestDurability::aFullDatabaseIsSaidAndNothingIsLost() {
    // The other way a disk is full: SQLITE_FULL in the middle of a transaction that needs many pages.
    const QString path = file("pages.sejajar");
    newProject(path);
    Result<Connection> connection = openProject(path);
    QVERIFY(connection->number("PRAGMA max_page_count=40"));
    {
        Result<Transaction> transaction = Transaction::begin(*connection, Transaction::Kind::Write);
        Statement insert(*connection, "INSERT INTO setting(name, value) VALUES(?, zeroblob(?))");
        QVERIFY(insert.bind(QStringLiteral("small"), 100).run());
        const Outcome done = insert.bind(QStringLiteral("large"), 1 << 20).run();
        QCOMPARE(done.error().kind, ErrorKind::WriteFailed);
    }
    QCOMPARE(*connection->number("SELECT count(*) FROM setting"), 0);
    QVERIFY(isIntact(path));
}

QTEST_GUILESS_MAIN(TestDurability)
#include "test_durability.moc"
