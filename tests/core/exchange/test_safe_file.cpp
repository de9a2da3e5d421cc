// A file is written whole or not at all.

#include "core/exchange/safe_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace sejajar;

namespace {

QByteArray bytesOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void put(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
}

} // namespace

class TestSafeFile : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QStringList left() const {
        return QDir(m_folder.path()).entryList({QStringLiteral(".sejajar*")}, QDir::Files | QDir::Hidden);
    }

private Q_SLOTS:
    void aNewFileAppearsAndAnOldOneIsReplaced();
    void aFailureLeavesTheOldFile();
    void whatReadsDifferentlyIsNotKept();
    void permissionsStay();
    void aLinkStaysALink();
    void whatIsNoFileIsRefused_data();
    void whatIsNoFileIsRefused();
    void aFullDiskLeavesTheOldFile();
    void aNameOf255BytesWorks();
};

void TestSafeFile::aNewFileAppearsAndAnOldOneIsReplaced() {
    QVERIFY(writeSafely(file("a.tsv"), QByteArray("one")));
    QCOMPARE(bytesOf(file("a.tsv")), QByteArray("one"));
    QVERIFY(writeSafely(file("a.tsv"), QByteArray()));
    QCOMPARE(bytesOf(file("a.tsv")), QByteArray());
    QCOMPARE(left(), QStringList());
}

void TestSafeFile::aFailureLeavesTheOldFile() {
    put(file("b.tsv"), "old");
    const Outcome done = writeSafely(file("b.tsv"), [](QIODevice &out) -> Outcome {
        out.write("half of the n");
        return Error{ErrorKind::Cancelled, {}, {}};
    });
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QCOMPARE(done.error().where, file("b.tsv"));
    QCOMPARE(bytesOf(file("b.tsv")), QByteArray("old"));
    QCOMPARE(left(), QStringList());
}

void TestSafeFile::whatReadsDifferentlyIsNotKept() {
    const auto write = [](QIODevice &out) -> Outcome {
        out.write("new");
        return Done{};
    };
    QByteArray seen;
    const auto refuse = [&](QByteArrayView written) -> Outcome {
        seen = written.toByteArray();
        return Error{ErrorKind::WriteFailed, QStringLiteral("differs"), {}};
    };
    QCOMPARE(writeSafely(file("c.tsv"), write, refuse).error().kind, ErrorKind::WriteFailed);
    QCOMPARE(seen, QByteArray("new"));
    QVERIFY(!QFile::exists(file("c.tsv")));
    QCOMPARE(left(), QStringList());
}

void TestSafeFile::permissionsStay() {
    put(file("d.tsv"), "old");
    const auto permissions =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(file("d.tsv"), permissions));
    QVERIFY(writeSafely(file("d.tsv"), QByteArray("new")));
    QCOMPARE(QFile::permissions(file("d.tsv")), permissions);
}

void TestSafeFile::aLinkStaysALink() {
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("elsewhere")));
    put(file("elsewhere/e.tsv"), "old");
    QVERIFY(QFile::link(QStringLiteral("elsewhere/e.tsv"), file("e.tsv")));
    QVERIFY(QFile::link(QStringLiteral("e.tsv"), file("e2.tsv")));
    QVERIFY(writeSafely(file("e2.tsv"), QByteArray("new")));
    QVERIFY(QFileInfo(file("e.tsv")).isSymLink() && QFileInfo(file("e2.tsv")).isSymLink());
    QCOMPARE(bytesOf(file("elsewhere/e.tsv")), QByteArray("new"));
    QVERIFY(QFile::link(QStringLiteral("elsewhere/f.tsv"), file("dangling.tsv")));
    QVERIFY(writeSafely(file("dangling.tsv"), QByteArray("new")));
    QCOMPARE(bytesOf(file("elsewhere/f.tsv")), QByteArray("new"));
}

void TestSafeFile::whatIsNoFileIsRefused_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorKind>("kind");
    ::mkfifo(QFile::encodeName(file("fifo")).constData(), 0600);
    QFile::link(QStringLiteral("ring2"), file("ring1"));
    QFile::link(QStringLiteral("ring1"), file("ring2"));
    QFile::link(QStringLiteral("/dev/null"), file("device"));
    QTest::newRow("a folder") << m_folder.path() << ErrorKind::NotRegularFile;
    QTest::newRow("a folder with a slash") << m_folder.path() + u'/' << ErrorKind::NotRegularFile;
    QTest::newRow("a FIFO") << file("fifo") << ErrorKind::NotRegularFile;
    QTest::newRow("a device") << QStringLiteral("/dev/null") << ErrorKind::NotRegularFile;
    QTest::newRow("a link to a device") << file("device") << ErrorKind::NotRegularFile;
    QTest::newRow("a ring of links") << file("ring1") << ErrorKind::NotRegularFile;
    QTest::newRow("nothing") << QString() << ErrorKind::NotRegularFile;
    QTest::newRow("a folder that does not exist") << file("no/such/file.tsv") << ErrorKind::WriteFailed;
    QTest::newRow("a name that is too long")
        << file(QByteArray(256, 'x').constData()) << ErrorKind::WriteFailed;
}

void TestSafeFile::whatIsNoFileIsRefused() {
    QFETCH(QString, path);
    QFETCH(ErrorKind, kind);
    const Outcome done = writeSafely(path, QByteArray("new"));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, kind);
    QCOMPARE(left(), QStringList());
}

void TestSafeFile::aFullDiskLeavesTheOldFile() {
    put(file("full.tsv"), "old");
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_IGN); // so that write() fails instead
    const rlimit small{100000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const Outcome done = writeSafely(file("full.tsv"), QByteArray(200000, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::WriteFailed);
    QCOMPARE(bytesOf(file("full.tsv")), QByteArray("old"));
    QCOMPARE(left(), QStringList());
}

void TestSafeFile::aNameOf255BytesWorks() {
    const QString path = file(QByteArray(255, 'x').constData());
    QVERIFY(writeSafely(path, QByteArray("new")));
    QCOMPARE(bytesOf(path), QByteArray("new"));
}

QTEST_GUILESS_MAIN(TestSafeFile)
#include "test_safe_file.moc"
