#include "core/lexicon/numbers.h"

#include <QTest>

using namespace sejajar;

class NumbersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data();
    void readsNumbers();
    void readsChineseNumerals_data();
    void readsChineseNumerals();
    void aMentionCoversItsScale();
};

void NumbersTest::readsNumbers_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("values");
    const auto row = [](const char *language, const char *text, const char *values) {
        QTest::addRow("%s: %s", language, text)
            << QString::fromLatin1(language) << QString::fromUtf8(text) << QString::fromLatin1(values);
    };
    row("de", "350.000 Gäste", "350000");
    row("de", "350 000", "350 0");
    row("de", "3,5 Millionen", "3500000");
    row("de", "1,2 Mrd. Euro", "1200000000");
    row("de", "5 Mio. Euro", "5000000");
    row("de", "350 Tausend", "350000");
    row("de", "12.345,67", "12345.67");
    row("de", "1.234.567", "1234567");
    row("de", "Version 3.1", "3.1");
    row("de", "0.125 Liter", "0.125");
    row("de", "im Jahr 2024.", "2024");
    row("de", "3.8.2024", ""); // a date is no number
    row("de", "5 Millionäre", "5");
    row("de", "12:30 Uhr", "12 30");
    row("id", "350.000 orang", "350000");
    row("id", "350 ribu", "350000");
    row("id", "3.5 juta", "3500000");
    row("id", "3,5 juta", "3500000");
    row("id", "Rp 20 miliar", "20000000000");
    row("id", "50rb", "50000");
    row("id", "ke-51", "51");
    row("en", "350,000 people", "350000");
    row("en", "350.125", "350.125");
    row("en", "3.5 million", "3500000");
    row("en", "2 billion", "2000000000");      // 1e9 in English ...
    row("de", "2 Billionen", "2000000000000"); // ... and 1e12 in German
    row("zh-Hans", "35万人", "350000");
    row("zh-Hans", "310 万", "3100000");
    row("zh-Hans", "2000 万人", "20000000");
    row("zh-Hans", "550多万人", "5500000");
    row("zh-Hans", "5 千米", "5"); // kilometres
    row("zh-Hans", "3.5亿元", "350000000");
    row("zh-Hans", "65万亿印尼盾", "65000000000000");
    row("zh-Hans", "3千万", "30000000");
    row("zh-Hans", "350,000人", "350000");
    row("zh-Hans", "三百五十人", "350");
    row("zh-Hans", "两千零四年", "2004");
    row("zh-Hans", "二〇二四年", "2024");
    row("zh-Hans", "一个人", "");   // one sign alone is a word
    row("zh-Hans", "万一下雨", ""); // "in case"
    row("zh-Hant", "三億五千萬", "350000000");
    row("zh-Hans", "３５万", "350000");
}

void NumbersTest::readsNumbers() {
    QFETCH(QString, language);
    QFETCH(QString, text);
    QStringList found;
    for (const NumberMention &mention : numbers(text, tokenize(text), language))
        found << QString::number(mention.value, 'g', 15);
    QTEST(found.join(u' '), "values");
}

void NumbersTest::readsChineseNumerals_data() {
    QTest::addColumn<QString>("numerals");
    QTest::addColumn<double>("value");
    const auto row = [](const char *numerals, double value) {
        QTest::newRow(numerals) << QString::fromUtf8(numerals) << value;
    };
    row("十", 10);
    row("十五", 15);
    row("二十五", 25);
    row("一百零五", 105);
    row("一百一十", 110);
    row("三百五", 350); // colloquial
    row("一万二", 12'000);
    row("一万零二", 10'002);
    row("一万零二百", 10'200);
    row("两千零四", 2'004);
    row("二〇二四", 2024);
    row("三十五万", 350'000);
    row("一亿二千万", 120'000'000);
    row("两万亿", 2e12);
    row("35万", 350'000);
    row("3.5亿", 350'000'000);
    row("12", 12);
    row("三四百", -1); // three or four hundred
    row("三十几", -1);
    row("", -1);
}

void NumbersTest::readsChineseNumerals() {
    QFETCH(QString, numerals);
    QFETCH(double, value);
    QCOMPARE(chineseNumeralValue(numerals).value_or(-1), value);
}

void NumbersTest::aMentionCoversItsScale() {
    const QString text = QStringLiteral("Es kostet 5 Mio. Euro.");
    const std::vector<NumberMention> found = numbers(text, tokenize(text), QStringLiteral("de"));
    QCOMPARE(found, (std::vector<NumberMention>{{5e6, 2, 4}}));
}

QTEST_APPLESS_MAIN(NumbersTest)
#include "test_numbers.moc"
