#include "core/text/language.h"

#include <QTest>

using namespace sejajar;

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void detects_data();
    void detects();
    void tagsAreCanonical_data();
    void tagsAreCanonical();
};

void LanguageTest::detects_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, const char *text, const char *language) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(language);
    };
    row("German", "Am Morgen öffnete der Bäcker seinen Laden und wartete auf die ersten Gäste.", "de");
    row("German, one short sentence", "Das Wetter ist heute schön.", "de");
    row("German without umlauts", "Wir gehen nicht nach Hause.", "de");
    row("German, a heading full of names", "Anna Berger trifft Tom Miller in der Arena von Boston", "de");
    row("Indonesian", "Pagi itu tukang roti membuka tokonya dan menunggu pembeli pertama datang.", "id");
    row("Indonesian, one short sentence", "Saya tidak tahu apa yang terjadi.", "id");
    row("Indonesian, a heading full of names", "Tom Miller akan bertemu Anna Berger di Boston", "id");
    row("Malay counts as Indonesian",
        "Kerajaan Malaysia telah mengumumkan bahawa semua syarikat perlu mendaftar sebelum akhir tahun ini "
        "supaya "
        "mereka boleh menerima bantuan kewangan.",
        "id");
    row("simplified Chinese", "今天早上面包师打开了店门，等着第一批客人。", "zh-Hans");
    row("simplified Chinese, two characters", "你们", "zh-Hans");
    row("traditional Chinese", "今天早上麵包師打開了店門，等著第一批客人。", "zh-Hant");
    row("traditional Chinese, short", "他們來了。", "zh-Hant");
    row("Chinese with Latin names", "Tom Miller 和 Anna Berger 在 Boston 见面了。", "zh-Hans");
    row("English", "In the morning the baker opened his shop and waited for the first guests.", "en");
    row("English, short", "They have not been there.", "en");
    row("Japanese is no Chinese", "今日はとても天気がいいですね。散歩に行きましょう。", "ja");
    row("a German page that names an English title",
        "Ihr neues Buch „The Silent River“ erscheint im Herbst bei uns.", "de");
    row("nothing", "", "und");
    row("digits", "12 345, 67", "und");
    row("punctuation", "... !?", "und");
    row("an address", "https://www.beispiel.de/der/die/das", "und");
    row("a mail address", "anna@beispiel.de", "und");
    row("names", "Tom Miller, Anna Berger", "und");
    row("emoji", "😀😀", "und");
    row("lone surrogate", "\xED\xA0\x80", "und");
}

void LanguageTest::detects() {
    QFETCH(QString, text);
    QTEST(detectLanguage(text), "language");
}

void LanguageTest::tagsAreCanonical_data() {
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *tag, const char *canonical) {
        QTest::newRow(tag) << QString::fromLatin1(tag) << QString::fromLatin1(canonical);
    };
    row("zh", "zh-Hans");
    row("zh_CN", "zh-Hans");
    row("ZH-TW", "zh-Hant");
    row("zh-Hant-HK", "zh-Hant");
    row("DE", "de");
    row("in", "id");
    row("ms", "id");
    row(" en ", "en");
}

void LanguageTest::tagsAreCanonical() {
    QFETCH(QString, tag);
    QTEST(canonicalLanguage(tag), "canonical");
}

QTEST_APPLESS_MAIN(LanguageTest)
#include "test_language.moc"
