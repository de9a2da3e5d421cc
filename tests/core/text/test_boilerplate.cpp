#include "core/text/boilerplate.h"

#include <QtTest>

using namespace sejajar;

class TestBoilerplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineThatIsNoPartOfTheArticleIsRecognised_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("boilerplate");
        const auto row = [](const char *name, const char16_t *line, bool boilerplate) {
            QTest::newRow(name) << QString::fromUtf16(line) << boilerplate;
        };
        row("menu of languages without spaces", u"EnglishFrançaisРусский日本語Deutsch", true);
        row("menu of languages with bars", u"Deutsch | English | Français | Español", true);
        row("a sentence about languages", u"Sie spricht Englisch, Französisch und Deutsch.", false);
        row("a sentence with three scripts", u"Der Name 王 heißt auf Russisch Ван.", false);
        row("notice of a platform", u"特别声明：以上作品由用户上传。", true);
        row("notice in English", u"Notice: The content above was uploaded by a user.", true);
        row("a notice that is told about", u"An der Tür hing ein Hinweis: Heute geschlossen.", false);
        row("invitation to an app", u"欢迎下载新闻客户端", true);
        row("invitation to scan a code", u"Scan the QR code to read on.", true);
        row("a story about an app",
            u"Im vergangenen Jahr hat ein Verein eine App entwickelt, die man kostenlos laden kann.", false);
        row("a story about a download", u"去年，有三百万人从网上下载了这个微信游戏。", false);
        row("source of a picture", u"图片来源：作者", true);
        row("a photographer", u"Foto: Anna Kurz", true);
        row("a channel", u"某某科技官方微信", true);
        row("nothing", u"  ", false);
    }
    void aLineThatIsNoPartOfTheArticleIsRecognised() {
        QFETCH(QString, line);
        QFETCH(bool, boilerplate);
        QCOMPARE(isBoilerplate(line), boilerplate);
    }
};

QTEST_GUILESS_MAIN(TestBoilerplate)
#include "test_boilerplate.moc"
