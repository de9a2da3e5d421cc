// A person mends the alignment in a real window: merges and splits rows, moves sentences, brings back a line
// that was left out. Everything is committed at once, is undone, and keeps what was judged.

#include "app/viewer/session/suggestions.h"
#include "app/viewer/view/aligned_view.h"
#include "app/viewer/view/tooltip_text.h"
#include "app/viewer/window/findings_dock.h"
#include "core/align/boilerplate_filter.h"
#include "core/align/cell.h"
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace sejajar;

namespace {

constexpr int german = 0;

QStringList harbour(const WindowFixture &fixture) {
    return {fixture.write(
                QStringLiteral("hafen.de.txt"),
                "Der Hafen liegt im im Norden der Stadt.\nDie Schiffe bringen Kaffee und Tee.\n"
                "Am Abend werden die Lichter angez\xc3\xbcndet.\nDie Arbeiter gehen er er nach Hause.\n"),
            fixture.write(QStringLiteral("hafen.id.txt"),
                          "Pelabuhan itu terletak di utara kota.\nKapal-kapal membawa kopi dan teh.\n"
                          "Pada malam hari lampu dinyalakan.\nPara pekerja pulang ke rumah.\n")};
}

/// "1-1 2-2": the sentences of each version in each row.
QString rows(WindowFixture &fixture) {
    QStringList names;
    for (const Row &row : fixture.session().article()->alignment.rows) names << beadName(row);
    return names.join(u' ');
}

void openHarbour(WindowFixture &fixture) {
    fixture.use({QStringLiteral("repeated-word")});
    QVERIFY(fixture.open(harbour(fixture)));
    QVERIFY(fixture.waitForChecks());
    QCOMPARE(rows(fixture), QStringLiteral("1-1 1-1 1-1 1-1"));
    QCOMPARE(fixture.window().suggestions()->open().size(), size_t(2));
    fixture.view().setFocus();
    fixture.view().setCurrentRow(1);
}

void press(WindowFixture &fixture, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(&fixture.view(), key, modifiers);
}
void undo(WindowFixture &fixture) { fixture.action("undo")->trigger(); }
void redo(WindowFixture &fixture) { fixture.action("redo")->trigger(); }

bool alignedAgain(WindowFixture &fixture, const char *action) {
    QSignalSpy again(fixture.window().opener(), &Opener::alignedAgain);
    fixture.action(action)->trigger();
    return again.count() > 0 || again.wait(20'000);
}

QMenu *menuAtCursor(WindowFixture &fixture) {
    Q_EMIT fixture.view().contextMenuAt(fixture.view().mapToGlobal(QPoint(50, 50)));
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

} // namespace

class WindowRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mergesSplitsAndMovesWithKeysAndUndoesEach() {
        WindowFixture fixture;
        openHarbour(fixture);
        if (QTest::currentTestFailed()) return;
        press(fixture, Qt::Key_M);
        QCOMPARE(rows(fixture), QStringLiteral("1-1 2-2 1-1"));
        QCOMPARE(fixture.view().currentRow(), 1);
        press(fixture, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(rows(fixture), QStringLiteral("1-1 1-2 2-1"));
        press(fixture, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(rows(fixture), QStringLiteral("2-1 0-2 2-1"));
        undo(fixture);
        undo(fixture);
        QCOMPARE(rows(fixture), QStringLiteral("1-1 2-2 1-1"));
        const QString &text = fixture.session().article()->versions[german].text;
        fixture.view().setCursor(german, text.indexOf(QLatin1String("Am Abend")));
        press(fixture, Qt::Key_S);
        QCOMPARE(rows(fixture), QStringLiteral("1-1 1-1 1-1 1-1"));
        for (int i = 0; i < 2; ++i) undo(fixture);
        QCOMPARE(rows(fixture), QStringLiteral("1-1 1-1 1-1 1-1"));
        QCOMPARE(fixture.session().article()->alignment.rows[1].status, RowStatus::Auto);
        QVERIFY(!fixture.session().canUndo());
        for (int i = 0; i < 2; ++i) redo(fixture);
        QCOMPARE(fixture.session().article()->alignment.rows[1].status, RowStatus::Edited);
    }

    void pickedRowsAreMergedTogether() {
        WindowFixture fixture;
        openHarbour(fixture);
        if (QTest::currentTestFailed()) return;
        press(fixture, Qt::Key_Down, Qt::ShiftModifier);
        press(fixture, Qt::Key_Down, Qt::ShiftModifier);
        press(fixture, Qt::Key_M);
        QCOMPARE(rows(fixture), QStringLiteral("1-1 3-3"));
        QCOMPARE(fixture.view().currentRow(), 1);
        press(fixture, Qt::Key_M); // the last row: nothing happens
        QCOMPARE(rows(fixture), QStringLiteral("1-1 3-3"));
    }

    void undoGoesToTheRowsThatChanged() {
        WindowFixture fixture;
        openHarbour(fixture);
        if (QTest::currentTestFailed()) return;
        fixture.view().setCurrentRow(2);
        press(fixture, Qt::Key_M);
        fixture.view().setCurrentRow(0);
        undo(fixture);
        QCOMPARE(fixture.view().currentRow(), 2);
    }

    void editsAndTheirUndoAreThereAfterClosing() {
        WindowFixture fixture;
        openHarbour(fixture);
        if (QTest::currentTestFailed()) return;
        press(fixture, Qt::Key_M);
        const Alignment merged = fixture.session().article()->alignment;
        fixture.restart();
        QVERIFY(fixture.open(harbour(fixture)));
        QVERIFY(fixture.session().article()->alignment == merged);
        undo(fixture);
        QCOMPARE(rows(fixture), QStringLiteral("1-1 1-1 1-1 1-1"));
    }

    void aRowThatAPersonSetIsCertain() {
        WindowFixture fixture;
        openHarbour(fixture);
        if (QTest::currentTestFailed()) return;
        press(fixture, Qt::Key_M);
        const Row &row = fixture.session().article()->alignment.rows[1];
        QCOMPARE(row.confidence, 1.0);
        const QString told = rowExplanation(row);
        QVERIFY2(told.startsWith(QLatin1String("Aligned by a person")), qPrintable(told));
        QVERIFY2(!told.contains(QLatin1String("Confidence")), qPrintable(told));
    }

    void suggestionsStayInSightWhileTheChecksRunAgain() {
        WindowFixture fixture;
        openHarbour(fixture);
        if (QTest::currentTestFailed()) return;
        Suggestions *suggestions = fixture.window().suggestions();
        press(fixture, Qt::Key_N);
        const qint64 chosen = fixture.window().findingsDock()->current();
        const std::vector<Finding> before = suggestions->open();
        size_t fewest = before.size();
        connect(suggestions, &Suggestions::changed, this,
                [&] { fewest = std::min(fewest, suggestions->open().size()); });
        connect(&fixture.session(), &Session::articleChanged, this,
                [&] { fewest = std::min(fewest, fixture.view().findings().size()); });
        press(fixture, Qt::Key_M);
        QCOMPARE(fixture.window().findingsDock()->model()->shown().size(), size_t(2));
        QVERIFY(fixture.waitForChecks());
        QVERIFY(suggestions->open() == before); // the same ids, too
        QCOMPARE(fewest, before.size());
        QCOMPARE(fixture.window().findingsDock()->current(), chosen);
    }

    void suggestionsFollowTheirWordsIntoOtherTexts() {
        WindowFixture fixture;
        openHarbour(fixture);
        if (QTest::currentTestFailed()) return;
        Suggestions *suggestions = fixture.window().suggestions();
        Article changed = *fixture.session().article();
        Version &version = changed.versions[german];
        version.text.replace(QLatin1String("er er nach"), QLatin1String("schnell nach"));
        version.text.replace(QLatin1String("Der Hafen"), QLatin1String("Unser alter Hafen"));
        version.sentences = segment(version.text, version.language);
        QVERIFY(fixture.session().replaceArticle({changed, {}}));
        QCOMPARE(suggestions->open().size(), size_t(1));
        const Span &span = suggestions->open().front().spans.front();
        QCOMPARE(version.text.mid(span.begin, span.end - span.begin), QStringLiteral("im im"));
        QVERIFY(fixture.waitForChecks());
        QCOMPARE(suggestions->open().size(), size_t(1));
    }

    void verdictsSurviveEditsOfTheRows() {
        WindowFixture fixture;
        openHarbour(fixture);
        if (QTest::currentTestFailed()) return;
        fixture.view().setCurrentRow(0);
        press(fixture, Qt::Key_N);
        press(fixture, Qt::Key_Return);
        press(fixture, Qt::Key_N);
        press(fixture, Qt::Key_Delete);
        const std::vector<Finding> judged = fixture.session().findings();
        QCOMPARE(judged.size(), size_t(2));
        fixture.view().setCurrentRow(0);
        press(fixture, Qt::Key_M);
        press(fixture, Qt::Key_M);
        QVERIFY(fixture.waitForChecks());
        QVERIFY(fixture.session().findings() == judged);
        QVERIFY(fixture.window().suggestions()->open().empty());
        for (int i = 0; i < 4; ++i) undo(fixture);
        QVERIFY(fixture.session().findings().empty());
        QVERIFY(fixture.waitForChecks());
        QCOMPARE(fixture.window().suggestions()->open().size(), size_t(2));
    }

    void aligningAgainKeepsTheRowsThatAPersonSet() {
        WindowFixture fixture;
        openHarbour(fixture);
        if (QTest::currentTestFailed()) return;
        press(fixture, Qt::Key_M);
        QSignalSpy hints(fixture.window().opener(), &Opener::hint);
        QVERIFY(alignedAgain(fixture, "alignAgain"));
        QVERIFY(alignedAgain(fixture, "alignAgain")); // the same again, which undo could not take back
        QCOMPARE(rows(fixture), QStringLiteral("1-1 2-2 1-1"));
        QString told = hints.last().at(0).toString();
        QVERIFY2(told.contains(QLatin1String("all rows are as before")), qPrintable(told));
        fixture.view().setCurrentRow(0);
        press(fixture, Qt::Key_C);
        fixture.view().setCurrentRow(1);
        press(fixture, Qt::Key_C); // released: it may change, the row above may not
        QVERIFY(alignedAgain(fixture, "alignAgain"));
        QCOMPARE(rows(fixture), QStringLiteral("1-1 1-1 1-1 1-1"));
        QCOMPARE(fixture.session().article()->alignment.rows[0].status, RowStatus::Confirmed);
        told = hints.last().at(0).toString();
        QVERIFY2(told.contains(QLatin1String("around 1 row")), qPrintable(told));
    }

    void aligningAgainChangesARowThatWasReleasedAndIsUndone() {
        WindowFixture fixture;
        openHarbour(fixture);
        if (QTest::currentTestFailed()) return;
        press(fixture, Qt::Key_M);
        press(fixture, Qt::Key_C);
        const double shareBefore = fixture.session().article()->alignment.confidentShare;
        QVERIFY(alignedAgain(fixture, "alignAgain"));
        QCOMPARE(rows(fixture), QStringLiteral("1-1 1-1 1-1 1-1"));
        undo(fixture);
        QCOMPARE(rows(fixture), QStringLiteral("1-1 2-2 1-1"));
        QCOMPARE(fixture.session().article()->alignment.confidentShare, shareBefore);
        for (int i = 0; i < 2; ++i) undo(fixture);
        QCOMPARE(rows(fixture), QStringLiteral("1-1 1-1 1-1 1-1"));
        QVERIFY(!fixture.session().canUndo());
    }

    void rowsAreConfirmedAndReleasedWithOneKey() {
        WindowFixture fixture;
        openHarbour(fixture);
        if (QTest::currentTestFailed()) return;
        const auto statuses = [&fixture] {
            QString all;
            for (const Row &row : fixture.session().article()->alignment.rows)
                all += QLatin1String("-CE")[static_cast<int>(row.status)];
            return all;
        };
        const double confidence = fixture.session().article()->alignment.rows[1].confidence;
        press(fixture, Qt::Key_C);
        QCOMPARE(statuses(), QStringLiteral("-C--"));
        const Row &row = fixture.session().article()->alignment.rows[1];
        QCOMPARE(row.confidence, confidence);
        QVERIFY(rowExplanation(row).startsWith(QLatin1String("Confirmed by a person\nConfidence")));
        // The text cursor stays in its word, to cut the sentence there next.
        press(fixture, Qt::Key_Right, Qt::ControlModifier);
        const qsizetype word = fixture.view().cursorOffset();
        press(fixture, Qt::Key_C);
        QCOMPARE(fixture.view().cursorOffset(), word);
        press(fixture, Qt::Key_C);
        press(fixture, Qt::Key_Down, Qt::ShiftModifier);
        press(fixture, Qt::Key_C); // not all of the picked rows are confirmed: now they are
        QCOMPARE(statuses(), QStringLiteral("-CC-"));
        fixture.restart();
        QVERIFY(fixture.open(harbour(fixture)));
        QCOMPARE(statuses(), QStringLiteral("-CC-"));
        undo(fixture);
        QCOMPARE(statuses(), QStringLiteral("-C--"));
        QCOMPARE(fixture.view().currentRow(), 1);
        press(fixture, Qt::Key_C);
        QCOMPARE(statuses(), QStringLiteral("----"));
        for (int i = 0; i < 4; ++i) undo(fixture);
        QCOMPARE(statuses(), QStringLiteral("----"));
        QVERIFY(!fixture.session().canUndo());
    }

    void theShareOfConfidentRowsFollowsTheEdits() {
        WindowFixture fixture;
        openHarbour(fixture);
        if (QTest::currentTestFailed()) return;
        const auto share = [&fixture] { return fixture.session().article()->alignment.confidentShare; };
        const double before = share();
        press(fixture, Qt::Key_Down, Qt::ControlModifier); // 1-1 0-1 2-1
        const double after = share();
        const Article &edited = *fixture.session().article();
        QCOMPARE(after, confidentShare(edited.versions, edited.alignment.rows));
        QVERIFY(after != before);
        fixture.restart();
        QVERIFY(fixture.open(harbour(fixture)));
        QCOMPARE(share(), after);
        undo(fixture);
        QCOMPARE(share(), before);
    }

    void aSentenceIsCutAtTheCursorAndItsFlagsStay() {
        WindowFixture fixture;
        openHarbour(fixture);
        if (QTest::currentTestFailed()) return;
        fixture.view().setCurrentRow(0);
        press(fixture, Qt::Key_N);
        press(fixture, Qt::Key_Return); // "im im" is a flag
        const std::vector<Finding> judged = fixture.session().findings();
        QCOMPARE(judged.size(), size_t(1));
        const QString &text = fixture.session().article()->versions[german].text;
        const qsizetype at = text.indexOf(QLatin1String("im im")) + 3; // in the middle of the flag
        fixture.view().setCursor(german, at);
        press(fixture, Qt::Key_X);
        QCOMPARE(rows(fixture), QStringLiteral("2-1 1-1 1-1 1-1"));
        QCOMPARE(fixture.session().article()->versions[german].sentence(1).left(6).toString(),
                 QStringLiteral("im Nor"));
        QCOMPARE(fixture.view().cursorOffset(), at); // so that S splits the row there
        QVERIFY(fixture.session().findings() == judged);
        QVERIFY(fixture.waitForChecks());
        QCOMPARE(fixture.window().suggestions()->open().size(), size_t(1)); // "er er", found again
        press(fixture, Qt::Key_S);
        QCOMPARE(rows(fixture), QStringLiteral("1-0 1-1 1-1 1-1 1-1"));
        QVERIFY(fixture.session().findings() == judged);
        fixture.restart();
        QVERIFY(fixture.open(harbour(fixture)));
        QCOMPARE(rows(fixture), QStringLiteral("1-0 1-1 1-1 1-1 1-1"));
        QVERIFY(fixture.session().findings() == judged);
        undo(fixture);
        undo(fixture);
        QCOMPARE(rows(fixture), QStringLiteral("1-1 1-1 1-1 1-1"));
        QCOMPARE(fixture.session().article()->versions[german].sentences.size(), size_t(4));
        QVERIFY(fixture.session().findings() == judged);
    }

    void textPropertiesThatStayTheSameKeepWhatWasCut() {
        WindowFixture fixture;
        openHarbour(fixture);
        if (QTest::currentTestFailed()) return;
        const QString &text = fixture.session().article()->versions[german].text;
        fixture.view().setCursor(german, text.indexOf(QLatin1String("bringen")));
        press(fixture, Qt::Key_X);
        QCOMPARE(rows(fixture), QStringLiteral("1-1 2-1 1-1 1-1"));
        fixture.action("textProperties")->trigger();
        QDialog *sheet = fixture.dialog("openSheet");
        QVERIFY(sheet);
        QSignalSpy working(fixture.window().opener(), &Opener::working);
        sheet->accept();
        QCOMPARE(working.count(), 0);
        QCOMPARE(rows(fixture), QStringLiteral("1-1 2-1 1-1 1-1"));
    }

    void twoSentencesAreJoinedWithAKey() {
        WindowFixture fixture;
        openHarbour(fixture);
        if (QTest::currentTestFailed()) return;
        press(fixture, Qt::Key_J); // the next one comes from the row below
        QCOMPARE(rows(fixture), QStringLiteral("1-1 1-1 0-1 1-1"));
        QVERIFY(fixture.session().article()->versions[german].sentence(1).endsWith(u"ndet."));
        undo(fixture);
        QCOMPARE(rows(fixture), QStringLiteral("1-1 1-1 1-1 1-1"));
        redo(fixture);
        QCOMPARE(rows(fixture), QStringLiteral("1-1 1-1 0-1 1-1"));
        fixture.view().setCurrentRow(3);
        press(fixture, Qt::Key_J); // the last sentence
        fixture.view().setCurrentRow(2);
        press(fixture, Qt::Key_J); // an empty cell
        press(fixture, Qt::Key_X);
        fixture.view().setCurrentRow(0);
        press(fixture, Qt::Key_X); // nothing before the cursor
        QCOMPARE(rows(fixture), QStringLiteral("1-1 1-1 0-1 1-1"));
    }

    void rowsThatChangeWhileTheTextsAreAlignedAgainStay() {
        WindowFixture fixture;
        openHarbour(fixture);
        if (QTest::currentTestFailed()) return;
        QSignalSpy hints(fixture.window().opener(), &Opener::hint);
        fixture.action("alignAgain")->trigger();
        press(fixture, Qt::Key_M);
        QVERIFY(hints.count() > 0 || hints.wait(20'000));
        QVERIFY(hints.at(0).at(0).toString().contains(QLatin1String("changed meanwhile")));
        QCOMPARE(rows(fixture), QStringLiteral("1-1 2-2 1-1"));
    }

    void otherTextPropertiesAreUndoneWithAllThatWasDoneBefore() {
        WindowFixture fixture;
        openHarbour(fixture);
        if (QTest::currentTestFailed()) return;
        press(fixture, Qt::Key_N);
        press(fixture, Qt::Key_Return);
        const Article before = *fixture.session().article();
        const std::vector<Finding> judged = fixture.session().findings();
        fixture.action("textProperties")->trigger();
        QDialog *sheet = fixture.dialog("openSheet");
        QVERIFY(sheet);
        auto *language = sheet->findChild<QComboBox *>(QStringLiteral("textLanguage"));
        language->setCurrentIndex(language->findData(QStringLiteral("en")));
        Q_EMIT language->activated(language->currentIndex());
        QSignalSpy changed(&fixture.session(), &Session::articleChanged);
        sheet->accept();
        QVERIFY(changed.wait(20'000));
        QCOMPARE(fixture.session().article()->versions[german].language, QStringLiteral("en"));
        undo(fixture);
        QVERIFY(*fixture.session().article() == before);
        QVERIFY(fixture.session().findings() == judged);
        undo(fixture);
        QVERIFY(fixture.session().findings().empty());
        redo(fixture);
        redo(fixture);
        QCOMPARE(fixture.session().article()->versions[german].language, QStringLiteral("en"));
        QCOMPARE(fixture.session().findings().size(), size_t(1));
        QCOMPARE(fixture.session().articles().size(), size_t(1));
    }

    void aLineThatWasLeftOutIsBroughtBack() {
        WindowFixture fixture;
        QStringList paths = harbour(fixture);
        const QByteArray menu = "English Fran\xc3\xa7"
                                "ais Deutsch Espa\xc3\xb1ol Bahasa Indonesia\n";
        QFile file(paths[0]);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        paths[0] = fixture.write(QStringLiteral("menu.de.txt"), text + menu);
        QVERIFY(fixture.open(paths));
        const auto leftOut = [&fixture] {
            const Article &article = *fixture.session().article();
            for (int row = 0; row < static_cast<int>(article.alignment.rows.size()); ++row)
                if (leftOutLine(article, row)) return row;
            return -1;
        };
        QCOMPARE(rows(fixture), QStringLiteral("1-1 1-1 1-1 1-1 1-0"));
        QCOMPARE(leftOut(), 4);
        fixture.view().setCurrentRow(1);
        QVERIFY(!fixture.action("alignLineToo")->isEnabled());
        QMenu *menuHere = menuAtCursor(fixture);
        QVERIFY(menuHere && menuHere->actions().contains(fixture.action("mergeRows")));
        QVERIFY(!menuHere->actions().contains(fixture.action("alignLineToo")));
        menuHere->close();
        fixture.view().setCurrentRow(4);
        menuHere = menuAtCursor(fixture);
        QVERIFY(menuHere && menuHere->actions().contains(fixture.action("alignLineToo")));
        menuHere->close();
        QVERIFY(alignedAgain(fixture, "alignLineToo"));
        QCOMPARE(leftOut(), -1);
        undo(fixture);
        QCOMPARE(leftOut(), 4);
        redo(fixture);
        QCOMPARE(leftOut(), -1);
        fixture.restart();
        QVERIFY(fixture.open(paths));
        QCOMPARE(leftOut(), -1);
        QVERIFY(alignedAgain(fixture, "alignAgain")); // and stays so
        QCOMPARE(leftOut(), -1);
    }
};

QTEST_MAIN(WindowRowsTest)
#include "window_rows_test.moc"
