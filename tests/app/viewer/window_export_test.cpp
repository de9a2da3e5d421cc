#include "app/viewer/dialogs/export_dialog.h"
#include "app/viewer/view/aligned_view.h"
#include "window_fixture.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QThread>

using namespace sejajar;

namespace {

const char germanText[] = "=1+1 ist eine deutsche Formel, die niemand rechnen soll.\n"
                          "Ihr Kleid ist sehr ber\xc3\xbchmt, sagte der Vorsitzende am Mittwoch.\n";
const char indonesianText[] = "=1+1 adalah rumus yang tidak boleh dihitung oleh siapa pun.\n"
                              "Gaun Anda sangat terkenal, kata ketua itu pada hari Rabu.\n";

QByteArray contentsOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A window with the two texts and one flag on "Kleid" and "Gaun".
void openDress(WindowFixture &fixture) {
    QVERIFY(fixture.open({fixture.write(QStringLiteral("dress.de.txt"), germanText),
                          fixture.write(QStringLiteral("dress.id.txt"), indonesianText)}));
    Finding flag;
    flag.check = personCheck();
    flag.category = QStringLiteral("accuracy.mistranslation");
    for (int version = 0; version < 2; ++version) {
        const QString quote = version == 0 ? QStringLiteral("Kleid") : QStringLiteral("Gaun");
        const qsizetype begin =
            fixture.session().article()->versions[static_cast<size_t>(version)].text.indexOf(quote);
        flag.spans.push_back({version, begin, begin + quote.size(), quote});
    }
    QVERIFY(fixture.session().addFinding(flag));
}

QByteArray exported(WindowFixture &fixture, const char *dialect, const QString &path) {
    fixture.action("export")->trigger();
    auto *dialog = qobject_cast<ExportDialog *>(fixture.dialog("exportDialog"));
    if (!dialog) return {};
    dialog->findChild<QRadioButton *>(QString::fromLatin1(dialect))->click();
    dialog->findChild<QLineEdit *>(QStringLiteral("path"))->setText(path);
    QSignalSpy done(dialog, &ExportDialog::exported);
    // Both the count and the export run in the background; the button waits for the first.
    (void)QTest::qWaitFor([dialog] {
        return dialog->findChild<QLabel *>(QStringLiteral("figures"))->text().contains(QLatin1String("row"));
    });
    dialog->accept();
    if (done.isEmpty()) done.wait(20'000);
    return contentsOf(path);
}

} // namespace

class WindowExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCorpusDialectHasOneLineARowAndTheFlag() {
        WindowFixture fixture;
        openDress(fixture);
        const QByteArray bytes = exported(fixture, "corpus", fixture.path(QStringLiteral("out.tsv")));
        const QList<QByteArray> lines = bytes.split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], QByteArray("article\trow\ttext_de\ttext_id\tbead\tconfidence\tstatus\tfindings"));
        QVERIFY(lines[1].startsWith(
            "dress\t1\t=1+1 ist eine deutsche Formel, die niemand rechnen soll.\t=1+1 adalah"));
        QVERIFY(lines[2].contains("\"Kleid\""));
        QVERIFY(lines[2].contains("\"Gaun\""));
        QVERIFY(lines[2].contains("accuracy.mistranslation"));
        QVERIFY(!bytes.contains('\r'));
    }

    void theSpreadsheetDialectGuardsFormulasAndSaysHowMany() {
        WindowFixture fixture;
        openDress(fixture);
        fixture.action("export")->trigger();
        QDialog *dialog = fixture.dialog("exportDialog");
        QVERIFY(dialog);
        dialog->findChild<QRadioButton *>(QStringLiteral("spreadsheet"))->click();
        auto *figures = dialog->findChild<QLabel *>(QStringLiteral("figures"));
        QTRY_VERIFY(figures->text().contains(QLatin1String("2 cells")));
        QVERIFY(dialog->findChild<QPlainTextEdit *>(QStringLiteral("raw"))
                    ->toPlainText()
                    .contains(QLatin1String("'=1+1")));
        QCOMPARE(dialog->findChild<QTableWidget *>(QStringLiteral("table"))->rowCount(), 2);
        dialog->reject();
        QTRY_VERIFY(!fixture.window().findChild<ExportDialog *>());
        const QByteArray bytes = exported(fixture, "spreadsheet", fixture.path(QStringLiteral("sheet.tsv")));
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QVERIFY(bytes.contains("'=1+1 ist"));
        QCOMPARE(fixture.preferences().exportDialect(), QStringLiteral("spreadsheet"));
    }

    void allArticlesOfAProjectStandInOneTable() {
        WindowFixture fixture;
        openDress(fixture);
        QSignalSpy added(fixture.window().opener(), &Opener::added);
        fixture.window().opener()->addPaths(fixture.sampleFiles(), Opener::Ask::WhenUnsure);
        QVERIFY(added.count() > 0 || added.wait(20'000));
        fixture.action("export")->trigger();
        auto *dialog = qobject_cast<ExportDialog *>(fixture.dialog("exportDialog"));
        QVERIFY(dialog);
        dialog->findChild<QRadioButton *>(QStringLiteral("corpus"))->click();
        dialog->findChild<QRadioButton *>(QStringLiteral("allArticles"))->click();
        auto *table = dialog->findChild<QTableWidget *>(QStringLiteral("table"));
        QTRY_COMPARE(table->item(0, 0)->text(), QStringLiteral("dress"));
        auto *figures = dialog->findChild<QLabel *>(QStringLiteral("figures"));
        const size_t rows = 2 + fixture.session().article()->alignment.rows.size();
        QTRY_VERIFY(figures->text().contains(QString::number(rows)));
        const QString path = fixture.path(QStringLiteral("all.tsv"));
        dialog->findChild<QLineEdit *>(QStringLiteral("path"))->setText(path);
        QSignalSpy done(dialog, &ExportDialog::exported);
        dialog->accept();
        QVERIFY(done.count() > 0 || done.wait(20'000));
        const QList<QByteArray> lines = contentsOf(path).split('\n');
        QCOMPARE(lines.size(), static_cast<qsizetype>(rows) + 2);
        // The first article has no Chinese version: its cells are empty and count no sentence.
        QVERIFY(lines[0].startsWith("article\trow\ttext_de\ttext_id\ttext_zh-Hans\tbead"));
        QCOMPARE(lines[1].split('\t')[4], QByteArray());
        QCOMPARE(lines[1].split('\t')[5], QByteArray("1-1-0"));
        QVERIFY(lines[2].contains("\"Kleid\""));
        QVERIFY(lines[3].startsWith("sample\t1\t"));
    }

    void aFolderThatIsNotThereCannotBeChosen() {
        WindowFixture fixture;
        openDress(fixture);
        fixture.action("export")->trigger();
        auto *dialog = qobject_cast<ExportDialog *>(fixture.dialog("exportDialog"));
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(QStringLiteral("path"))
            ->setText(fixture.path(QStringLiteral("no/where.tsv")));
        QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("fileState"))->text().isEmpty());
        dialog->accept();
        QVERIFY(dialog->isVisible());
    }

    void rowsAreCopiedAsTsvAndMarkedWordsAsWords() {
        WindowFixture fixture;
        openDress(fixture);
        fixture.view().setFocus();
        fixture.view().setCurrentRow(1);
        QTest::keyClick(&fixture.view(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(QLatin1String("article\trow\t")));
        QVERIFY(lines[1].contains(QStringLiteral("Ihr Kleid ist sehr berühmt")));
        QVERIFY(lines[1].contains(QLatin1String("Gaun Anda sangat terkenal")));
        fixture.selectWord(0, QStringLiteral("Kleid"));
        QTest::keyClick(&fixture.view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Kleid"));
    }

    void leavingDuringAnExportLeavesNoTemporaryFileAndTheOldOneWhole() {
        WindowFixture fixture;
        openDress(fixture);
        Article large = *fixture.session().article();
        large.name = QStringLiteral("large");
        for (int i = 0; i < 60'000; ++i) {
            for (Version &version : large.versions) {
                const qsizetype begin = version.text.size();
                version.text += QStringLiteral("Und noch ein Satz. ");
                version.sentences.push_back({begin, begin + 18, false});
            }
            const int sentence = static_cast<int>(large.versions[0].sentences.size()) - 1;
            const SentenceRange range{sentence, sentence + 1};
            large.alignment.rows.push_back({{range, range}, 1, RowStatus::Auto, {}});
        }
        QVERIFY(fixture.session().addArticle({large, {}}));
        QVERIFY(QDir().mkdir(fixture.path(QStringLiteral("out"))));
        const QString path = fixture.write(QStringLiteral("out/table.tsv"), "the old one");
        const auto files = [&fixture] {
            return QDir(fixture.path(QStringLiteral("out")))
                .entryList(QDir::Files | QDir::Hidden | QDir::System);
        };
        fixture.action("export")->trigger();
        auto *dialog = qobject_cast<ExportDialog *>(fixture.dialog("exportDialog"));
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(QStringLiteral("path"))->setText(path);
        auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        QVERIFY(QTest::qWaitFor([save] { return save->isEnabled(); }, 60'000));
        dialog->accept();
        // As soon as it has begun; the wait does not let its end through.
        while (files().size() == 1 && contentsOf(path) == "the old one") QThread::yieldCurrentThread();
        const bool begun = files().size() == 2;
        delete dialog; // as when the program ends, which waits for nothing else
        QCOMPARE(files(), QStringList{QStringLiteral("table.tsv")});
        if (begun) QCOMPARE(contentsOf(path), QByteArray("the old one"));
    }
};

QTEST_MAIN(WindowExportTest)
#include "window_export_test.moc"
