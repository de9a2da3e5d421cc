#include "app/viewer/dialogs/category_combo.h"
#include "app/viewer/dialogs/flag_dialog.h"
#include "app/viewer/view/aligned_view.h"
#include "app/viewer/window/findings_dock.h"
#include "window_fixture.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace sejajar;

namespace {

constexpr int german = 1;
constexpr int indonesian = 2;

/// What a window system does when a dialog closes.
void returnTo(MainWindow &window) {
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

/// Flags "Samstag" and "Sabtu" with one F, by keyboard alone.
void flagSaturday(WindowFixture &fixture) {
    fixture.view().setFocus();
    fixture.view().setCurrentRow(fixture.rowWith(german, QStringLiteral("Samstag")));
    fixture.selectWord(german, QStringLiteral("Samstag"));
    fixture.selectWord(indonesian, QStringLiteral("Sabtu"));
    QTest::keyClick(&fixture.view(), Qt::Key_F);
    auto *dialog = qobject_cast<FlagDialog *>(fixture.dialog("flagDialog"));
    QVERIFY(dialog);
    auto *category = dialog->findChild<CategoryCombo *>(QStringLiteral("category"));
    QTRY_VERIFY(category->lineEdit()->hasFocus());
    QTest::keyClicks(category, QStringLiteral("wrong term"));
    QTest::keyClick(category, Qt::Key_4);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(QStringLiteral("note")), QStringLiteral("A note."));
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(QStringLiteral("correction")),
                     QStringLiteral("a / b"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(fixture.session().findings().size(), size_t(1));
}

} // namespace

class WindowFlagsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneFlagHoldsTheWordsOfTwoColumns() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        flagSaturday(fixture);
        if (QTest::currentTestFailed()) return;
        const Finding flag = fixture.session().findings().front();
        QCOMPARE(flag.spans.size(), size_t(2));
        QCOMPARE(flag.spans[0].quote, QStringLiteral("Samstag"));
        QCOMPARE(flag.spans[1].quote, QStringLiteral("Sabtu"));
        QCOMPARE(flag.category, QStringLiteral("terminology.wrong-term"));
        QCOMPARE(flag.severity, Severity::Critical);
        QCOMPARE(flag.note, QStringLiteral("A note."));
        QCOMPARE(flag.correction, QStringLiteral("a / b"));
        const FindingsModel *findings = fixture.window().findingsDock()->model();
        QCOMPARE(findings->indexOf(flag.id).data(Qt::DisplayRole).toString(),
                 QStringLiteral("Samstag / Sabtu"));
        QCOMPARE(fixture.window().findChild<QLabel *>(QStringLiteral("findingNote"))->text(), flag.note);
        QVERIFY(fixture.window()
                    .findChild<QLabel *>(QStringLiteral("figures"))
                    ->text()
                    .contains(QLatin1String("1 confirmed")));
        QVERIFY(fixture.view().selection().isEmpty());
        QCOMPARE(fixture.preferences().recentCategories(), QStringList{flag.category});
    }

    void aFlagIsThereAfterClosingWithoutSaving() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        flagSaturday(fixture);
        if (QTest::currentTestFailed()) return;
        const std::vector<Finding> before = fixture.session().findings();
        fixture.restart();
        QVERIFY(fixture.open(fixture.sampleFiles()));
        QCOMPARE(fixture.session().findings(), before);
    }

    void editingDeletingUndoAndRedoGoThroughTheMenu() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        flagSaturday(fixture);
        if (QTest::currentTestFailed()) return;
        const std::vector<Finding> made = fixture.session().findings();

        QTreeView *list = fixture.window().findingsDock()->list();
        returnTo(fixture.window());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        auto *dialog = qobject_cast<FlagDialog *>(fixture.dialog("flagDialog"));
        QVERIFY(dialog);
        QTest::keyClick(dialog->findChild<CategoryCombo *>(QStringLiteral("category"))->lineEdit(),
                        Qt::Key_2);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        const std::vector<Finding> edited = fixture.session().findings();
        QCOMPARE(edited[0].severity, Severity::Minor);
        QCOMPARE(edited[0].note, made[0].note);

        returnTo(fixture.window());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(fixture.session().findings().empty());
        QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.session().findings(), edited);
        QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.session().findings(), made);
        QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(fixture.session().findings().empty());
        QVERIFY(!fixture.action("undo")->isEnabled());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(fixture.session().findings().empty());
        QVERIFY(!fixture.action("redo")->isEnabled());
    }

    void undoReachesBackBeforeTheLastStart() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        flagSaturday(fixture);
        if (QTest::currentTestFailed()) return;
        fixture.restart();
        QVERIFY(fixture.open(fixture.sampleFiles()));
        fixture.action("undo")->trigger();
        QVERIFY(fixture.session().findings().empty());
    }

    void nextAndPreviousGoThroughTheFindingsInTheOrderOfTheText() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        const QString &text = fixture.session().article()->versions[german].text;
        for (const char *word : {"Krawatte", "Lehrerin", "Pfand"}) {
            const QString quote = QString::fromLatin1(word);
            const qsizetype begin = text.indexOf(quote);
            Finding flag;
            flag.check = personCheck();
            flag.category = QStringLiteral("accuracy.mistranslation");
            flag.spans = {{german, begin, begin + quote.size(), quote}};
            QVERIFY(fixture.session().addFinding(flag));
        }
        fixture.view().setFocus();
        fixture.view().setCurrentRow(0);
        const auto row = [&fixture](const char *word) {
            return fixture.rowWith(german, QString::fromLatin1(word));
        };
        for (const char *word : {"Lehrerin", "Krawatte", "Pfand", "Lehrerin"}) {
            QTest::keyClick(&fixture.view(), Qt::Key_N);
            QCOMPARE(fixture.view().currentRow(), row(word));
        }
        QTest::keyClick(&fixture.view(), Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(fixture.view().currentRow(), row("Pfand"));
    }

    void lettersAreTextWhereTextIsWritten() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        flagSaturday(fixture);
        if (QTest::currentTestFailed()) return;
        returnTo(fixture.window());
        fixture.window().findingsDock()->list()->setFocus();
        QTest::keyClick(fixture.window().findingsDock()->list(), Qt::Key_Return);
        auto *dialog = qobject_cast<FlagDialog *>(fixture.dialog("flagDialog"));
        QVERIFY(dialog);
        auto *note = dialog->findChild<QPlainTextEdit *>(QStringLiteral("note"));
        note->clear();
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("f 1 n E"));
        QCOMPARE(note->toPlainText(), QStringLiteral("f 1 n E"));
        QCOMPARE(dialog->flag().severity, Severity::Critical);
        dialog->reject();
        QCOMPARE(fixture.session().findings()[0].note, QStringLiteral("A note."));
    }

    void withoutMarksFSaysWhatToDo() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        fixture.view().setFocus();
        QTest::keyClick(&fixture.view(), Qt::Key_F);
        QVERIFY(!fixture.window().findChild<FlagDialog *>());
        QVERIFY(fixture.session().findings().empty());
    }
};

QTEST_MAIN(WindowFlagsTest)
#include "window_flags_test.moc"
