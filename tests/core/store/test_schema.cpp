// Projects of yesterday are brought up to date; projects of tomorrow are left alone.

#include "core/store/open_project.h"
#include "core/store/project_store.h"
#include "core/store/schema.h"
#include "tests/core/store/random_article.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace sejajar;
using namespace sejajar::store;

namespace {

/// The program of tomorrow: one step more than ours.
std::vector<const char *> tomorrow() {
    std::vector<const char *> steps(migrations().begin(), migrations().end());
    steps.push_back(
        "ALTER TABLE finding ADD COLUMN made_at INTEGER; CREATE TABLE reviewer(name TEXT) STRICT");
    return steps;
}

QByteArray bytesOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSchema : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void theVersionIsTheNumberOfSteps();
    void anOlderProjectIsMigratedWithItsContent();
    void aProjectOfTheFirstVersionGetsAnEmptyGlossary();
    void aMigrationThatFailsLeavesTheOldVersion();
    void aNewerProjectIsRefusedAndKeepsItsBytes();
    void aNewerProjectInTheLogIsRefusedToo();
    void everySchemaThatDiffersIsCorrupt_data();
    void everySchemaThatDiffersIsCorrupt();
};

void TestSchema::theVersionIsTheNumberOfSteps() {
    Result<Connection> empty = Connection::inMemory();
    QVERIFY(migrate(*empty, migrations()));
    QCOMPARE(static_cast<size_t>(*schemaVersion(*empty)), migrations().size());
    QCOMPARE(*empty->number("PRAGMA application_id"), applicationId);
    QVERIFY(checkSchema(*empty, migrations()));
}

void TestSchema::anOlderProjectIsMigratedWithItsContent() {
    const QString path = file("older.sejajar");
    test::RandomArticle random(1);
    const Article article = random.article();
    {
        auto project = *ProjectStore::open(path, ProjectStore::Mode::CreateNew);
        QVERIFY(project->addArticle(article));
    }
    Result<Connection> migrated = openProject(path, tomorrow());
    QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().detail));
    QCOMPARE(static_cast<size_t>(*schemaVersion(*migrated)), migrations().size() + 1);
    QVERIFY(checkSchema(*migrated, tomorrow()));
    QCOMPARE(*migrated->number("SELECT count(*) FROM article"), 1);
    QCOMPARE(*migrated->number("SELECT count(made_at) FROM finding"), 0);
}

void TestSchema::aProjectOfTheFirstVersionGetsAnEmptyGlossary() {
    const QString path = file("first.sejajar");
    QVERIFY(createProject(path, migrations().first(1)));
    {
        Result<Connection> old = Connection::open(path, SQLITE_OPEN_READWRITE);
        QVERIFY(old->execute("INSERT INTO article VALUES(5, 'Kamin', 0, 1, 1);"
                             "INSERT INTO finding(article, body) VALUES(5, '{\"severity\":1,\"state\":1}');"
                             "INSERT INTO edit(kind, article, finding, previous, after)"
                             " VALUES(0, 5, 1, 0, '{\"severity\":1,\"state\":1}')"));
    }
    auto project = *ProjectStore::open(path, ProjectStore::Mode::OpenExisting);
    QCOMPARE(project->articles()->front().name, QStringLiteral("Kamin"));
    QVERIFY(project->glossary()->empty());
    QVERIFY(project->learntWords()->links.empty());
    QVERIFY(project->setGlossary({{{QStringLiteral("de"), {QStringLiteral("Kamin")}}}}));
    QCOMPARE(project->undo()->article, 0);
    QCOMPARE(project->undo()->finding, 1);
    QVERIFY(project->findings(5)->empty());
}

void TestSchema::aMigrationThatFailsLeavesTheOldVersion() {
    const QString path = file("failing.sejajar");
    QVERIFY(createProject(path));
    std::vector<const char *> steps = tomorrow();
    steps.push_back("CREATE TABLE reviewer(name TEXT) STRICT"); // exists by now
    QVERIFY(!openProject(path, steps));
    Result<Connection> connection = openProject(path);
    QVERIFY(connection);
    QVERIFY(checkSchema(*connection, migrations()));
}

void TestSchema::aNewerProjectIsRefusedAndKeepsItsBytes() {
    const QString path = file("newer.sejajar");
    QVERIFY(createProject(path, tomorrow()));
    const QByteArray before = bytesOf(path);
    for (const auto mode : {ProjectStore::Mode::OpenExisting, ProjectStore::Mode::OpenOrCreate}) {
        const auto opened = ProjectStore::open(path, mode);
        QCOMPARE(opened.error().kind, ErrorKind::NewerSchema);
        QCOMPARE(opened.error().where, path);
    }
    QVERIFY(bytesOf(path) == before);
    QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
}

void TestSchema::aNewerProjectInTheLogIsRefusedToo() {
    // The file itself still says our version: the migration stands in the write-ahead log alone, as after a
    // crash.
    const QString path = file("log.sejajar");
    QVERIFY(createProject(path));
    const QString crashed = file("crashed.sejajar");
    const QString log = QStringLiteral("-wal");
    {
        Result<Connection> connection = openProject(path, tomorrow());
        QVERIFY(connection);
        QVERIFY(QFile::copy(path, crashed) && QFile::copy(path + log, crashed + log));
    }
    const QByteArray before = bytesOf(crashed);
    const QByteArray logBefore = bytesOf(crashed + log);
    QVERIFY(!logBefore.isEmpty());
    const auto opened = ProjectStore::open(crashed, ProjectStore::Mode::OpenExisting);
    QCOMPARE(opened.error().kind, ErrorKind::NewerSchema);
    QVERIFY(bytesOf(crashed) == before);
    QVERIFY(bytesOf(crashed + log) == logBefore);
    QVERIFY(openProject(crashed, tomorrow()));
}

void TestSchema::everySchemaThatDiffersIsCorrupt_data() {
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
    row("a trigger", "CREATE TRIGGER t AFTER INSERT ON finding BEGIN DELETE FROM article; END");
    row("a view in place of a table", "DROP TABLE setting; CREATE VIEW setting AS SELECT 1 name, 2 value");
    row("one table more", "CREATE TABLE other(a)");
    row("one table less", "DROP TABLE setting");
    row("a virtual table", "CREATE VIRTUAL TABLE search USING fts5(a)");
    row("one column more", "ALTER TABLE article ADD COLUMN a INTEGER GENERATED ALWAYS AS (abs(id)) VIRTUAL");
    row("an index with an expression", "CREATE INDEX i ON finding(length(body))");
    row("a table without its foreign key", "DROP TABLE finding; CREATE TABLE finding(id INTEGER PRIMARY KEY "
                                           "AUTOINCREMENT, article INTEGER, body)");
}

void TestSchema::everySchemaThatDiffersIsCorrupt() {
    QFETCH(QByteArray, sql);
    const QString path = file("differs.sejajar");
    QFile::remove(path);
    QVERIFY(createProject(path));
    {
        Result<Connection> hostile = Connection::open(path, SQLITE_OPEN_READWRITE);
        QVERIFY(hostile->execute(sql.constData()));
    }
    const QByteArray before = bytesOf(path);
    const auto opened = ProjectStore::open(path, ProjectStore::Mode::OpenExisting);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Corrupt);
    QVERIFY(bytesOf(path) == before);
}

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
