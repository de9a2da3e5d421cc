// Opens the texts of the sample in the real window and makes flags through its own actions until it is
// killed. Prints "flagging" before the first, and the id of each one when the session announces it. Usage:
// window_flagger FOLDER

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
    if (argc != 2) return 2;
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
    const int rows = static_cast<int>(fixture.session().article()->alignment.rows.size());
    int turn = 0;
    QTimer loop;
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
