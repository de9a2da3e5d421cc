#include "app/viewer/dialogs/settings_dialog.h"
#include "app/viewer/view/aligned_view.h"
#include "app/viewer/window/actions.h"
#include "app/viewer/window/findings_dock.h"
#include "app/viewer/window/theme.h"
#include "window_fixture.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTest>

using namespace sejajar;

namespace {

void choose(QDialog *dialog, const char *name, const char *data) {
    auto *combo = dialog->findChild<QComboBox *>(QString::fromLatin1(name));
    combo->setCurrentIndex(combo->findData(QString::fromLatin1(data)));
}

} // namespace

class WindowSettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void settingsActAtOnceAndAreRemembered() {
        WindowFixture fixture;
        fixture.action("settings")->trigger();
        QDialog *dialog = fixture.dialog("settingsDialog");
        QVERIFY(dialog);
        choose(dialog, "theme", "dark");
        choose(dialog, "language", "de");
        dialog->findChild<QDoubleSpinBox *>(QStringLiteral("textSize"))->setValue(17);
        QVERIFY(isDark(QApplication::palette()));
        QTRY_COMPARE(fixture.window().findingsDock()->windowTitle(), QStringLiteral("Befunde"));
        QTRY_COMPARE(dialog->windowTitle(), QStringLiteral("Einstellungen"));
        dialog->accept();
        fixture.restart();
        QCOMPARE(fixture.preferences().theme(), QStringLiteral("dark"));
        QCOMPARE(fixture.preferences().language(), QStringLiteral("de"));
        QCOMPARE(fixture.preferences().textSize(), 17.);
        QVERIFY(isDark(QApplication::palette()));
    }

    void aBrokenLockOfAKilledProgramIsRemoved() {
        const WindowFixture fixture;
        const QString file = fixture.path(QStringLiteral("other.ini"));
        const QString lock = fixture.write(QStringLiteral("other.ini.lock"), {});
        Preferences preferences(file);
        QVERIFY(!QFile::exists(lock));
        preferences.setTextSize(20);
        preferences.sync();
        QCOMPARE(Preferences(file).textSize(), 20.);
    }

    void cancelTakesSettingsBack() {
        WindowFixture fixture;
        fixture.action("settings")->trigger();
        QDialog *dialog = fixture.dialog("settingsDialog");
        QVERIFY(dialog);
        choose(dialog, "theme", "dark");
        choose(dialog, "language", "id");
        dialog->reject();
        QVERIFY(!isDark(QApplication::palette()));
        QCOMPARE(fixture.preferences().language(), QString());
    }

    void sizeDocksAndRecentProjectsAreRemembered() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        const QString project = fixture.session().projectPath();
        fixture.window().resize(777, 555);
        fixture.window().findingsDock()->hide();
        fixture.view().setColumnShares({.5, .25, .25});
        QTest::keyClick(&fixture.window(), Qt::Key_Plus, Qt::ControlModifier);
        fixture.restart();
        QCOMPARE(fixture.window().size(), QSize(777, 555));
        QVERIFY(!fixture.window().findingsDock()->isVisible());
        QVERIFY(fixture.open(fixture.sampleFiles()));
        QCOMPARE(fixture.view().columnShares(), (std::vector<double>{.5, .25, .25}));
        QCOMPARE(fixture.preferences().textSize(), Preferences::usualText + 1);
        QCOMPARE(fixture.preferences().recentProjects(),
                 (std::vector<RecentProject>{{project, QStringLiteral("sample")}}));
    }

    void everyActionStandsInAMenuWithAKeyOfItsOwn() {
        WindowFixture fixture;
        QSet<QString> keys;
        int actions = 0;
        for (const ActionSpec &spec : actionTable()) {
            const QAction *action = fixture.action(spec.name);
            QVERIFY(action);
            QVERIFY2(!action->shortcuts().isEmpty(), spec.name);
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key.toString()), spec.name);
                keys.insert(key.toString());
            }
            ++actions;
        }
        int inMenus = 0;
        for (const QAction *menu : fixture.window().menuBar()->actions()) {
            for (const QAction *action : menu->menu()->actions())
                inMenus += !action->shortcuts().isEmpty() && !action->objectName().isEmpty();
        }
        QVERIFY(inMenus >= actions);
    }

    void noLetterChoosesTwoLinesOfAMenuInAnyLanguage() {
        WindowFixture fixture;
        for (const QString &language : InterfaceLanguage::available()) {
            fixture.language().use(language);
            QCoreApplication::processEvents();
            QSet<QChar> titles;
            for (const QAction *menu : fixture.window().menuBar()->actions()) {
                QSet<QChar> letters;
                const auto letterOf = [](const QString &text) {
                    const qsizetype mark = text.indexOf(u'&');
                    return mark < 0 ? QChar() : text[mark + 1].toLower();
                };
                const QChar title = letterOf(menu->text());
                QVERIFY2(!titles.contains(title), qPrintable(language + menu->text()));
                titles.insert(title);
                for (const QAction *action : menu->menu()->actions()) {
                    const QChar letter = letterOf(action->text());
                    if (letter.isNull()) continue;
                    QVERIFY2(!letters.contains(letter), qPrintable(language + action->text()));
                    letters.insert(letter);
                }
            }
        }
    }

    void everyWidgetThatTakesTheFocusHasAName() {
        WindowFixture fixture;
        QVERIFY(fixture.open(fixture.sampleFiles()));
        for (const QWidget *widget : fixture.window().findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
            if (widget->objectName().startsWith(QLatin1String("qt_"))) continue; // parts of Qt's own widgets
            const QAccessibleInterface *spoken =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY(spoken);
            const QByteArray what =
                widget->metaObject()->className() + QByteArray(" ") + widget->objectName().toUtf8();
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), what.constData());
        }
    }
};

QTEST_MAIN(WindowSettingsTest)
#include "window_settings_test.moc"
