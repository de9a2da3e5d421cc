// The person sees what the checks suggest and judges it: in a real window, with keys and mouse.

#include "app/viewer/dialogs/flag_dialog.h"
#include "app/viewer/session/suggestions.h"
#include "app/viewer/view/aligned_view.h"
#include "app/viewer/window/findings_dock.h"
#include "core/check/reanchor.h"
#include "core/text/sentence_span.h"
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTreeView>

using namespace sejajar;

namespace {

constexpr int german = 0;

/// Two versions with three doubled words; one-to-one.
QStringList doubledWords(const WindowFixture &fixture) {
    return {
        fixture.write(QStringLiteral("news.de.txt"),
                      "Der B\xc3\xbcrgermeister wohnt im im Haus am See. Er kauft dort jeden Morgen frisches "
                      "Brot. Danach geht er er zur Arbeit in die Stadt.\n"),
        fixture.write(QStringLiteral("news.id.txt"),
                      "Wali kota tinggal di di rumah dekat danau. Setiap pagi ia membeli roti segar di sana. "
                      "Setelah itu ia pergi bekerja ke kota.\n")};
}

void openDoubledWords(WindowFixture &fixture) {
    fixture.use({QStringLiteral("repeated-word")});
    QVERIFY(fixture.open(doubledWords(fixture)));
    QVERIFY(fixture.waitForChecks());
    QCOMPARE(fixture.window().suggestions()->open().size(), size_t(3));
    fixture.view().setFocus();
    fixture.view().setCurrentRow(0);
}

QStringList openWords(WindowFixture &fixture) {
    QStringList words;
    for (const Finding &finding : fixture.window().suggestions()->open()) words << findingWords(finding);
    return words;
}

QString figures(WindowFixture &fixture) {
    return fixture.window().findChild<QLabel *>(QStringLiteral("figures"))->text();
}

void undo(WindowFixture &fixture) { QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier); }
void redo(WindowFixture &fixture) {
    QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
}

const QStringList allWords = {QStringLiteral("im im"), QStringLiteral("er er"), QStringLiteral("di di")};

} // namespace

class WindowFindingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void suggestionsStandInTheListWithTheirReasonAndInTheStatusLine() {
        WindowFixture fixture;
        openDoubledWords(fixture);
        if (QTest::currentTestFailed()) return;
        const FindingsModel *model = fixture.window().findingsDock()->model();
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Repeated word (3)"));
        QVERIFY(
            figures(fixture).endsWith(QStringLiteral("3 findings, 0 confirmed · MQM 0.0 per 1,000 words")));
        QTest::keyClick(&fixture.view(), Qt::Key_N);
        QCOMPARE(fixture.window().findChild<QLabel *>(QStringLiteral("findingReason"))->text(),
                 QStringLiteral("“im” stands twice in a row."));
        QVERIFY(fixture.view()
                    .findingText(fixture.window().suggestions()->open().front())
                    .contains(QLatin1String("stands twice in a row")));
        QVERIFY(fixture.session().findings().empty()); // nothing is stored that nobody judged
    }

    void enterConfirmsDeleteDismissesAndNGoesOn() {
        WindowFixture fixture;
        openDoubledWords(fixture);
        if (QTest::currentTestFailed()) return;
        QTest::keyClick(&fixture.view(), Qt::Key_N);
        QTest::keyClick(&fixture.view(), Qt::Key_Return);
        QCOMPARE(fixture.session().findings().size(), size_t(1));
        QCOMPARE(fixture.session().findings()[0].state, FindingState::Confirmed);
        QCOMPARE(fixture.session().findings()[0].check, QStringLiteral("repeated-word"));
        QCOMPARE(openWords(fixture), (QStringList{QStringLiteral("er er"), QStringLiteral("di di")}));
        QVERIFY(figures(fixture).contains(QLatin1String("3 findings, 1 confirmed")));
        QTest::keyClick(&fixture.view(), Qt::Key_N);
        QTest::keyClick(&fixture.view(), Qt::Key_Delete);
        QCOMPARE(fixture.session().findings()[1].state, FindingState::Dismissed);
        QCOMPARE(findingWords(fixture.session().findings()[1]), QStringLiteral("di di"));
        QVERIFY(figures(fixture).contains(QLatin1String("2 findings, 1 confirmed")));
        QCOMPARE(openWords(fixture), QStringList{QStringLiteral("er er")});
    }

    void verdictsAreUndoneRedoneAndThereAfterClosing() {
        WindowFixture fixture;
        openDoubledWords(fixture);
        if (QTest::currentTestFailed()) return;
        QTest::keyClick(&fixture.view(), Qt::Key_N);
        QTest::keyClick(&fixture.view(), Qt::Key_Return);
        QTest::keyClick(&fixture.view(), Qt::Key_N);
        QTest::keyClick(&fixture.view(), Qt::Key_Delete);
        const std::vector<Finding> judged = fixture.session().findings();
        undo(fixture);
        undo(fixture);
        QVERIFY(fixture.session().findings().empty());
        QCOMPARE(openWords(fixture), allWords);
        redo(fixture);
        redo(fixture);
        QCOMPARE(fixture.session().findings(), judged);
        fixture.restart();
        fixture.use({QStringLiteral("repeated-word")});
        QVERIFY(fixture.open(doubledWords(fixture)));
        QVERIFY(fixture.waitForChecks());
        QCOMPARE(fixture.session().findings(), judged);
        QCOMPARE(openWords(fixture), QStringList{QStringLiteral("er er")});
        undo(fixture);
        QCOMPARE(openWords(fixture), (QStringList{QStringLiteral("er er"), QStringLiteral("di di")}));
    }

    void enterInTheListConfirmsThereToo() {
        WindowFixture fixture;
        openDoubledWords(fixture);
        if (QTest::currentTestFailed()) return;
        QTreeView *list = fixture.window().findingsDock()->list();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0, list->model()->index(0, 0)));
        const qint64 second = fixture.window().findingsDock()->current();
        const QString words = findingWords(*fixture.window().suggestions()->find(second));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(findingWords(fixture.session().findings().at(0)), words);
        // On a flag Enter opens it.
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(fixture.dialog("flagDialog"));
    }

    void aDismissedSuggestionIsListedAndCanBeJudgedAgain() {
        WindowFixture fixture;
        openDoubledWords(fixture);
        if (QTest::currentTestFailed()) return;
        QTest::keyClick(&fixture.view(), Qt::Key_N);
        QTest::keyClick(&fixture.view(), Qt::Key_Delete);
        FindingsDock *dock = fixture.window().findingsDock();
        dock->setFilter(FindingFilter::Dismissed);
        QCOMPARE(dock->model()->shown().size(), size_t(1));
        dock->setCurrent(dock->model()->shown().front().id);
        QTest::mouseClick(dock->findChild<QPushButton *>(QStringLiteral("secondVerdict")), Qt::LeftButton);
        QVERIFY(fixture.session().findings().empty());
        QCOMPARE(openWords(fixture), allWords);
        undo(fixture);
        dock->setCurrent(dock->model()->shown().front().id);
        QTest::mouseClick(dock->findChild<QPushButton *>(QStringLiteral("firstVerdict")), Qt::LeftButton);
        QCOMPARE(fixture.session().findings().at(0).state, FindingState::Confirmed);
        dock->setFilter(FindingFilter::Flags);
        QCOMPARE(dock->model()->shown().size(), size_t(1));
    }

    void editingASuggestionConfirmsItWithWhatWasWritten() {
        WindowFixture fixture;
        openDoubledWords(fixture);
        if (QTest::currentTestFailed()) return;
        QTest::keyClick(&fixture.view(), Qt::Key_N);
        QTest::keyClick(&fixture.view(), Qt::Key_E);
        auto *dialog = qobject_cast<FlagDialog *>(fixture.dialog("flagDialog"));
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>(QStringLiteral("note"))->setPlainText(QStringLiteral("Really."));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        const Finding flag = fixture.session().findings().at(0);
        QCOMPARE(flag.note, QStringLiteral("Really."));
        QCOMPARE(flag.state, FindingState::Confirmed);
        QCOMPARE(flag.check, QStringLiteral("repeated-word"));
        QCOMPARE(openWords(fixture).size(), 2);
    }

    void aClickInTheListGoesToTheWords() {
        WindowFixture fixture;
        openDoubledWords(fixture);
        if (QTest::currentTestFailed()) return;
        QTreeView *list = fixture.window().findingsDock()->list();
        const qint64 id = fixture.window().suggestions()->open()[1].id;
        const QModelIndex index = fixture.window().findingsDock()->model()->indexOf(id);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualRect(index).center());
        QCOMPARE(fixture.view().currentRow(), fixture.rowWith(german, QStringLiteral("er er")));
        QCOMPARE(fixture.view().findingsAtCursor(), std::vector<qint64>{id});
    }

    void theCursorOnASuggestionTellsAboutItInTheList() {
        WindowFixture fixture;
        openDoubledWords(fixture);
        if (QTest::currentTestFailed()) return;
        const Finding finding = fixture.window().suggestions()->open()[1];
        fixture.view().setCurrentRow(fixture.rowWith(german, QStringLiteral("er er")));
        fixture.view().setCursor(german, finding.spans[0].begin + 1);
        QCOMPARE(fixture.window().findingsDock()->current(), finding.id);
    }

    void aDoubleClickOnASuggestionJudgesNothing() {
        WindowFixture fixture;
        openDoubledWords(fixture);
        if (QTest::currentTestFailed()) return;
        const Span span = fixture.window().suggestions()->open()[0].spans[0];
        const QRect words = fixture.view().textRect(0, german, span.begin, span.end);
        QTest::mouseDClick(fixture.view().viewport(), Qt::LeftButton, Qt::NoModifier, words.center());
        QVERIFY(fixture.session().findings().empty());
        QVERIFY(!fixture.window().findChild<FlagDialog *>());
    }

    void theContextMenuOffersWhatCanBeDoneWithAFinding() {
        WindowFixture fixture;
        openDoubledWords(fixture);
        if (QTest::currentTestFailed()) return;
        QTreeView *list = fixture.window().findingsDock()->list();
        const qint64 id = fixture.window().suggestions()->open()[0].id;
        const QRect line = list->visualRect(fixture.window().findingsDock()->model()->indexOf(id));
        list->setFocus();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, line.center());
        Q_EMIT list->customContextMenuRequested(line.center());
        QMenu *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (const char *action : {"confirmFinding", "editFlag", "deleteFlag", "muteWord", "muteCheck"})
            QVERIFY2(menu->actions().contains(fixture.action(action)), action);
        menu->close();
        fixture.action("muteCheck")->trigger();
        QVERIFY(openWords(fixture).isEmpty());
    }

    void aMutedWordIsNotSuggestedUntilItIsBroughtBack() {
        WindowFixture fixture;
        openDoubledWords(fixture);
        if (QTest::currentTestFailed()) return;
        QTest::keyClick(&fixture.view(), Qt::Key_N);
        QTest::keyClick(&fixture.view(), Qt::Key_M, Qt::ControlModifier);
        const QStringList others = {QStringLiteral("er er"), QStringLiteral("di di")};
        QCOMPARE(openWords(fixture), others);
        const QSignalSpy glossaries(&fixture.session(), &Session::glossaryChanged);
        undo(fixture);
        QCOMPARE(openWords(fixture), allWords);
        QCOMPARE(glossaries.count(), 0);
        redo(fixture);
        QCOMPARE(openWords(fixture), others);
        fixture.restart();
        fixture.use({QStringLiteral("repeated-word")});
        QVERIFY(fixture.open(doubledWords(fixture)));
        QVERIFY(fixture.waitForChecks());
        QCOMPARE(openWords(fixture), others);
        auto *muted = fixture.window().findChild<QMenu *>(QStringLiteral("mutedMenu"));
        Q_EMIT muted->aboutToShow();
        QCOMPARE(muted->actions().at(0)->text(), QStringLiteral("Repeated word: “im im”"));
        muted->actions().at(0)->trigger();
        QCOMPARE(openWords(fixture), allWords);
    }

    void aMutedCheckIsSilentInThisProject() {
        WindowFixture fixture;
        openDoubledWords(fixture);
        if (QTest::currentTestFailed()) return;
        QTest::keyClick(&fixture.view(), Qt::Key_N);
        QTest::keyClick(&fixture.view(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(openWords(fixture).isEmpty());
        QVERIFY(figures(fixture).contains(QLatin1String("0 findings")));
        undo(fixture);
        QCOMPARE(openWords(fixture), allWords);
    }

    void verdictsAndMutesSurviveChangedTextsAndRows() {
        WindowFixture fixture;
        openDoubledWords(fixture);
        if (QTest::currentTestFailed()) return;
        QTest::keyClick(&fixture.view(), Qt::Key_N);
        QTest::keyClick(&fixture.view(), Qt::Key_Return);
        QTest::keyClick(&fixture.view(), Qt::Key_N);
        QTest::keyClick(&fixture.view(), Qt::Key_Delete);
        Article changed = *fixture.session().article();
        const QString added = QStringLiteral("Das ist neu. ");
        Version &version = changed.versions[german];
        version.text.prepend(added);
        version.sentences = segment(version.text, version.language);
        changed.alignment.rows.insert(changed.alignment.rows.begin(), Row{{{0, 0}, {0, 0}}, 1, {}, {}});
        for (size_t row = 0; row < changed.alignment.rows.size(); ++row)
            changed.alignment.rows[row].ranges[german] = {static_cast<int>(row), static_cast<int>(row) + 1};
        QVERIFY(fixture.session().replaceArticle({changed, {}}));
        QVERIFY(fixture.waitForChecks());
        QCOMPARE(openWords(fixture), QStringList{QStringLiteral("er er")});
        const std::vector<Finding> kept = fixture.session().findings();
        QCOMPARE(kept.size(), size_t(2));
        const Span &span = kept[0].spans[0];
        QCOMPARE(version.text.mid(span.begin, span.end - span.begin), QStringLiteral("im im"));
    }

    void whatIsNoLongerInTheTextStandsInAListOfItsOwn() {
        WindowFixture fixture;
        openDoubledWords(fixture);
        if (QTest::currentTestFailed()) return;
        QTest::keyClick(&fixture.view(), Qt::Key_N);
        QTest::keyClick(&fixture.view(), Qt::Key_Return);
        const Article before = *fixture.session().article();
        Article changed = before;
        changed.versions[german].text.replace(QLatin1String("im im Haus"), QLatin1String("in Haus 17"));
        QVERIFY(fixture.session().replaceArticle({changed, {}}));
        QVERIFY(fixture.waitForChecks());
        const FindingsModel *model = fixture.window().findingsDock()->model();
        QCOMPARE(model->index(model->rowCount() - 1, 0).data().toString(),
                 QStringLiteral("No longer in the text (1)"));
        QVERIFY(isLost(fixture.session().findings().at(0)));
        QCOMPARE(findingWords(fixture.session().findings().at(0)), QStringLiteral("im im"));
        QVERIFY(figures(fixture).contains(QLatin1String("2 findings, 0 confirmed")));
        // And is back when the words are.
        QVERIFY(fixture.session().replaceArticle({before, {}}));
        QVERIFY(!isLost(fixture.session().findings().at(0)));
    }

    void suggestionsForAnArticleThatIsGoneAreDropped() {
        WindowFixture fixture;
        openDoubledWords(fixture);
        if (QTest::currentTestFailed()) return;
        const Article with = *fixture.session().article();
        Article without = with;
        for (Version &version : without.versions)
            for (const QString &word : allWords)
                version.text.replace(word, QString(word).replace(u' ', u'x'));
        QVERIFY(fixture.session().replaceArticle({with, {}}));
        QVERIFY(fixture.session().replaceArticle(
            {without, {}})); // before the checks of the other can have arrived
        QVERIFY(fixture.waitForChecks());
        QVERIFY(openWords(fixture).isEmpty());
    }

    void theSettingsSwitchChecksOffAndWeighErrors() {
        WindowFixture fixture;
        openDoubledWords(fixture);
        if (QTest::currentTestFailed()) return;
        QTest::keyClick(&fixture.view(), Qt::Key_N);
        QTest::keyClick(&fixture.view(), Qt::Key_Return);
        QVERIFY(fixture.window()
                    .findChild<QLabel *>(QStringLiteral("figures"))
                    ->toolTip()
                    .contains(QLatin1String("Deutsch: ")));
        const QString before = figures(fixture);
        fixture.action("settings")->trigger();
        QDialog *dialog = fixture.dialog("settingsDialog");
        QVERIFY(dialog);
        auto *checks = dialog->findChild<QTableWidget *>(QStringLiteral("checks"));
        for (int row = 0; row < checks->rowCount(); ++row) checks->item(row, 0)->setCheckState(Qt::Unchecked);
        dialog->findChild<QComboBox *>(QStringLiteral("severity:repeated-word"))->setCurrentIndex(4);
        dialog->findChild<QDoubleSpinBox *>(QStringLiteral("weight:minor"))->setValue(10);
        dialog->accept();
        QVERIFY(fixture.waitForChecks());
        QVERIFY(openWords(fixture).isEmpty());
        QCOMPARE(fixture.session().findings().size(), size_t(1)); // a verdict stays
        QVERIFY(figures(fixture) != before);
        QCOMPARE(fixture.preferences().mqmWeights().of(Severity::Minor), 10.0);
        const Check *repeated = checkOf(u"repeated-word");
        QVERIFY(!fixture.preferences().isCheckOn(*repeated));
        QCOMPARE(fixture.preferences().checkSeverity(*repeated), Severity::Critical);
        // Back as usual: nothing of it stays in the settings.
        fixture.preferences().setCheckOn(*repeated, true);
        fixture.preferences().setCheckSeverity(*repeated, std::nullopt);
        QVERIFY(fixture.preferences().isCheckOn(*repeated));
        QVERIFY(fixture.preferences().checkOptions().severities.isEmpty());
    }

    void cancelledSettingsChangeNothing() {
        WindowFixture fixture;
        openDoubledWords(fixture);
        if (QTest::currentTestFailed()) return;
        fixture.action("settings")->trigger();
        QDialog *dialog = fixture.dialog("settingsDialog");
        QVERIFY(dialog);
        dialog->findChild<QTableWidget *>(QStringLiteral("checks"))->item(0, 0)->setCheckState(Qt::Unchecked);
        dialog->reject();
        QCOMPARE(openWords(fixture), allWords);
        QVERIFY(fixture.preferences().isCheckOn(*checkOf(u"repeated-word")));
    }
};

QTEST_MAIN(WindowFindingsTest)
#include "window_findings_test.moc"
