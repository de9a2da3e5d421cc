#include "core/store/project_store.h"

#include <QDir>
#include <QEventLoop>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace sejajar;

namespace {

Result<std::unique_ptr<ProjectStore>> onlyProject(const QTemporaryDir &folder) {
    const QStringList projects = QDir(folder.filePath(QStringLiteral("projects")))
                                     .entryList({QStringLiteral("*.sejajar")}, QDir::Files);
    if (projects.size() != 1) return Error{ErrorKind::NotFound, {}, {}};
    return ProjectStore::open(folder.filePath(QStringLiteral("projects/") + projects.first()),
                              ProjectStore::Mode::OpenExisting);
}

} // namespace

class WindowKillTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The window is killed while rows are merged and come back by undo: what stands in the file is the last
    /// announced state, or the one that was committed before its announcement came through.
    void everyAnnouncedEditOfTheRowsSurvivesAKill() {
        const QTemporaryDir folder;
        QRandomGenerator random(20240817);
        int edits = 0;
        for (int round = 0; round < 12; ++round) {
            QProcess window;
            window.start(QStringLiteral(WINDOW_FLAGGER), {folder.path(), QStringLiteral("rows")});
            QByteArray output;
            while (output.count('\n') < 3) {
                QVERIFY(window.waitForReadyRead(60'000));
                output += window.readAllStandardOutput();
            }
            QEventLoop untilKill;
            QTimer::singleShot(random.bounded(5, 251), &untilKill, &QEventLoop::quit);
            untilKill.exec();
            window.kill();
            QVERIFY(window.waitForFinished());
            output += window.readAllStandardOutput();
            const QList<QByteArray> lines = output.first(output.lastIndexOf('\n')).split('\n');
            edits += static_cast<int>(lines.size()) - 1;
            const auto store = onlyProject(folder);
            QVERIFY(store);
            const auto articles = (*store)->articles();
            QVERIFY(articles && articles->size() == 1);
            const auto article = (*store)->article(articles->front().id); // refuses rows that are not sound
            QVERIFY(article);
            const int rows = static_cast<int>(article->alignment.rows.size());
            QVERIFY2(std::abs(rows - lines.last().toInt()) <= 1, lines.last().constData());
        }
        qInfo("%d edits announced", edits);
    }

    /// The window is killed 100 times while flags are made; none that it announced is lost.
    void everyAnnouncedFlagSurvivesAKill() {
        const QTemporaryDir folder;
        const quint32 seed = qEnvironmentVariableIntValue("SEJAJAR_SEED");
        QRandomGenerator random(seed ? seed : 20240817);
        qInfo("seed %u", seed ? seed : 20240817);
        QSet<qint64> announced;
        const int rounds =
            qEnvironmentVariableIsSet("SEJAJAR_KILLS") ? qEnvironmentVariableIntValue("SEJAJAR_KILLS") : 100;
        for (int round = 0; round < rounds; ++round) {
            QProcess window;
            window.start(QStringLiteral(WINDOW_FLAGGER), {folder.path()});
            QByteArray output;
            // On a busy machine the first flag takes longer than 250 ms: every other round counts from there,
            // so that kills fall into the first change as well as between later ones.
            const qsizetype linesBefore = round % 2 == 0 ? 1 : 2;
            while (output.count('\n') < linesBefore) {
                const bool more = window.waitForReadyRead(60'000);
                QVERIFY2(more, (QByteArray("round ") + QByteArray::number(round) + ": " +
                                window.readAllStandardError())
                                   .constData());
                output += window.readAllStandardOutput();
            }
            // The moment is what this test varies: it waits for a time, not for an event.
            QEventLoop untilKill;
            QTimer::singleShot(random.bounded(5, 251), &untilKill, &QEventLoop::quit);
            untilKill.exec();
            window.kill();
            QVERIFY(window.waitForFinished());
            output += window.readAllStandardOutput();
            // The last line may be cut off.
            const QList<QByteArray> lines = output.first(output.lastIndexOf('\n') + 1).split('\n');
            for (const QByteArray &line : lines) {
                if (const qint64 id = line.toLongLong(); id > 0) announced.insert(id);
            }

            const auto store = onlyProject(folder);
            QVERIFY(store);
            const auto articles = (*store)->articles();
            QVERIFY(articles && articles->size() == 1);
            const auto findings = (*store)->findings(articles->front().id);
            QVERIFY(findings);
            QSet<qint64> stored;
            for (const Finding &finding : *findings) stored.insert(finding.id);
            QVERIFY2(stored.contains(announced), qPrintable(QStringLiteral("round %1").arg(round)));
        }
        QVERIFY(announced.size() >= rounds / 2);
        qInfo("%d flags announced, all there", static_cast<int>(announced.size()));
    }
};

QTEST_GUILESS_MAIN(WindowKillTest)
#include "window_kill_test.moc"
