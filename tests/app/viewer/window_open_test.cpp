#include "app/viewer/dialogs/open_sheet.h"
#include "app/viewer/dialogs/progress_strip.h"
#include "app/viewer/dialogs/texts_model.h"
#include "app/viewer/view/aligned_view.h"
#include "window_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace sejajar;

class WindowOpenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void threeTextsFromTheCommandLineAreShownWithoutAQuestion() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        const Article &article = *fixture.session().article();
        QCOMPARE(article.versions.size(), size_t(3));
        QCOMPARE(article.versions[0].language, QStringLiteral("zh-Hans"));
        QCOMPARE(article.versions[0].role, Role::Source);
        QCOMPARE(article.versions[1].language, QStringLiteral("de"));
        QCOMPARE(article.versions[2].language, QStringLiteral("id"));
        QVERIFY(article.alignment.rows.size() > 10);
        QCOMPARE(fixture.view().article(), fixture.session().article());
        QCOMPARE(article.name, QStringLiteral("sample"));
        QVERIFY(fixture.window().windowTitle().startsWith(QLatin1String("sample")));
        QVERIFY(fixture.session().projectPath().startsWith(fixture.path(QStringLiteral("projects/"))));
    }

    void openingTheSameTextsAgainReopensTheirProject() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        const QString project = fixture.session().projectPath();
        fixture.restart();
        QStringList reversed = fixture.sampleFiles();
        std::reverse(reversed.begin(), reversed.end());
        QVERIFY(fixture.open(fixture.sampleFiles()));
        QCOMPARE(fixture.session().projectPath(), project);
        QCOMPARE(
            QDir(fixture.path(QStringLiteral("projects"))).entryList({QStringLiteral("*.sejajar")}).size(),
            1);
    }

    void theFirstStartShowsTheSampleAndTheNextWhatWasOpen() {
        WindowFixture fixture;
        QSignalSpy opened(fixture.window().opener(), &Opener::opened);
        fixture.window().opener()->reopenLast();
        QVERIFY(opened.wait(20'000));
        QCOMPARE(fixture.session().article()->versions.size(), size_t(3));
        const QString de =
            fixture.write(QStringLiteral("my.de.txt"),
                          "Das ist ein deutscher Satz über das Wetter. Morgen regnet es wieder.\n");
        const QString id = fixture.write(
            QStringLiteral("my.id.txt"),
            "Ini adalah kalimat dalam bahasa Indonesia tentang cuaca. Besok hujan akan turun lagi.\n");
        QVERIFY(fixture.open({de, id}));
        const QString project = fixture.session().projectPath();
        fixture.restart();
        QSignalSpy again(fixture.window().opener(), &Opener::opened);
        fixture.window().opener()->reopenLast();
        QVERIFY(again.wait(20'000));
        QCOMPARE(fixture.session().projectPath(), project);
    }

    void filesChosenInADialogGoThroughTheSheet() {
        WindowFixture fixture;
        fixture.window().opener()->openPaths(fixture.sampleFiles(), Opener::Ask::Always);
        auto *sheet = qobject_cast<OpenSheet *>(fixture.dialog("openSheet"));
        QVERIFY(sheet);
        const auto *texts = sheet->findChild<QTableView *>(QStringLiteral("texts"));
        QCOMPARE(texts->model()->rowCount(), 3);
        QVERIFY(sheet->findChild<QPlainTextEdit *>(QStringLiteral("preview"))
                    ->toPlainText()
                    .startsWith(QLatin1String("Jeden Samstag")));
        QSignalSpy opened(fixture.window().opener(), &Opener::opened);
        sheet->accept();
        QVERIFY(opened.wait(20'000));
        QCOMPARE(fixture.session().article()->versions[0].language, QStringLiteral("zh-Hans"));
    }

    void theSheetCorrectsRoleLanguageOrderAndSentences() {
        WindowFixture fixture;
        fixture.window().opener()->openPaths(fixture.sampleFiles(), Opener::Ask::Always);
        auto *sheet = qobject_cast<OpenSheet *>(fixture.dialog("openSheet"));
        QVERIFY(sheet);
        auto *texts = sheet->findChild<QTableView *>(QStringLiteral("texts"));
        texts->selectRow(0); // German
        auto *role = sheet->findChild<QComboBox *>(QStringLiteral("textRole"));
        role->setCurrentIndex(role->findData(static_cast<int>(Role::Source)));
        Q_EMIT role->activated(role->currentIndex());
        auto *language = sheet->findChild<QComboBox *>(QStringLiteral("textLanguage"));
        language->setCurrentIndex(language->findData(QStringLiteral("nl")));
        Q_EMIT language->activated(language->currentIndex());
        texts->selectRow(2); // Chinese: a translation now
        QCOMPARE(role->currentData().toInt(), static_cast<int>(Role::Translation));
        sheet->findChild<QPushButton *>(QStringLiteral("up"))->click();
        sheet->findChild<QCheckBox *>(QStringLiteral("lines"))->setChecked(true);
        QSignalSpy opened(fixture.window().opener(), &Opener::opened);
        sheet->accept();
        QVERIFY(opened.wait(20'000));
        const std::vector<Version> &versions = fixture.session().article()->versions;
        QCOMPARE(versions[0].language, QStringLiteral("nl"));
        QCOMPARE(versions[0].role, Role::Source);
        QCOMPARE(versions[1].language, QStringLiteral("zh-Hans"));
        QCOMPARE(versions[2].language, QStringLiteral("id"));
        QCOMPARE(versions[2].sentences, segmentLines(versions[2].text));
    }

    void aDamagedTextGoesThroughTheSheetWhichSaysWhere() {
        WindowFixture fixture;
        const QString broken =
            fixture.write(QStringLiteral("broken.txt"),
                          "Das ist der erste deutsche Satz.\nDer zweite Satz hat ein \xff kaputtes Zeichen. "
                          "Und hier steht noch ein langer deutscher Satz \xc3\xbc"
                          "ber Sch\xc3\xb6nheit.\n");
        fixture.window().opener()->openPaths(
            {broken, fixture.sampleFiles().at(1), fixture.path(QStringLiteral("missing.txt"))},
            Opener::Ask::WhenUnsure);
        QDialog *sheet = fixture.dialog("openSheet");
        QVERIFY(sheet);
        auto *texts = sheet->findChild<QTableView *>(QStringLiteral("texts"));
        texts->selectRow(2);
        auto *remarks = sheet->findChild<QLabel *>(QStringLiteral("remarks"));
        QVERIFY(remarks->text().contains(QLatin1String("missing.txt")));
        QVERIFY(remarks->text().contains(QLatin1String("does not exist")));
        texts->selectRow(0);
        QVERIFY(!remarks->text().isEmpty());
    }

    void filesThatCannotBeReadAreNamedAndWhatWasOpenStays() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        const std::shared_ptr<const Article> before = fixture.session().article();
        QSignalSpy shown(&fixture.window(), &MainWindow::messageShown);
        fixture.window().opener()->openPaths({fixture.path(QStringLiteral("nowhere.txt"))},
                                             Opener::Ask::WhenUnsure);
        QVERIFY(shown.count() > 0 || shown.wait(20'000));
        QVERIFY(shown.first().first().toString().contains(QLatin1String("nowhere.txt")));
        QCOMPARE(fixture.session().article(), before);

        shown.clear();
        const QString noProject = fixture.write(QStringLiteral("no.sejajar"), "this is no project at all");
        fixture.window().opener()->openPaths({noProject}, Opener::Ask::WhenUnsure);
        QVERIFY(shown.count() > 0 || shown.wait(20'000));
        QVERIFY(shown.first().first().toString().contains(QLatin1String("no.sejajar")));
        QCOMPARE(fixture.session().article(), before);
    }

    void textPropertiesKeepFlags() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        const QString quote = QStringLiteral("Lehrerin");
        const qsizetype begin = fixture.session().article()->versions[1].text.indexOf(quote);
        Finding flag;
        flag.check = personCheck();
        flag.category = QStringLiteral("accuracy.mistranslation");
        flag.spans = {{1, begin, begin + quote.size(), quote}};
        QVERIFY(fixture.session().addFinding(flag));
        fixture.action("textProperties")->trigger();
        auto *sheet = qobject_cast<OpenSheet *>(fixture.dialog("openSheet"));
        QVERIFY(sheet);
        sheet->findChild<QTableView *>(QStringLiteral("texts"))->selectRow(1);
        sheet->findChild<QPushButton *>(QStringLiteral("down"))->click();
        QSignalSpy changed(&fixture.session(), &Session::articleChanged);
        sheet->accept();
        QVERIFY(changed.wait(20'000));
        QCOMPARE(fixture.session().article()->versions[2].language, QStringLiteral("de"));
        QCOMPARE(fixture.session().findings().size(), size_t(1));
        QCOMPARE(fixture.session().findings()[0].spans[0], (Span{2, begin, begin + quote.size(), quote}));
        QCOMPARE(fixture.session().articles().size(), size_t(1));
    }

    void droppedFilesAreOpened() {
        WindowFixture fixture;
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : fixture.sampleFiles()) urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QSignalSpy opened(fixture.window().opener(), &Opener::opened);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&fixture.window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&fixture.window(), &drop);
        QVERIFY(opened.wait(20'000));
    }

    void aCopyOfTheProjectHasItsFlags() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        Finding flag;
        flag.check = personCheck();
        flag.category = QStringLiteral("accuracy.omission");
        flag.spans = {{1, 0, 5, QStringLiteral("Jeden")}};
        QVERIFY(fixture.session().addFinding(flag));
        const QString copy = fixture.path(QStringLiteral("copy.sejajar"));
        QVERIFY(fixture.session().saveCopy(copy));
        QVERIFY(fixture.open({copy}));
        QCOMPARE(fixture.session().projectPath(), copy);
        QCOMPARE(fixture.session().findings().size(), size_t(1));
    }
};

QTEST_MAIN(WindowOpenTest)
#include "window_open_test.moc"
