// Opens the texts of the sample in the real window and makes flags through its own actions until it is
// killed. Prints "flagging" before the first, and the id of each one when the session announces it. With
// "rows" it merges the first two rows until one is left, takes that back by undo, and so on; it prints how
// many there are after each. Usage: window_flagger FOLDER [rows]

#include "app/viewer/view/aligned_view.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace sejajar;

int main(int argc, char **argv) {
    const QApplication application(argc, argv);
    if (argc != 2 && argc != 3) return 2;
    WindowFixture fixture(QString::fromLocal8Bit(argv[1]));
    QObject::connect(&fixture.window(), &MainWindow::messageShown,
                     [](const QString &text) { std::fprintf(stderr, "%s\n", qPrintable(text)); });
    if (!fixture.open(fixture.sampleFiles())) return 3;
    QObject::connect(&fixture.session(), &Session::findingAdded, [](qint64 id) {
        std::printf("%lld\n", static_cast<long long>(id));
        std::fflush(stdout);
    });
    std::printf("flagging\n");
    std::fflush(stdout);
    const auto rowCount = [&] {
        return static_cast<int>(fixture.session().article()->alignment.rows.size());
    };
    const int rows = rowCount();
    int turn = 0;
    QTimer loop;
    if (argc == 3) {
        bool merging = true;
        QObject::connect(&loop, &QTimer::timeout, [&] {
            if (merging && rowCount() == 1) merging = false;
            if (!merging && !fixture.session().canUndo()) merging = true;
            fixture.view().setCurrentRow(0);
            fixture.action(merging ? "mergeRows" : "undo")->trigger();
            std::printf("%d\n", rowCount());
            std::fflush(stdout);
        });
        loop.start(0);
        return QApplication::exec();
    }
    QObject::connect(&loop, &QTimer::timeout, [&] {
        if (auto *dialog = fixture.window().findChild<QDialog *>(QStringLiteral("flagDialog"))) {
            QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
            delete dialog;
            return;
        }
        fixture.view().setCurrentRow(turn++ % rows);
        fixture.view().setCurrentColumn(1);
        fixture.view().selectAllInCell();
        fixture.action("flag")->trigger();
    });
    loop.start(0);
    return QApplication::exec();
}
