// Several articles in a project, and the words that people add to it.

#include "app/viewer/dialogs/glossary_dialog.h"
#include "app/viewer/dialogs/glossary_model.h"
#include "app/viewer/session/glossary_file.h"
#include "app/viewer/session/suggestions.h"
#include "app/viewer/view/aligned_view.h"
#include "app/viewer/window/articles_dock.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace sejajar;

namespace {

const char germanText[] = "Die Fischer fahren am Morgen auf den See hinaus.\n"
                          "Am Abend verkaufen sie ihren Fang auf dem Markt.\n";
const char indonesianText[] = "Para nelayan pergi ke danau pada pagi hari.\n"
                              "Pada malam hari mereka menjual hasil tangkapan di pasar.\n";

QStringList fishermen(const WindowFixture &fixture) {
    return {fixture.write(QStringLiteral("fisher.de.txt"), germanText),
            fixture.write(QStringLiteral("fisher.id.txt"), indonesianText)};
}

bool add(WindowFixture &fixture, const QStringList &paths) {
    QSignalSpy added(fixture.window().opener(), &Opener::added);
    fixture.window().opener()->addPaths(paths, Opener::Ask::WhenUnsure);
    return added.count() > 0 || added.wait(20'000);
}

QString shown(WindowFixture &fixture) { return fixture.session().article()->name; }

QListWidget *articleList(WindowFixture &fixture) {
    return fixture.window().findChild<QListWidget *>(QStringLiteral("articles"));
}

GlossaryDialog *openGlossary(WindowFixture &fixture) {
    fixture.action("glossary")->trigger();
    return qobject_cast<GlossaryDialog *>(fixture.dialog("glossaryDialog"));
}

GlossaryEntry entry(const QString &german, const QString &indonesian) {
    return {{QStringLiteral("de"), formsFrom(german)}, {QStringLiteral("id"), formsFrom(indonesian)}};
}

} // namespace

class WindowProjectTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFurtherArticleJoinsTheProjectAndUndoTakesItOut() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        const QString project = fixture.session().projectPath();
        auto *list = articleList(fixture);
        QVERIFY(!list->isVisible());
        QVERIFY(add(fixture, fishermen(fixture)));
        QCOMPARE(fixture.session().projectPath(), project);
        QCOMPARE(shown(fixture), QStringLiteral("fisher"));
        QCOMPARE(fixture.session().article()->versions.size(), size_t(2));
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 2);
        QVERIFY(list->currentItem()->text().startsWith(QLatin1String("fisher")));

        fixture.action("undo")->trigger();
        QCOMPARE(shown(fixture), QStringLiteral("sample"));
        QVERIFY(!list->isVisible());
        fixture.action("redo")->trigger();
        QCOMPARE(shown(fixture), QStringLiteral("fisher"));
        fixture.restart();
        QVERIFY(fixture.open({project}));
        QCOMPARE(fixture.session().articles().size(), size_t(2));
        QCOMPARE(shown(fixture), QStringLiteral("fisher"));
    }

    void whatArticlesTaughtStandsInTheProject() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        const auto learnt = [&fixture] {
            const auto store =
                ProjectStore::open(fixture.session().projectPath(), ProjectStore::Mode::OpenExisting);
            return (*store)->learntWords()->links.size();
        };
        const size_t before = learnt();
        QVERIFY(before > 0);
        QVERIFY(add(fixture, fishermen(fixture)));
        const size_t both = learnt();
        QVERIFY(both > before);
        fixture.action("removeArticle")->trigger();
        QCOMPARE(learnt(), before);
        fixture.action("undo")->trigger();
        QCOMPARE(learnt(), both);
    }

    void textsThatTheProjectHasAreShownNotAddedTwice() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        QVERIFY(add(fixture, fishermen(fixture)));
        QVERIFY(add(fixture, fixture.sampleFiles()));
        QCOMPARE(fixture.session().articles().size(), size_t(2));
        QCOMPARE(shown(fixture), QStringLiteral("sample"));
    }

    void openingTextsAgainShowsTheirArticleAmongSeveral() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        QVERIFY(add(fixture, fishermen(fixture)));
        QVERIFY(fixture.open(fixture.sampleFiles()));
        QCOMPARE(fixture.session().articles().size(), size_t(2));
        QCOMPARE(shown(fixture), QStringLiteral("sample"));
    }

    void aProjectAndTextsOnTheCommandLineAddTheTexts() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        const QString copy = fixture.path(QStringLiteral("copy.sejajar"));
        QVERIFY(fixture.session().saveCopy(copy));
        QSignalSpy added(fixture.window().opener(), &Opener::added);
        fixture.window().opener()->openPaths(QStringList{copy} + fishermen(fixture), Opener::Ask::WhenUnsure);
        QVERIFY(added.count() > 0 || added.wait(20'000));
        QCOMPARE(fixture.session().projectPath(), copy);
        QCOMPARE(fixture.session().articles().size(), size_t(2));
    }

    void droppedTextsAskWhereTheyBelong_data() {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<size_t>("articles");
        QTest::newRow("open them") << QStringLiteral("openDropped") << size_t(1);
        QTest::newRow("add them") << QStringLiteral("addDropped") << size_t(2);
    }
    void droppedTextsAskWhereTheyBelong() {
        QFETCH(QString, choice);
        QFETCH(size_t, articles);
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : fishermen(fixture)) urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&fixture.window(), &enter);
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&fixture.window(), &drop);
        auto *menu = fixture.window().findChild<QMenu *>(QStringLiteral("dropMenu"));
        QVERIFY(menu && menu->isVisible());
        QSignalSpy changed(&fixture.session(), &Session::articleChanged);
        menu->findChild<QAction *>(choice)->trigger();
        menu->close();
        QVERIFY(changed.wait(20'000));
        QTRY_COMPARE(shown(fixture), QStringLiteral("fisher"));
        QCOMPARE(fixture.session().articles().size(), articles);
    }

    void anArticleIsRenamedAndUndoGivesItsNameBack() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        fixture.action("renameArticle")->trigger();
        auto *dialog = qobject_cast<QInputDialog *>(fixture.dialog("renameArticleDialog"));
        QVERIFY(dialog);
        QCOMPARE(dialog->textValue(), QStringLiteral("sample"));
        dialog->setTextValue(QStringLiteral("  Am   Fluss "));
        dialog->accept();
        QCOMPARE(shown(fixture), QStringLiteral("Am Fluss"));
        QVERIFY(fixture.window().windowTitle().startsWith(QLatin1String("Am Fluss")));
        fixture.action("undo")->trigger();
        QCOMPARE(shown(fixture), QStringLiteral("sample"));
    }

    void removingAnArticleKeepsItsFlagsForUndo() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        QVERIFY(!fixture.action("removeArticle")->isEnabled()); // a project has one at least
        QVERIFY(add(fixture, fishermen(fixture)));
        Finding flag;
        flag.check = personCheck();
        flag.category = QStringLiteral("accuracy.omission");
        flag.spans = {{0, 0, 3, QStringLiteral("Die")}};
        QVERIFY(fixture.session().addFinding(flag));
        fixture.action("removeArticle")->trigger();
        QCOMPARE(shown(fixture), QStringLiteral("sample"));
        QCOMPARE(fixture.session().articles().size(), size_t(1));
        fixture.action("undo")->trigger();
        QCOMPARE(shown(fixture), QStringLiteral("fisher"));
        QCOMPARE(fixture.session().findings().size(), size_t(1));
    }

    void aClosedListOfArticlesStaysClosedWhenSomethingIsFlagged() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        QVERIFY(add(fixture, fishermen(fixture)));
        auto *dock = fixture.window().findChild<ArticlesDock *>(QStringLiteral("articlesDock"));
        dock->close();
        Finding flag;
        flag.check = personCheck();
        flag.category = QStringLiteral("accuracy.omission");
        flag.spans = {{0, 0, 3, QStringLiteral("Die")}};
        QVERIFY(fixture.session().addFinding(flag));
        QVERIFY(!dock->isVisible());
    }

    void theGlossaryHasAColumnForEachLanguageOfTheProject() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        GlossaryDialog *dialog = openGlossary(fixture);
        QVERIFY(dialog);
        QCOMPARE(dialog->model()->languages(),
                 (QStringList{QStringLiteral("zh-Hans"), QStringLiteral("de"), QStringLiteral("id")}));
        QCOMPARE(dialog->model()->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Deutsch"));
        dialog->reject();
    }

    void anEntryIsTypedSavedUndoneAndMadeAgain() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fishermen(fixture)));
        GlossaryDialog *dialog = openGlossary(fixture);
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableView *>(QStringLiteral("entries"));
        dialog->findChild<QPushButton *>(QStringLiteral("addEntry"))->click();
        auto *editor = table->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("Fang | Ausbeute"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!fixture.session().glossary().empty());
        auto *state = dialog->findChild<QLabel *>(QStringLiteral("state"));
        QVERIFY(state->text().contains(QLatin1String("second language")));
        dialog->model()->setData(dialog->model()->index(0, 1), QStringLiteral("tangkapan"), Qt::EditRole);
        const Glossary made{entry(QStringLiteral("Fang|Ausbeute"), QStringLiteral("tangkapan"))};
        QVERIFY(fixture.session().glossary() == made);
        QVERIFY(!state->text().contains(QLatin1String("second language")));

        auto *undo = dialog->findChild<QPushButton *>(QStringLiteral("undoEntry"));
        undo->click();
        undo->click();
        QVERIFY(fixture.session().glossary().empty());
        QCOMPARE(dialog->model()->rowCount(), 0);
        QVERIFY(!undo->isEnabled()); // what was done before the dialog came up is not touched here
        auto *redo = dialog->findChild<QPushButton *>(QStringLiteral("redoEntry"));
        redo->click();
        redo->click();
        QVERIFY(fixture.session().glossary() == made);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Delete, Qt::ControlModifier);
        QVERIFY(fixture.session().glossary().empty());
        dialog->reject();
        fixture.action("undo")->trigger();
        QVERIFY(fixture.session().glossary() == made);
    }

    void aDictionaryIsImportedUnderTheColumnsOfTheProject() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        const QString path =
            fixture.write(QStringLiteral("words.tsv"), "zh\tde\ten\r\n"
                                                       "\xe7\x82\x89\tKamin|Ofen\tfireplace\r\n"
                                                       "\tKleid\tdress\r\n");
        GlossaryDialog *dialog = openGlossary(fixture);
        QVERIFY(dialog);
        dialog->importFile(path);
        QCOMPARE(dialog->model()->languages(), (QStringList{QStringLiteral("zh-Hans"), QStringLiteral("de"),
                                                            QStringLiteral("id"), QStringLiteral("en")}));
        const Glossary imported = fixture.session().glossary();
        QCOMPARE(imported.size(), size_t(2));
        QCOMPARE(imported[0][0].first, QStringLiteral("zh-Hans"));
        QCOMPARE(imported[0][1].second, (QStringList{QStringLiteral("Kamin"), QStringLiteral("Ofen")}));
        dialog->importFile(path); // nothing twice
        QCOMPARE(fixture.session().glossary().size(), size_t(2));

        const QString out = fixture.path(QStringLiteral("out.tsv"));
        dialog->exportFile(out);
        QVERIFY(*readGlossaryFile(out) == imported);
        dialog->reject();
    }

    void aDictionaryThatIsNoneIsNamedWithItsLineAndChangesNothing() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fishermen(fixture)));
        const QString path = fixture.write(QStringLiteral("bad.tsv"), "de\tid\nKamin\tperapian\nKleid\n");
        GlossaryDialog *dialog = openGlossary(fixture);
        QVERIFY(dialog);
        QSignalSpy failed(dialog, &GlossaryDialog::failed);
        dialog->importFile(path);
        QCOMPARE(failed.count(), 1);
        const auto error = failed.first().first().value<Error>();
        QCOMPARE(error.kind, ErrorKind::InvalidFormat);
        QCOMPARE(error.where, path);
        QVERIFY2(error.detail.contains(QLatin1String("line 3")), qPrintable(error.detail));
        QVERIFY(fixture.session().glossary().empty());
        QVERIFY(fixture.dialog("message"));
        dialog->reject();
    }

    void alignAgainUsesTheGlossaryAndKeepsFlagsAndTheirUndo() {
        WindowFixture fixture;
        // Invented words in sentences of one length: only the glossary can tell which belong together.
        QVERIFY(
            fixture.open({fixture.write(QStringLiteral("a.de.txt"), "Der Blomp ist da und alle sehen es.\n"
                                                                    "Die Krusel ist da und alle sehen es.\n"
                                                                    "Das Wendel ist da und alle sehen es.\n"),
                          fixture.write(QStringLiteral("a.id.txt"),
                                        "Si dorfa ada di sini dan semua orang melihatnya.\n"
                                        "Si nilpo ada di sini dan semua orang melihatnya.\n")}));
        Finding flag;
        flag.check = personCheck();
        flag.category = QStringLiteral("accuracy.omission");
        flag.spans = {{0, 4, 9, QStringLiteral("Blomp")}};
        QVERIFY(fixture.session().addFinding(flag));
        const ArticleId id = fixture.session().articleId();
        GlossaryDialog *dialog = openGlossary(fixture);
        QVERIFY(dialog);
        QVERIFY(fixture.session().setGlossary({entry(QStringLiteral("Krusel"), QStringLiteral("dorfa")),
                                               entry(QStringLiteral("Wendel"), QStringLiteral("nilpo"))}));
        QSignalSpy aligned(fixture.window().opener(), &Opener::alignedAgain);
        const std::vector<Row> before = fixture.session().article()->alignment.rows;
        dialog->accept();
        QVERIFY(aligned.count() > 0 || aligned.wait(20'000));
        const std::vector<Row> &rows = fixture.session().article()->alignment.rows;
        QCOMPARE(rows.size(), size_t(3));
        QVERIFY(rows[0].ranges[1].isEmpty());
        QCOMPARE(rows[1].ranges[1], (SentenceRange{0, 1}));
        QCOMPARE(rows[2].ranges[1], (SentenceRange{1, 2}));
        QCOMPARE(fixture.session().articleId(), id);
        QCOMPARE(fixture.session().findings().size(), size_t(1));
        fixture.action("undo")->trigger(); // the alignment
        QVERIFY(fixture.session().article()->alignment.rows == before);
        fixture.action("undo")->trigger(); // the glossary
        fixture.action("undo")->trigger(); // the flag
        QVERIFY(fixture.session().findings().empty());
    }

    void aTranslationThatDoesNotUseTheGlossaryIsSuggested() {
        WindowFixture fixture;
        fixture.use({QStringLiteral("glossary")});
        QVERIFY(fixture.open(
            {fixture.write(
                 QStringLiteral("a.zh.txt"),
                 QString::fromUtf16(u"他穿着外套。\n天气很冷。\n火车来了。\n我们在车站等。\n").toUtf8()),
             fixture.write(QStringLiteral("a.de.txt"),
                           "Er trug einen Mantel.\nDas Wetter war kalt.\nDer Zug kam.\n"
                           "Wir warteten am Bahnhof.\n"),
             fixture.write(QStringLiteral("a.id.txt"),
                           "Dia memakai jaket.\nCuacanya dingin.\nKereta datang.\n"
                           "Kami menunggu di stasiun.\n")}));
        QVERIFY(fixture.waitForChecks());
        Suggestions *suggestions = fixture.window().suggestions();
        QVERIFY(suggestions->open().empty());
        QVERIFY(fixture.session().setGlossary({{{QStringLiteral("zh"), {QString::fromUtf16(u"外套")}},
                                                {QStringLiteral("de"), {QStringLiteral("Jacke")}}}}));
        QTRY_COMPARE(suggestions->open().size(), size_t(1));
        QCOMPARE(suggestions->open().front().spans.front().quote, QStringLiteral("Mantel"));
        fixture.action("undo")->trigger();
        QTRY_VERIFY(suggestions->open().empty());
    }

    void theModelOfTheGlossaryIsAModel() {
        GlossaryModel model({QStringLiteral("de"), QStringLiteral("id")}, {});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy edited(&model, &GlossaryModel::edited);
        const int row = model.addRow();
        QCOMPARE(model.addRow(), row); // one empty row is enough
        QVERIFY(model.glossary().empty());
        QVERIFY(!model.setData(model.index(0, 0), QStringLiteral(" | "), Qt::EditRole));
        QVERIFY(model.setData(model.index(0, 1), QStringLiteral("gaun｜ gaun |busana  pesta"), Qt::EditRole));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("gaun | busana pesta"));
        QCOMPARE(model.incomplete(), 1);
        QVERIFY(model.setData(model.index(0, 0), QStringLiteral("Kleid"), Qt::EditRole));
        QCOMPARE(model.glossary().front().front().first, QStringLiteral("de"));
        model.removeRows({0});
        QCOMPARE(edited.count(), 3);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(WindowProjectTest)
#include "window_project_test.moc"
