#include "window_fixture.h"

#include "app/viewer/session/row_index.h"
#include "app/viewer/session/suggestions.h"
#include "app/viewer/view/aligned_view.h"
#include "app/viewer/window/resources.h"
#include "app/viewer/window/theme.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace sejajar {

WindowFixture::WindowFixture() : WindowFixture(QString()) {}

WindowFixture::WindowFixture(const QString &folder)
    : m_folder(folder.isEmpty() ? m_temporary.path() : folder) {
    initResources();
    m_language.use(QStringLiteral("en"));
    show();
}

void WindowFixture::show() {
    m_preferences = std::make_unique<Preferences>(path(QStringLiteral("settings.ini")));
    applyTheme(themeFromId(m_preferences->theme()));
    m_window = std::make_unique<MainWindow>(m_preferences.get(), &m_language, m_folder);
    use({});
    m_window->show();
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
}

void WindowFixture::restart() {
    m_window->close();
    m_window.reset();
    m_preferences.reset();
    show();
}

void WindowFixture::use(const QStringList &checks) {
    CheckOptions options;
    options.ids = checks;
    m_window->suggestions()->setOptions(options);
}

bool WindowFixture::waitForChecks() {
    return QTest::qWaitFor([this] { return !m_window->suggestions()->background()->isRunning(); }, 20'000);
}

QString WindowFixture::path(const QString &name) const { return QDir(m_folder).filePath(name); }

QString WindowFixture::write(const QString &name, const QByteArray &bytes) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
    return file.fileName();
}

QStringList WindowFixture::sampleFiles() const {
    QStringList paths;
    for (const char *language : {"de", "id", "zh"})
        paths << QStringLiteral(SEJAJAR_ROOT "/resources/sample/sample.%1.txt").arg(QLatin1String(language));
    return paths;
}

bool WindowFixture::open(const QStringList &paths) {
    QSignalSpy opened(m_window->opener(), &Opener::opened);
    m_window->opener()->openPaths(paths, Opener::Ask::WhenUnsure);
    return opened.count() > 0 || opened.wait(20'000);
}

QAction *WindowFixture::action(const char *name) {
    return m_window->findChild<QAction *>(QString::fromLatin1(name));
}

QDialog *WindowFixture::dialog(const char *name) {
    QDialog *found = nullptr;
    (void)QTest::qWaitFor(
        [&] {
            found = m_window->findChild<QDialog *>(QString::fromLatin1(name));
            return found && found->isVisible();
        },
        20'000);
    // Its shortcuts work only once the window system has made it the active one.
    if (found) (void)QTest::qWaitFor([found] { return found->isActiveWindow(); });
    return found;
}

void WindowFixture::selectWord(int version, const QString &word) {
    const Version &text = session().article()->versions[static_cast<size_t>(version)];
    view().setCursor(version, text.text.indexOf(word));
    for (qsizetype i = 0; i < word.size(); ++i) QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
}

int WindowFixture::rowWith(int version, const QString &words) {
    const Article &article = *session().article();
    const qsizetype begin = article.versions[static_cast<size_t>(version)].text.indexOf(words);
    return RowIndex(article).rowOf(Span{version, begin, begin + words.size(), words});
}

} // namespace sejajar
