#include "app/viewer/window/interface_language.h"
#include "app/viewer/window/main_window.h"
#include "app/viewer/window/resources.h"
#include "app/viewer/window/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QStandardPaths>
#include <QTextStream>
#include <QThreadPool>

#include <cstdio>
#include <cstdlib>

namespace {

struct Options {
    QCommandLineParser parser;
    QCommandLineOption language{QStringLiteral("lang"),
                                QStringLiteral("Language of the interface: en, de, id, zh."),
                                QStringLiteral("xx")};
    QCommandLineOption settings{QStringLiteral("settings"),
                                QStringLiteral("Settings file to use instead of the user's own."),
                                QStringLiteral("FILE")};
    QCommandLineOption dataDir{QStringLiteral("data-dir"),
                               QStringLiteral("Folder for the projects instead of the user's own."),
                               QStringLiteral("DIR")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")},
                               QStringLiteral("Show the version.")};

    Options() {
        parser.setApplicationDescription(
            QStringLiteral("Shows the translations of an article beside its source, sentence by sentence."));
        parser.addOptions({language, settings, dataDir, help, version});
        parser.addPositionalArgument(QStringLiteral("FILE"),
                                     QStringLiteral("The versions of one article, or a project (*.sejajar);"
                                                    " versions beside a project are added to it."),
                                     QStringLiteral("[FILE...]"));
    }
};

/// --help and --version work where there is no display.
bool answeredWithoutDisplay(int argc, char **argv) {
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--version" || argument == "-v") {
            QTextStream(stdout) << "sejajar " SEJAJAR_VERSION "\n";
            return true;
        }
        if (argument == "--help" || argument == "-h") {
            const QCoreApplication application(argc, argv);
            QTextStream(stdout) << Options().parser.helpText();
            return true;
        }
        if (argument == "--") return false;
    }
    return false;
}

} // namespace

int main(int argc, char **argv) {
    using namespace sejajar;
    QCoreApplication::setApplicationName(QStringLiteral("Sejajar"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SEJAJAR_VERSION));
    if (answeredWithoutDisplay(argc, argv)) return 0;
    initResources();
    const QApplication application(argc, argv); // takes Qt's own arguments out of argv
    Options options;
    if (!options.parser.parse(QCoreApplication::arguments())) {
        QTextStream(stderr) << "sejajar: " << options.parser.errorText() << '\n';
        return 2;
    }
    QGuiApplication::setDesktopFileName(QStringLiteral("sejajar"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/sejajar.svg")));

    Preferences preferences(options.parser.value(options.settings));
    InterfaceLanguage language;
    language.use(options.parser.isSet(options.language) ? options.parser.value(options.language)
                                                        : preferences.language());
    rememberSystemPalette();
    applyTheme(themeFromId(preferences.theme()));

    const QString dataDir = options.parser.isSet(options.dataDir)
                                ? options.parser.value(options.dataDir)
                                : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const int status = [&] {
        MainWindow window(&preferences, &language, QDir(dataDir).absolutePath());
        QStringList files;
        for (const QString &file : options.parser.positionalArguments())
            files << QFileInfo(file).absoluteFilePath();
        if (files.isEmpty())
            window.opener()->reopenLast();
        else
            window.opener()->openPaths(files, Opener::Ask::WhenUnsure);
        window.show();
        return QApplication::exec();
    }();
    // A check or an alignment that still runs was told to stop and has only copies: what the person did is
    // committed, and nobody should wait for it.
    preferences.sync();
    if (QThreadPool::globalInstance()->activeThreadCount() > 0) std::quick_exit(status);
    return status;
}
