// Files that are no project, or were one: the right error, no crash, and not a byte of theirs changed.

#include "core/store/open_project.h"
#include "core/store/project_store.h"
#include "tests/core/store/random_article.h"
#include "tests/core/store/seed.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace sejajar;
using namespace sejajar::store;

namespace {

QByteArray bytesOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes) {
    for (const char *suffix : {"", "-wal", "-shm", "-journal"}) QFile::remove(path + QLatin1String(suffix));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
}

/// Reads everything; what comes back was found sound, or there is an error of a kind that says so.
bool readsOrSaysCorrupt(const QString &path) {
    const auto project = ProjectStore::open(path, ProjectStore::Mode::OpenExisting);
    const auto says = [](const Error &error) {
        return error.kind == ErrorKind::Corrupt || error.kind == ErrorKind::NotAProject ||
               error.kind == ErrorKind::NewerSchema || error.kind == ErrorKind::Unreadable ||
               error.kind == ErrorKind::NotFound;
    };
    // A format that SQLite only reads (byte 18) is a file that cannot be written.
    if (!project && project.error().kind == ErrorKind::WriteFailed) return true;
    if (!project) {
        if (!says(project.error())) qWarning() << int(project.error().kind) << project.error().detail;
        return says(project.error());
    }
    const auto articles = (*project)->articles();
    if (!articles) return says(articles.error());
    for (const ArticleSummary &summary : *articles) {
        const auto article = (*project)->article(summary.id);
        if (!article && !says(article.error())) return false;
        const auto findings = (*project)->findings(summary.id);
        if (!findings && !says(findings.error())) return false;
        if (!article || !findings) continue;
        // What the view does with them, so that the sanitizers see it.
        for (const Finding &finding : *findings)
            for (const Span &span : finding.spans) {
                const QString &text = article->versions.at(static_cast<size_t>(span.version)).text;
                if (QStringView(text).mid(span.begin, span.end - span.begin).size() != span.end - span.begin)
                    return false;
            }
    }
    const auto glossary = (*project)->glossary();
    if (!glossary && !says(glossary.error())) return false;
    const auto learnt = (*project)->learntWords();
    if (!learnt && !says(learnt.error())) return false;
    while ((*project)->canUndo()) {
        const auto undone = (*project)->undo();
        if (!undone) return says(undone.error());
    }
    return true;
}

} // namespace

class TestDamagedProjects : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_sound; ///< the bytes of a project with a little of everything
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void initTestCase();
    void filesThatAreNoProject_data();
    void filesThatAreNoProject();
    void placesThatAreNoFile();
    void aLogThatIsNoFileIsRefused();
    void truncatedProjects();
    void flippedBytes();
    void aRandomLogIsIgnored();
    void manipulatedValues_data();
    void manipulatedValues();
    void manipulatedEditsAreRefused_data();
    void manipulatedEditsAreRefused();
    void manipulatedCutsAreRefused_data();
    void manipulatedCutsAreRefused();
    void anotherWriterMeansLocked();
};

void TestDamagedProjects::initTestCase() {
    test::RandomArticle random(test::seed());
    const QString path = file("sound.sejajar");
    {
        auto project = *ProjectStore::open(path, ProjectStore::Mode::CreateNew);
        Article article;
        article.versions = {random.version(Role::Source, 30), random.version(Role::Translation, 40)};
        article.alignment = random.alignment(article.versions);
        article.alignment.rows.front().evidence = random.evidence(2);
        article.alignment.rows.front().evidence.pairs = {
            {Evidence::Kind::Name, 0, 1, QStringLiteral("黄仁勋"), QStringLiteral("Huang")}};
        const ArticleId id = *project->addArticle(article, random.learntWords(20));
        QVERIFY(project->setGlossary(random.glossary(20)));
        QVERIFY(project->renameArticle(id, QStringLiteral("Kamin")));
        QVERIFY(project->setGlossary(random.glossary(3)));
        for (int i = 0; i < 10; ++i) {
            Finding finding = random.finding(article);
            finding.spans.push_back({1, 0, 1, QString()});
            QVERIFY(project->addFinding(id, finding));
        }
        QVERIFY(project->undo());
        QVERIFY(project->setSetting(QStringLiteral("a"), QStringLiteral("b")));
    }
    m_sound = bytesOf(path);
    QVERIFY(m_sound.size() > 4096);
}

void TestDamagedProjects::filesThatAreNoProject_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("an empty file") << QByteArray() << ErrorKind::NotAProject;
    QTest::newRow("a text") << QByteArray("Das ist kein Projekt.\n") << ErrorKind::NotAProject;
    QTest::newRow("a long text") << QByteArray("Das ist kein Projekt.\n").repeated(1000)
                                 << ErrorKind::NotAProject;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << ErrorKind::NotAProject;
    QTest::newRow("half of the magic") << m_sound.first(8) << ErrorKind::NotAProject;
    QTest::newRow("the magic alone") << m_sound.first(16) << ErrorKind::Corrupt;
    QTest::newRow("the header alone") << m_sound.first(100) << ErrorKind::Corrupt;
    QTest::newRow("one page") << m_sound.first(4096) << ErrorKind::Corrupt;
    QTest::newRow("without its last page") << m_sound.chopped(4096) << ErrorKind::Corrupt;
    QTest::newRow("a header and noise")
        << m_sound.first(100) + QByteArray(8192, '\x5a') << ErrorKind::Corrupt;
    QByteArray foreign = m_sound;
    foreign.replace(68, 4, QByteArray("GPKG"));
    QTest::newRow("a database of another program") << foreign << ErrorKind::NotAProject;
    QByteArray pageSize = m_sound;
    pageSize.replace(16, 2, QByteArray("\x03\x03"));
    QTest::newRow("an impossible page size") << pageSize << ErrorKind::Corrupt;
    QByteArray never = m_sound;
    never.replace(60, 4, QByteArray(4, '\0'));
    QTest::newRow("schema version 0") << never << ErrorKind::Corrupt;
    QByteArray negative = m_sound;
    negative.replace(60, 4, QByteArray(4, '\xff'));
    QTest::newRow("schema version -1") << negative << ErrorKind::Corrupt;
}

void TestDamagedProjects::filesThatAreNoProject() {
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    const QString path = file("malformed.sejajar");
    for (const auto mode : {ProjectStore::Mode::OpenExisting, ProjectStore::Mode::OpenOrCreate}) {
        write(path, bytes);
        const auto opened = ProjectStore::open(path, mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, kind);
        QVERIFY(bytesOf(path) == bytes);
    }
}

void TestDamagedProjects::placesThatAreNoFile() {
    const auto kindOf = [](const QString &path) {
        return ProjectStore::open(path, ProjectStore::Mode::OpenExisting).error().kind;
    };
    const QString fifo = file("fifo.sejajar");
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    QCOMPARE(kindOf(fifo), ErrorKind::NotRegularFile); // and does not wait for a writer
    QCOMPARE(kindOf(m_folder.path()), ErrorKind::NotRegularFile);
    QCOMPARE(kindOf(QStringLiteral("/dev/null")), ErrorKind::NotRegularFile);
    QCOMPARE(kindOf(file("nothing.sejajar")), ErrorKind::NotFound);
    QCOMPARE(kindOf(QStringLiteral(":memory:")), ErrorKind::NotFound);
    QCOMPARE(kindOf(QString()), ErrorKind::NotFound);
    QVERIFY(QFile::link(file("nothing.sejajar"), file("dangling.sejajar")));
    QCOMPARE(kindOf(file("dangling.sejajar")), ErrorKind::NotFound);
    QVERIFY(QFile::link(file("sound.sejajar"), file("link.sejajar")));
    QVERIFY(ProjectStore::open(file("link.sejajar"), ProjectStore::Mode::OpenExisting));
}

void TestDamagedProjects::aLogThatIsNoFileIsRefused() {
    const QString path = file("fifolog.sejajar");
    write(path, m_sound);
    QCOMPARE(::mkfifo(QFile::encodeName(path + QStringLiteral("-wal")).constData(), 0600), 0);
    QCOMPARE(ProjectStore::open(path, ProjectStore::Mode::OpenExisting).error().kind,
             ErrorKind::NotRegularFile);
    QVERIFY(bytesOf(path) == m_sound);
}

void TestDamagedProjects::truncatedProjects() {
    test::RandomArticle random(test::seed());
    const QString path = file("truncated.sejajar");
    for (int i = 0; i < 150; ++i) {
        const QByteArray bytes = m_sound.first(random.below(static_cast<int>(m_sound.size())));
        write(path, bytes);
        QVERIFY2(!ProjectStore::open(path, ProjectStore::Mode::OpenExisting),
                 qPrintable(QString::number(bytes.size())));
        QVERIFY(bytesOf(path) == bytes);
    }
}

void TestDamagedProjects::flippedBytes() {
    test::RandomArticle random(test::seed());
    const QString path = file("flipped.sejajar");
    int refused = 0;
    for (int i = 0; i < 400; ++i) {
        QByteArray bytes = m_sound;
        // Half of them in the header and the schema, where a flip does most.
        const int at = random.below(i % 2 == 0 ? 4096 : static_cast<int>(bytes.size()));
        bytes[at] = static_cast<char>(bytes[at] ^ (1 + random.below(255)));
        write(path, bytes);
        const bool opens = bool(ProjectStore::open(path, ProjectStore::Mode::OpenExisting));
        if (!opens) {
            ++refused;
            QVERIFY2(bytesOf(path) == bytes, qPrintable(QString::number(at)));
        }
        write(path, bytes);
        QVERIFY2(readsOrSaysCorrupt(path), qPrintable(QString::number(at)));
    }
    qInfo("%d of 400 flips were noticed on opening", refused);
}

void TestDamagedProjects::aRandomLogIsIgnored() {
    test::RandomArticle random(test::seed());
    const QString path = file("log.sejajar");
    for (int i = 0; i < 30; ++i) {
        write(path, m_sound);
        QFile log(path + QStringLiteral("-wal"));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(random.text(random.below(9000)).toUtf8());
        log.close();
        QVERIFY(readsOrSaysCorrupt(path));
    }
}

void TestDamagedProjects::manipulatedValues_data() {
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
    row("a shorter text", "UPDATE version SET text='x' WHERE number=1");
    row("a longer length", "UPDATE version SET length=length+1 WHERE number=1");
    row("a negative length", "UPDATE version SET length=-1");
    row("a role that does not exist", "UPDATE version SET role=2");
    row("two sources", "UPDATE version SET role=0");
    row("a version is missing", "DELETE FROM version WHERE number=0");
    row("half a sentence", "UPDATE version SET sentences=substr(sentences, 1, 4)");
    row("sentences that are no bytes", "UPDATE version SET sentences=zeroblob(16)");
    row("sentences outside", "UPDATE version SET sentences=x'00000000ffffff7f'");
    row("sentences out of order", "UPDATE version SET sentences=x'01000000020000000000000001000000'");
    row("a row less", "DELETE FROM aligned_row WHERE number=1");
    row("the last row less", "DELETE FROM aligned_row WHERE number=(SELECT max(number) FROM aligned_row)");
    row("a range too few", "UPDATE aligned_row SET ranges=substr(ranges, 1, 8)");
    row("a range backwards",
        "UPDATE aligned_row SET ranges=x'02000000010000000000000000000000' WHERE number=0");
    row("a range outside",
        "UPDATE aligned_row SET ranges=x'00000000ffffff7f0000000000000000' WHERE number=0");
    row("a range beyond int",
        "UPDATE aligned_row SET ranges=x'00000000ffffffff0000000000000000' WHERE number=0");
    row("an unknown status", "UPDATE aligned_row SET status=9");
    row("an infinite confidence", "UPDATE aligned_row SET confidence=9e999");
    row("evidence that is infinite", "UPDATE aligned_row SET word_nats=-9e999");
    row("pairs that are no JSON", "UPDATE aligned_row SET pairs='[' WHERE number=0");
    row("pairs in no version", "UPDATE aligned_row SET pairs='[[0,0,7,\"a\",\"b\"]]' WHERE number=0");
    row("pairs with a fraction", "UPDATE aligned_row SET pairs='[[0,0,0.5,\"a\",\"b\"]]' WHERE number=0");
    row("an unknown kind of source", "UPDATE article SET source_kind=77");
    row("a share beyond one", "UPDATE article SET confident_share=1.5");
    row("a finding that is no JSON", "UPDATE finding SET body='{'");
    row("a finding of no severity", "UPDATE finding SET body=json_set(body, '$.severity', 4)");
    row("a finding outside",
        "UPDATE finding SET body=json_set(body, '$.spans', json('[[1,0,99999999,\"\"]]'))");
    row("a finding backwards", "UPDATE finding SET body=json_set(body, '$.spans', json('[[1,1,0,\"\"]]'))");
    row("a finding with a huge number",
        "UPDATE finding SET body=json_set(body, '$.spans', json('[[1,1e300,1e300,\"\"]]'))");
    row("a finding in no version",
        "UPDATE finding SET body=json_set(body, '$.spans', json('[[2,0,0,\"\"]]'))");
    row("a log that loops", "UPDATE edit SET previous=id");
    row("a log that leads nowhere", "UPDATE edit SET target=99999");
    row("a log of another kind", "UPDATE edit SET kind=4");
    row("an edit that is no finding", "UPDATE edit SET before='{', after='[]'");
    row("an entry of no form", "UPDATE glossary_entry SET forms='[[\"de\",[]]]' WHERE number=1");
    row("an entry of no language", "UPDATE glossary_entry SET forms='[[\"\",[\"a\"]]]' WHERE number=1");
    row("an entry that is no JSON", "UPDATE glossary_entry SET forms='[' WHERE number=1");
    row("an entry is missing", "DELETE FROM glossary_entry WHERE number=1");
    row("a language twice in an entry",
        "UPDATE glossary_entry SET forms='[[\"de\",[\"a\"]],[\"de\",[\"b\"]]]' WHERE number=1");
    row("words learnt less than never", "UPDATE learnt_link SET count=-1");
    row("words learnt infinitely often", "UPDATE learnt_link SET count=9e999");
    row("words learnt in no language", "UPDATE learnt_link SET language_b=''");
    row("ids are used up", "UPDATE sqlite_sequence SET seq=9223372036854775807");
}

void TestDamagedProjects::manipulatedValues() {
    QFETCH(QByteArray, sql);
    const QString path = file("manipulated.sejajar");
    write(path, m_sound);
    {
        Result<Connection> hostile = Connection::open(path, SQLITE_OPEN_READWRITE);
        QVERIFY2(hostile->execute(sql.constData()), qPrintable(hostile->error().detail));
    }
    const auto project = ProjectStore::open(path, ProjectStore::Mode::OpenExisting);
    if (!project) {
        QCOMPARE(project.error().kind, ErrorKind::Corrupt);
        return;
    }
    // One of these touches what was manipulated, and says so.
    const auto article = (*project)->article(1);
    const auto findings = (*project)->findings(1);
    const auto glossary = (*project)->glossary();
    const auto learnt = (*project)->learntWords();
    const auto undone = (*project)->undo();
    const auto redone = (*project)->redo();
    const auto added = (*project)->addFinding(1, {});
    QVERIFY(!article || !findings || !glossary || !learnt || !undone || !redone || !added);
    if (!glossary) QCOMPARE(glossary.error().kind, ErrorKind::Corrupt);
    if (!learnt) QCOMPARE(learnt.error().kind, ErrorKind::Corrupt);
    if (!article) QCOMPARE(article.error().kind, ErrorKind::Corrupt);
    if (!findings) QCOMPARE(findings.error().kind, ErrorKind::Corrupt);
}

void TestDamagedProjects::manipulatedEditsAreRefused_data() {
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
    row("a glossary that was another one", "UPDATE glossary_entry SET forms='[[\"de\",[\"a\"]]]'");
    row("a part beyond the end", "UPDATE edit SET after=json_set(after, '$.at', 9999) WHERE article=0");
    row("a part before the beginning", "UPDATE edit SET before=json_set(before, '$.at', -1) WHERE article=0");
    row("parts in two places", "UPDATE edit SET before=json_set(before, '$.at', 1) WHERE article=0");
    row("a part with an entry of no form",
        "UPDATE edit SET before=json_set(before, '$.entries', json('[[]]')) WHERE article=0");
    row("a name that is a number",
        "UPDATE edit SET before=json_set(before, '$.name', 7) WHERE article<>0 AND finding=0");
    row("neither removed nor not",
        "UPDATE edit SET before=json_set(before, '$.removed', 2) WHERE article<>0 AND finding=0");
    row("an article that never was", "UPDATE edit SET before=NULL WHERE article<>0 AND finding=0");
}

void TestDamagedProjects::manipulatedEditsAreRefused() {
    QFETCH(QByteArray, sql);
    const QString path = file("edits.sejajar");
    write(path, m_sound);
    {
        Result<Connection> hostile = Connection::open(path, SQLITE_OPEN_READWRITE);
        QVERIFY2(hostile->execute(sql.constData()), qPrintable(hostile->error().detail));
    }
    auto project = *ProjectStore::open(path, ProjectStore::Mode::OpenExisting);
    std::optional<Error> refused;
    for (int i = 0; i < 100 && project->canUndo() && !refused; ++i)
        if (const auto undone = project->undo(); !undone) refused = undone.error();
    QVERIFY(refused);
    QCOMPARE(refused->kind, ErrorKind::Corrupt);
    QVERIFY(project->articles()); // and what stands in the project still does
}

void TestDamagedProjects::manipulatedCutsAreRefused_data() {
    QTest::addColumn<QByteArray>("change"); // of the sentences to which undo goes back
    const auto row = [](const char *name, const char *change) { QTest::newRow(name) << QByteArray(change); };
    row("no such version", "'$.version', 7");
    row("versions that differ", "'$.version', 0");
    row("before the beginning", "'$.from', -1");
    row("beyond the end", "'$.from', 2147483647");
    row("a sentence outside of the text", "'$.sentences', json('[[0,99999,true]]')");
    row("a sentence backwards", "'$.sentences', json('[[5,2,true]]')");
    row("a sentence beyond int", "'$.sentences', json('[[0,1e300,true]]')");
    row("no sentence", "'$.sentences', json('[]')");
    row("sentences that are none", "'$.sentences', json('[7]')");
    row("too many sentences", "'$.sentences', json('[[0,1,true],[1,2,true],[2,3,true]]')");
    row("rows that are none", "'$.rows', 3");
    row("rows of another place", "'$.rows.first', 1");
    row("a row less", "'$.rows.rows', json('[]')");
    row("a share beyond one", "'$.rows.share', 2");
}

void TestDamagedProjects::manipulatedCutsAreRefused() {
    QFETCH(QByteArray, change);
    const QString path = file("cuts.sejajar");
    QFile::remove(path);
    Article article;
    article.versions.resize(2);
    for (Version &version : article.versions) {
        version.text = QStringLiteral("Er kam. sie ging. Ende.");
        version.sentences = {{0, 17, false}, {18, 23, true}};
    }
    article.alignment.rows = {{{{0, 1}, {0, 1}}, .5, RowStatus::Auto, {}},
                              {{{1, 2}, {1, 2}}, .5, RowStatus::Auto, {}}};
    Article cut = article;
    {
        auto project = *ProjectStore::open(path, ProjectStore::Mode::CreateNew);
        const ArticleId id = *project->addArticle(article);
        const SentenceChange atTheBlank = *cutSentence(article, 1, 8);
        QVERIFY(project->changeSentences(id, atTheBlank, .5));
        cut = *project->article(id);
    }
    {
        Result<Connection> hostile = Connection::open(path, SQLITE_OPEN_READWRITE);
        const QByteArray sql = "UPDATE edit SET before=json_set(before, " + change + ")";
        QVERIFY2(hostile->execute(sql.constData()), qPrintable(hostile->error().detail));
    }
    auto project = *ProjectStore::open(path, ProjectStore::Mode::OpenExisting);
    const auto undone = project->undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, ErrorKind::Corrupt);
    QVERIFY(*project->article(1) == cut);
}

void TestDamagedProjects::anotherWriterMeansLocked() {
    const QString path = file("locked.sejajar");
    write(path, m_sound);
    const auto project = ProjectStore::open(path, ProjectStore::Mode::OpenExisting);
    Result<Connection> other = openProject(path);
    QVERIFY(other->execute("BEGIN IMMEDIATE"));
    QCOMPARE((*project)->setSetting(QStringLiteral("a"), QStringLiteral("c")).error().kind,
             ErrorKind::Locked);
    QCOMPARE((*project)->setting(QStringLiteral("a")), QStringLiteral("b")); // reading goes on
    QVERIFY(other->execute("COMMIT"));
    QVERIFY((*project)->setSetting(QStringLiteral("a"), QStringLiteral("c")));
}

QTEST_GUILESS_MAIN(TestDamagedProjects)
#include "test_damaged_projects.moc"
