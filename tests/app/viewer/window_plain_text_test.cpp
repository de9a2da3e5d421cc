#include "app/common/error_text.h"
#include "app/common/plain_text.h"
#include "app/viewer/dialogs/flag_dialog.h"
#include "app/viewer/dialogs/message.h"
#include "app/viewer/dialogs/open_sheet.h"
#include "app/viewer/window/findings_dock.h"
#include "window_fixture.h"

#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace sejajar;

namespace {

const char *payloads[] = {
    "<b>x</b>",  "a < b > c",           "<img src=x onerror=y>", "<a href='file:///'>z</a>",
    "&lt;i&gt;", "<!DOCTYPE html><p>p", "<table><tr><td>1"};

void addPayloads() {
    QTest::addColumn<QString>("payload");
    for (const char *payload : payloads) QTest::newRow(payload) << QString::fromLatin1(payload);
}

/// Every label that shows the payload takes it for plain text. Returns how many show it.
int plainLabelsWith(const QWidget &widget, const QString &payload) {
    int count = 0;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (!label->text().contains(payload)) continue;
        if (label->textFormat() != Qt::PlainText)
            qFatal("a label takes HTML: %s", qPrintable(label->objectName()));
        ++count;
    }
    return count;
}

/// No tooltip carries it, since Qt takes a tooltip for HTML when it looks like it.
void checkTooltips(const QWidget &widget, const QString &payload) {
    for (const QWidget *child : widget.findChildren<QWidget *>())
        QVERIFY2(!child->toolTip().contains(payload), qPrintable(child->objectName()));
    for (const QAction *action : widget.findChildren<QAction *>())
        QVERIFY2(!action->toolTip().contains(payload), qPrintable(action->objectName()));
}

Finding flagOf(const QString &payload) {
    Finding flag;
    flag.check = personCheck();
    flag.category = QStringLiteral("accuracy.mistranslation");
    flag.spans = {{0, 0, payload.size(), payload}};
    flag.note = payload;
    flag.correction = payload;
    return flag;
}

} // namespace

class WindowPlainTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textsAndNotesAreNeverHtml_data() { addPayloads(); }
    void textsAndNotesAreNeverHtml() {
        QFETCH(QString, payload);
        WindowFixture fixture;
        const QByteArray german =
            payload.toUtf8() + " Das ist ein ganz gew\xc3\xb6hnlicher deutscher Satz.\n";
        const QByteArray indonesian = payload.toUtf8() + " Ini adalah kalimat bahasa Indonesia yang biasa.\n";
        fixture.window().opener()->openPaths({fixture.write(QStringLiteral("a.txt"), german),
                                              fixture.write(QStringLiteral("b.txt"), indonesian)},
                                             Opener::Ask::Always);
        QDialog *sheet = fixture.dialog("openSheet");
        QVERIFY(sheet);
        QSignalSpy opened(fixture.window().opener(), &Opener::opened);
        sheet->accept();
        QVERIFY(opened.wait(20'000));
        const std::optional<qint64> id = fixture.session().addFinding(flagOf(payload));
        QVERIFY(id);
        fixture.window().findingsDock()->setCurrent(*id);
        // Words, note and correction in the dock.
        QCOMPARE(plainLabelsWith(*fixture.window().findingsDock(), payload), 3);
        fixture.action("editFlag")->trigger();
        QDialog *dialog = fixture.dialog("flagDialog");
        QVERIFY(dialog);
        QCOMPARE(plainLabelsWith(*dialog, payload), 1);
        checkTooltips(fixture.window(), payload);
    }

    void messagesAreNeverHtml_data() { addPayloads(); }
    void messagesAreNeverHtml() {
        QFETCH(QString, payload);
        QWidget parent;
        const QMessageBox *box = showError(
            &parent, Error{ErrorKind::Unreadable, payload, payload + QStringLiteral(".txt")}, payload);
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QVERIFY(plainLabelsWith(*box, payload) >= 2);
    }

    void fileNamesAreNeverHtml() {
        WindowFixture fixture;
        const QString name = QStringLiteral("<b>x< b.de.txt");
        const QString de = fixture.write(name, "Das ist ein ganz gew\xc3\xb6hnlicher deutscher Satz.\n");
        const QString id = fixture.write(QStringLiteral("<b>x< b.id.txt"),
                                         "Ini adalah kalimat bahasa Indonesia yang biasa.\n");
        QVERIFY(fixture.open({de, id}));
        checkTooltips(fixture.window(), QStringLiteral("<b>"));
        (void)plainLabelsWith(fixture.window(), QStringLiteral("<b>"));
        QVERIFY(fixture.session().projectPath().contains(QLatin1String("_b_x_ b")));
    }

    void marksThatTurnTextAroundAreShown() {
        QCOMPARE(plainLine(u"gpj.\u202Etxt.exe"), QStringLiteral("gpj.\uFFFDtxt.exe"));
        QCOMPARE(plainLine(u"a\nb\tc"), QStringLiteral("a b c"));
        QCOMPARE(plainLine(u"0123456789", 6), QStringLiteral("0123…89"));
        QVERIFY(errorText({ErrorKind::NotFound, {}, QStringLiteral("x\u200By")})
                    .contains(QStringLiteral("x\uFFFDy")));
    }
};

QTEST_MAIN(WindowPlainTextTest)
#include "window_plain_text_test.moc"
