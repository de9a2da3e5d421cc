#include "app/common/error_text.h"
#include "app/common/mqm_text.h"
#include "app/viewer/session/figures.h"
#include "app/viewer/window/interface_language.h"
#include "app/viewer/window/resources.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTest>

using namespace sejajar;

class WindowTranslationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initResources(); }

    void everyMqmWordIsTranslated_data() {
        QTest::addColumn<QString>("language");
        for (const char *language : {"de", "id", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyMqmWordIsTranslated() {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/sejajar_%1.qm").arg(language)));
        for (const MqmCategory &category : mqmCategories()) {
            for (const char16_t *word : {category.group, category.name}) {
                const QByteArray english = QString::fromUtf16(word).toUtf8();
                QVERIFY2(!translator.translate("Mqm", english.constData()).isEmpty(), english.constData());
            }
        }
    }

    void pluralsFollowTheLanguage_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("1 finding")
                            << QStringLiteral("2 findings");
        QTest::newRow("de") << QStringLiteral("de") << QStringLiteral("1 Befund")
                            << QStringLiteral("2 Befunde");
        QTest::newRow("id") << QStringLiteral("id") << QStringLiteral("1 temuan")
                            << QStringLiteral("2 temuan");
        QTest::newRow("zh_CN") << QStringLiteral("zh_CN") << QStringLiteral("1 个问题")
                               << QStringLiteral("2 个问题");
    }
    void pluralsFollowTheLanguage() {
        QFETCH(QString, language);
        QFETCH(QString, one);
        QFETCH(QString, two);
        InterfaceLanguage interface;
        interface.use(language);
        Figures figures;
        figures.findings = 1;
        QVERIFY2(figuresText(figures).contains(one), qPrintable(figuresText(figures)));
        figures.findings = 2;
        QVERIFY2(figuresText(figures).contains(two), qPrintable(figuresText(figures)));
    }

    void buttonsOfQtAreTranslatedToo() {
        InterfaceLanguage interface;
        interface.use(QStringLiteral("de"));
        const QDialogButtonBox box(QDialogButtonBox::Cancel | QDialogButtonBox::Open);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), QStringLiteral("Abbrechen"));
        QCOMPARE(box.button(QDialogButtonBox::Open)->text().remove(u'&'), QStringLiteral("Öffnen"));
    }

    void theLanguageFollowsATagOrFallsBackToEnglish() {
        QCOMPARE(InterfaceLanguage::best(QStringLiteral("de-AT")), QStringLiteral("de"));
        QCOMPARE(InterfaceLanguage::best(QStringLiteral("zh")), QStringLiteral("zh_CN"));
        QCOMPARE(InterfaceLanguage::best(QStringLiteral("zh-Hant-TW")), QStringLiteral("zh_CN"));
        QCOMPARE(InterfaceLanguage::best(QStringLiteral("fr")), QStringLiteral("en"));
        QCOMPARE(InterfaceLanguage::best(QStringLiteral("C")), QStringLiteral("en"));
    }

    void anErrorIsOneSentenceWithTheFile() {
        InterfaceLanguage interface;
        interface.use(QStringLiteral("en"));
        QCOMPARE(errorText({ErrorKind::NotFound, {}, QStringLiteral("/x/a.txt")}),
                 QStringLiteral("/x/a.txt does not exist."));
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind)
            QVERIFY(!errorText({static_cast<ErrorKind>(kind), {}, {}}).isEmpty());
    }
};

QTEST_MAIN(WindowTranslationsTest)
#include "window_translations_test.moc"
