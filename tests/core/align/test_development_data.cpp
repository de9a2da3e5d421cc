#include "core/align/align.h"
#include "tests/core/align/alignment_properties.h"
#include "tests/core/align/bead_score.h"
#include "tests/core/align/shared_data.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace sejajar;

/// Figures below which a change of the aligner is a mistake. They are no aim: the benchmark shows those.
class TestDevelopmentData : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        if (test::sharedFolder().isEmpty()) QSKIP("no development data: set SEJAJAR_SHARED");
    }

    void oneArticleAtATimeReachesItsFigure_data() {
        QTest::addColumn<QString>("noise");
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<double>("least");
        const auto row = [](const char *noise, const char *a, const char *b, double least) {
            QTest::addRow("%s %s-%s", noise, a, b)
                << QString::fromLatin1(noise) << QString::fromLatin1(a) << QString::fromLatin1(b) << least;
        };
        row("mild", "de", "id", .94);
        row("mild", "de", "zh", .87);
        row("mild", "id", "zh", .88);
        row("heavy", "de", "id", .90);
        row("heavy", "de", "zh", .86);
        row("heavy", "id", "zh", .88);
    }
    void oneArticleAtATimeReachesItsFigure() {
        QFETCH(QString, noise);
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(double, least);
        test::BeadScoreCounts score;
        for (const QString &folder : test::newsFolders(noise)) {
            const auto file = [&](const QString &name) { return folder + u'/' + name; };
            const std::vector<Version> versions = {test::linesOf(file(a + QStringLiteral(".txt")), a),
                                                   test::linesOf(file(b + QStringLiteral(".txt")), b)};
            const Result<Alignment> alignment = align(versions);
            QVERIFY(alignment);
            QCOMPARE(test::broken(versions, *alignment), QString());
            score.add(test::readGold(file(a + u'-' + b + QStringLiteral(".gold"))), test::asGold(*alignment));
        }
        qInfo("strict F1 %.3f", score.f1());
        QVERIFY2(score.f1() >= least, qPrintable(QString::number(score.f1())));
    }

    void aSourceOfItsTranslationsIsTakenForOne_data() {
        QTest::addColumn<QString>("noise");
        QTest::addColumn<int>("percent");
        QTest::newRow("mild") << QStringLiteral("mild") << 100;
        // Of six lines three are missing or joined: some of the short ones cannot be told.
        QTest::newRow("heavy") << QStringLiteral("heavy") << 90;
    }
    void aSourceOfItsTranslationsIsTakenForOne() {
        QFETCH(QString, noise);
        QFETCH(int, percent);
        int parallel = 0;
        int all = 0;
        for (const QString &folder : test::newsFolders(noise)) {
            const std::vector<Version> versions = threeVersions(folder, folder);
            const Result<Alignment> alignment = align(versions);
            QVERIFY(alignment);
            QCOMPARE(test::broken(versions, *alignment), QString());
            parallel += alignment->looksTranslated && alignment->sourceKind == SourceKind::Parallel;
            ++all;
        }
        qInfo("%d of %d", parallel, all);
        QVERIFY(parallel * 100 >= all * percent);
    }

    void theSourceOfAnotherArticleIsNotTakenForOne() {
        const QStringList folders = test::newsFolders(QStringLiteral("mild"));
        int parallel = 0;
        int links = 0;
        int sentences = 0;
        for (qsizetype i = 0; i < folders.size(); ++i) {
            const std::vector<Version> versions =
                threeVersions(folders[(i + 1) % folders.size()], folders[i]);
            const Result<Alignment> alignment = align(versions);
            QVERIFY(alignment);
            QCOMPARE(test::broken(versions, *alignment), QString());
            parallel += alignment->sourceKind == SourceKind::Parallel;
            for (const Row &row : alignment->rows)
                links += !row.ranges[0].isEmpty() && !(row.ranges[1].isEmpty() && row.ranges[2].isEmpty());
            sentences += static_cast<int>(versions[0].sentences.size());
        }
        qInfo("%d links of %d sentences", links, sentences);
        QCOMPARE(parallel, 0);
        // Every one of them is wrong.
        QVERIFY(links * 100 <= sentences * 8);
    }

    void theFiresideArticleIsAlignedByTheProgram() {
        const QString program = QStringLiteral(SEJAJAR_BIN "/sejajar-align");
        if (!QFileInfo(program).isExecutable()) QSKIP("sejajar-align was not built");
        const QDir articles(test::sharedFolder() + QStringLiteral("/articles"));
        QStringList arguments;
        for (const char *begin : {"000*", "001*", "002*"})
            arguments << articles.filePath(articles.entryList({QString::fromLatin1(begin)}).value(0));
        QTemporaryDir folder;
        const QString exported = folder.filePath(QStringLiteral("article.tsv"));
        QCOMPARE(run(program, arguments << QStringLiteral("-o") << exported).exitCode, 0);
        const Run score = run(QStringLiteral("python3"),
                              {test::sharedFolder() + QStringLiteral("/bench/score_article.py"), exported});
        QCOMPARE(score.exitCode, 0);
        const QString figures = score.output.trimmed().section(u'\n', -1);
        qInfo("%s", qPrintable(figures));
        static const QRegularExpression pattern(
            QStringLiteral("pairs (\\d+)/19 +strong source links (\\d)/5 +wrong source links (\\d+) of"));
        const QRegularExpressionMatch match = pattern.match(figures);
        QVERIFY2(match.hasMatch(), qPrintable(score.output));
        QVERIFY2(match.captured(1).toInt() == 19, qPrintable(score.output));
        QVERIFY2(match.captured(2).toInt() >= 4, qPrintable(score.output));
        QVERIFY2(match.captured(3).toInt() <= 1, qPrintable(score.output));
    }

private:
    /// The Chinese text of one article with the translations of one, perhaps another.
    static std::vector<Version> threeVersions(const QString &source, const QString &translations) {
        const auto lines = [](const QString &folder, const char *language, Role role) {
            const QString name = QString::fromLatin1(language);
            return test::linesOf(folder + u'/' + name + QStringLiteral(".txt"), name, role);
        };
        return {lines(source, "zh", Role::Source), lines(translations, "de", Role::Translation),
                lines(translations, "id", Role::Translation)};
    }

    struct Run {
        int exitCode = -1;
        QString output;
    };
    static Run run(const QString &program, const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(60000)) return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
    }
};

QTEST_GUILESS_MAIN(TestDevelopmentData)
#include "test_development_data.moc"
