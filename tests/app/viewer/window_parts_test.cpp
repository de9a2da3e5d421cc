// What the windows are made of and what can be tested without one.

#include "app/common/article_name.h"
#include "app/viewer/dialogs/category_combo.h"
#include "app/viewer/dialogs/category_items.h"
#include "app/viewer/dialogs/progress_strip.h"
#include "app/viewer/dialogs/texts_model.h"
#include "app/viewer/session/background.h"
#include "app/viewer/session/content_key.h"
#include "app/viewer/session/figures.h"
#include "app/viewer/session/mute_text.h"
#include "app/viewer/session/project_folder.h"
#include "app/viewer/view/row_painter.h"
#include "app/viewer/window/findings_model.h"
#include "app/viewer/window/resources.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <stdexcept>
#include <thread>

using namespace sejajar;

namespace {

Version version(const QString &language, const QString &text, Role role = Role::Translation) {
    return {language, role, language + QStringLiteral(".txt"), "UTF-8", text, segmentLines(text)};
}

/// Three rows: one to one, one without source, one of the source only.
Article article() {
    Article result;
    result.name = QStringLiteral("news");
    result.versions = {version(QStringLiteral("zh-Hans"), QStringLiteral("一。\n三。"), Role::Source),
                       version(QStringLiteral("de"), QStringLiteral("Eins.\nZwei.\nZwei b.")),
                       version(QStringLiteral("id"), QStringLiteral("Satu.\nDua."))};
    result.alignment.sourceKind = SourceKind::Comparable;
    result.alignment.rows = {{{{0, 1}, {0, 1}, {0, 1}}, 1, RowStatus::Auto, {}},
                             {{{1, 1}, {1, 3}, {1, 2}}, 1, RowStatus::Auto, {}},
                             {{{1, 2}, {3, 3}, {2, 2}}, 1, RowStatus::Auto, {}}};
    return result;
}

Finding flag(qint64 id, int versionIndex, qsizetype begin, FindingState state = FindingState::Confirmed) {
    Finding result;
    result.id = id;
    result.check = personCheck();
    result.category = QStringLiteral("style.awkward");
    result.state = state;
    result.spans = {{versionIndex, begin, begin + 3, QStringLiteral("abc")}};
    return result;
}

TextChoice choice(const QString &path, const QString &language) {
    TextChoice result;
    result.path = path;
    result.document.text = QStringLiteral("text");
    result.document.encoding = "UTF-8";
    result.document.language = language;
    result.language = language;
    return result;
}

} // namespace

class WindowPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        initResources();
        m_language.use(QStringLiteral("en"));
    }

    void figuresCountTheRowsAndTheFindingsOfTheTranslations() {
        std::vector<Finding> findings = {flag(1, 1, 0), flag(2, 1, 0, FindingState::Dismissed),
                                         flag(-1, 1, 6, FindingState::Suggested), flag(3, 1, 0)};
        findings.back().spans = {{1, 0, 0, QStringLiteral("no longer there")}};
        findings.front().severity = Severity::Major;
        const Figures figures = figuresOf(article(), findings, {2, 300, 200}, {});
        QCOMPARE(figures, (Figures{2, 1, 1, 1, 2, 1, 10.0, true}));
        QCOMPARE(figuresText(figures),
                 QStringLiteral("2 rows, 1 one-to-one, 1 with source, 1 of the source only · "
                                "2 findings, 1 confirmed · MQM 10.0 per 1,000 words"));
        QCOMPARE(figuresText(figuresOf(article(), {}, {}, {})),
                 QStringLiteral("2 rows, 1 one-to-one, 1 with source, 1 of the source only · 0 findings"));
    }

    void rowsThatWereLeftOutAreCountedApart() {
        Article one = article();
        one.versions[1] =
            version(QStringLiteral("de"), QStringLiteral("EnglishFrançais日本語РусскийDeutsch\nZwei."));
        one.alignment.rows = {{{{0, 0}, {0, 1}, {0, 0}}, 1, RowStatus::Auto, {}},
                              {{{0, 1}, {1, 2}, {0, 1}}, 1, RowStatus::Auto, {}}};
        const Figures figures = figuresOf(one, {}, {}, {});
        QCOMPARE(figures.rows, 1);
        QCOMPARE(figures.leftOut, 1);
        QVERIFY(
            figuresText(figures).startsWith(QLatin1String("1 row, 1 one-to-one, 1 with source, 1 left out")));
    }

    void aNoticeSaysWhenTheSourceIsOnlyComparableOrNothingFits() {
        Article one = article();
        QVERIFY(noticeOn(one).full.contains(QLatin1String("same event")));
        one.alignment.looksTranslated = false;
        one.alignment.confidentShare = .124;
        QVERIFY(noticeOn(one).brief.contains(QLatin1String("12 %")));
        one.alignment.looksTranslated = true;
        one.alignment.sourceKind = SourceKind::Parallel;
        QVERIFY(noticeOn(one).brief.isEmpty());
    }

    void findingsStandInGroupsAndThereInTheOrderOfTheText() {
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setArticle(article());
        Finding suggestion = flag(-1, 1, 0, FindingState::Suggested);
        suggestion.check = QStringLiteral("repeated-word");
        Finding lost = flag(5, 1, 0);
        lost.spans = {{1, 0, 0, QStringLiteral("gone")}};
        model.setFindings(
            {flag(1, 0, 3), lost, suggestion, flag(2, 1, 6), flag(4, 1, 0, FindingState::Dismissed)});
        QStringList groups;
        for (int i = 0; i < model.rowCount(); ++i) groups << model.index(i, 0).data().toString();
        QCOMPARE(groups, (QStringList{QStringLiteral("Flags (2)"), QStringLiteral("Repeated word (1)"),
                                      QStringLiteral("No longer in the text (1)")}));
        QCOMPARE(model.indexOf(1).row(), 1);
        QCOMPARE(model.indexOf(2).row(), 0);
        QCOMPARE(model.rowOf(1), 2);
        QCOMPARE(model.rowOf(5), -1);
        QCOMPARE(model.count(FindingFilter::Flags), 3);
        model.setFilter(FindingFilter::Dismissed);
        QCOMPARE(model.shown().size(), size_t(1));
        QCOMPARE(model.shown().front().id, 4);
    }

    void nextAndPreviousFollowTheTextAcrossTheGroups() {
        FindingsModel model;
        model.setArticle(article());
        Finding suggestion = flag(-1, 1, 6, FindingState::Suggested);
        suggestion.check = QStringLiteral("repeated-word");
        Finding lost = flag(5, 1, 0);
        lost.spans = {{1, 0, 0, QStringLiteral("gone")}};
        model.setFindings({flag(3, 2, 0), suggestion, flag(1, 0, 3), lost});
        QCOMPARE(model.neighbour(0, 0, 1), 3);  // a row with a finding: that one first
        QCOMPARE(model.neighbour(3, 0, 1), -1); // from the flag to the next finding
        QCOMPARE(model.neighbour(3, 0, -1), 1); // round
        QCOMPARE(model.neighbour(3, 2, 1), 1);  // the person went elsewhere: from there
        QCOMPARE(model.neighbour(0, 2, -1), 1);
        model.setFindings({lost});
        QCOMPARE(model.neighbour(0, 0, 1), 0);
    }

    void mutesAreReadAsTheyWereWritten() {
        const std::vector<Mute> mutes = {{QStringLiteral("number"), {}},
                                         {QStringLiteral("repeated-word"), QStringLiteral("\"[,é好")}};
        QCOMPARE(mutesFromText(textOfMutes(mutes)), mutes);
        QCOMPARE(textOfMutes({}), QString());
        for (const char *text : {"", "{}", "[[]]", "[1,\"x\",[\"\",\"word\"]]", "[[", "null"})
            QVERIFY2(mutesFromText(QString::fromLatin1(text)).empty(), text);
    }

    void textsOfTheSheetAreAModel() {
        TextsModel model({choice(QStringLiteral("a"), QStringLiteral("de"))});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(problemOf(model.texts()), ChoiceProblem::TooFewTexts);
        model.add({choice(QStringLiteral("b"), QStringLiteral("zh-Hans")),
                   choice(QStringLiteral("a"), QStringLiteral("de"))});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.text(1).role, Role::Source);
        QVERIFY(recognisedWithCertainty(model.texts()));
        model.move(1, 0);
        QCOMPARE(model.text(0).path, QStringLiteral("b"));
        model.setRole(1, Role::Source);
        QCOMPARE(model.text(0).role, Role::Translation);
        model.setLanguage(0, QStringLiteral("de"));
        QVERIFY(!recognisedWithCertainty(model.texts()));
        model.remove(0);
        QCOMPARE(model.rowCount(), 1);
    }

    void whatIsDoubtfulIsNotOpenedUnseen() {
        const std::vector<TextChoice> sure = {choice(QStringLiteral("a"), QStringLiteral("de")),
                                              choice(QStringLiteral("b"), QStringLiteral("id"))};
        QVERIFY(recognisedWithCertainty(sure));
        auto doubtful = sure;
        doubtful[0].document.encodingGuessed = true;
        QVERIFY(!recognisedWithCertainty(doubtful));
        doubtful = sure;
        doubtful[1].document.warnings = {{DecodeWarning::Kind::ReplacedBytes, 12, 3}};
        QVERIFY(!recognisedWithCertainty(doubtful));
        QCOMPARE(remarksOn(doubtful[1]),
                 QStringLiteral("3 places could not be decoded and became �, the first in line 12."));
        doubtful = sure;
        doubtful[1].language = QStringLiteral("und");
        QVERIFY(!recognisedWithCertainty(doubtful));
        doubtful = sure;
        doubtful[1].error = Error{ErrorKind::Empty, {}, QStringLiteral("b")};
        QVERIFY(!recognisedWithCertainty(doubtful));
    }

    void recentCategoriesStandFirstAndInTheirGroup() {
        const std::vector<CategoryItem> items =
            categoryItems({QStringLiteral("style.awkward"), QStringLiteral("no.such")});
        QVERIFY(items[0].isHeading());
        QCOMPARE(items[1].id, QStringLiteral("style.awkward"));
        QVERIFY(items[2].isHeading());
        QCOMPARE(items[3].id, QStringLiteral("accuracy.mistranslation"));
        QCOMPARE(std::ranges::count(items, QStringLiteral("style.awkward"), &CategoryItem::id), 2);
    }

    void aCategoryIsFoundByAPartOfItsName() {
        CategoryCombo combo({});
        QCOMPARE(combo.category(), QStringLiteral("accuracy.mistranslation"));
        combo.setEditText(QStringLiteral("untransl"));
        combo.takeTyped();
        QCOMPARE(combo.category(), QStringLiteral("accuracy.untranslated"));
        combo.setEditText(QStringLiteral("no such thing"));
        combo.takeTyped();
        QCOMPARE(combo.category(), QStringLiteral("accuracy.untranslated"));
        QCOMPARE(combo.currentText(), QStringLiteral("Accuracy: Untranslated"));
    }

    void theSameTextsHaveOneKeyInAnyOrder() {
        std::vector<Version> versions = article().versions;
        const ContentKey key = contentKey(versions);
        std::swap(versions[1], versions[2]);
        QCOMPARE(contentKey(versions).texts, key.texts);
        QVERIFY(contentKey(versions).properties != key.properties);
        std::swap(versions[1], versions[2]);
        QCOMPARE(contentKey(versions), key);
        versions[1].text += u'!';
        QVERIFY(contentKey(versions).texts != key.texts);
    }

    void articlesAreNamedAfterWhatTheirFilesShare_data() {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("name");
        QTest::newRow("ending") << QStringList{QStringLiteral("/x/news.de.txt"),
                                               QStringLiteral("/x/news.id.txt")}
                                << QStringLiteral("news");
        QTest::newRow("nothing shared")
            << QStringList{QStringLiteral("a.txt"), QStringLiteral("b.txt")} << QStringLiteral("a, b");
    }
    void articlesAreNamedAfterWhatTheirFilesShare() {
        QFETCH(QStringList, files);
        QFETCH(QString, name);
        QCOMPARE(articleName(files), name);
    }

    void fileNamesKeepWhatIsHarmless() {
        QCOMPARE(fileNameOf(QStringLiteral("../../etc/passwd")), QStringLiteral("_.._etc_passwd"));
        QCOMPARE(fileNameOf(QStringLiteral("新闻 1")), QStringLiteral("新闻 1"));
        QCOMPARE(fileNameOf(QStringLiteral("..")), QStringLiteral("article"));
        QCOMPARE(fileNameOf(QString(500, u'x')).size(), 60);
    }

    void outdatedAndCancelledWorkIsDropped() {
        Background background;
        // Of the work, too: the last piece may outlive this test.
        const auto go = std::make_shared<QSemaphore>();
        QStringList done;
        const auto waiting = [go](const QString &value) {
            return [go, value](const Progress &) -> Result<QString> {
                go->acquire();
                return value;
            };
        };
        const auto note = [&done](Result<QString> value) { done << *value; };
        background.run<QString>(waiting(QStringLiteral("old")), note);
        background.run<QString>(waiting(QStringLiteral("new")), note);
        QSignalSpy ended(&background, &Background::ended);
        go->release(2);
        QVERIFY(ended.wait());
        QCOMPARE(done, QStringList{QStringLiteral("new")});
        background.run<QString>(waiting(QStringLiteral("cancelled")), note);
        background.cancel();
        QCOMPARE(ended.count(), 2);
        go->release();
        background.run<QString>([](const Progress &) -> Result<QString> { return QStringLiteral("last"); },
                                note);
        QVERIFY(ended.wait());
        QCOMPARE(done, (QStringList{QStringLiteral("new"), QStringLiteral("last")}));
    }

    void nobodyWaitsForWorkWhoseWindowIsClosed() {
        const auto go = std::make_shared<QSemaphore>();
        const auto over = std::make_shared<QSemaphore>();
        {
            Background background;
            background.run<Done>(
                [go, over](const Progress &progress) -> Outcome {
                    go->acquire();
                    progress(.5); // to nobody
                    over->release();
                    return Done{};
                },
                [](Outcome) { QFAIL("there is nobody to tell"); });
        }
        go->release();
        over->acquire();
        QCoreApplication::processEvents();
    }

    void anExceptionBecomesAnError() {
        Background background;
        std::optional<Error> error;
        background.run<Done>([](const Progress &) -> Outcome { throw std::runtime_error("broken"); },
                             [&](Outcome outcome) { error = outcome.error(); });
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->kind, ErrorKind::Internal);
        QCOMPARE(error->detail, QStringLiteral("broken"));
    }

    void longWorkShowsABarThatCancels() {
        Background background;
        QWidget parent;
        auto *strip = new ProgressStrip(&background, &parent);
        parent.show();
        background.run<Done>(
            [](const Progress &progress) -> Outcome {
                while (!progress.cancelled()) std::this_thread::yield();
                return Error{ErrorKind::Cancelled, {}, {}};
            },
            [](Outcome) { QFAIL("cancelled work is over"); });
        QVERIFY(!strip->isVisible());
        QTRY_VERIFY(strip->isVisible());
        strip->findChild<QPushButton *>(QStringLiteral("cancelWork"))->click();
        QVERIFY(!strip->isVisible());
        QVERIFY(!background.isRunning());
    }

private:
    InterfaceLanguage m_language;
};

QTEST_MAIN(WindowPartsTest)
#include "window_parts_test.moc"
