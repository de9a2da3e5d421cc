#include "core/lexicon/cognate.h"
#include "core/lexicon/names.h"
#include "core/lexicon/pinyin.h"
#include "core/lexicon/sound_similarity.h"
#include "core/lexicon/stem.h"
#include "tests/core/store/seed.h"

#include <QTest>

#include <random>
#include <utility>

using namespace sejajar;

class WordFormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formsOfAWordShareAStem_data();
    void formsOfAWordShareAStem();
    void cognatesAreAlike_data();
    void cognatesAreAlike();
    void cognatesShareTheLongestCommonSubsequence();
    void anIndexOfSoundsFindsWhatComparingEachFinds();
    void namesSoundAlike_data();
    void namesSoundAlike();
    void charactersHaveAPinyin();
};

void WordFormsTest::formsOfAWordShareAStem_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *language, const char *a, const char *b, bool same) {
        QTest::addRow("%s %s", a, b) << QString::fromLatin1(language) << QString::fromUtf8(a)
                                     << QString::fromUtf8(b) << same;
    };
    row("de", "Jacke", "Jacken", true);
    row("de", "Haus", "Häuser", true);
    row("de", "Jacke", "Kleid", false);
    row("de", "schön", "schöne", true);
    row("id", "membeli", "dibeli", true);
    row("id", "buku", "bukunya", true);
    row("id", "jaket", "gaun", false);
    row("en", "jacket", "jackets", true);
    row("xx", "Wörterbuch", "wörterbücher", true); // a language nobody knows: six letters
    row("xx", "Wort", "Worte", false);
}

void WordFormsTest::formsOfAWordShareAStem() {
    QFETCH(QString, language);
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(stem(a, language) == stem(b, language), same);
    QCOMPARE(stem(a.toUpper(), language), stem(a, language));
}

void WordFormsTest::cognatesAreAlike_data() {
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("alike");
    const auto row = [](const char *a, const char *b, bool alike) {
        QTest::addRow("%s %s", a, b) << QString::fromUtf8(a) << QString::fromUtf8(b) << alike;
    };
    row("Technologie", "teknologi", true);
    row("Konferenz", "konferensi", true);
    row("Musik", "musik", true);
    row("Café", "cafe", true);
    row("Hund", "anjing", false);
    row("Leder", "kulit", false);
}

void WordFormsTest::cognatesAreAlike() {
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, alike);
    const double similarity = cognateSimilarity(foldForCognates(a), foldForCognates(b));
    QVERIFY2(alike ? similarity >= 0.7 : similarity <= 0.4, qPrintable(QString::number(similarity)));
    QCOMPARE(cognateSimilarity(foldForCognates(b), foldForCognates(a)), similarity);
}

void WordFormsTest::cognatesShareTheLongestCommonSubsequence() {
    QCOMPARE(cognateSimilarity(u"abcbdab", u"bdcaba"), 4. / 7);
    QCOMPARE(cognateSimilarity(u"жук", u"жакет"), 2. / 5);
    const QString longWord(41, u'a');
    QCOMPARE(cognateSimilarity(longWord, longWord), 1.);
    QCOMPARE(cognateSimilarity(longWord, longWord + u'a'), 0.);
}

void WordFormsTest::anIndexOfSoundsFindsWhatComparingEachFinds() {
    std::mt19937 random(test::seed());
    const auto randomSound = [&random] {
        static constexpr QStringView letters = u"ABDGZFHWYMNL";
        QString sound;
        for (int size = std::uniform_int_distribution(1, 7)(random); size > 0; --size)
            sound += letters[std::uniform_int_distribution<qsizetype>(0, letters.size() - 1)(random)];
        return sound;
    };
    QStringList sounds;
    for (int i = 0; i < 2000; ++i) sounds << randomSound();
    sounds.removeDuplicates();
    sounds.sort();
    const SoundIndex index(sounds);
    for (int i = 0; i < 200; ++i) {
        const QString sound = randomSound();
        QStringList expected;
        for (const QString &other : std::as_const(sounds)) {
            if (soundSimilarity(sound, other) >= .8) expected << other;
        }
        QStringList found;
        for (const SoundIndex::Match &match : index.alike(sound, .8)) {
            found << match.sound;
            QCOMPARE(match.similarity, soundSimilarity(sound, match.sound));
        }
        QCOMPARE(found, expected);
    }
}

void WordFormsTest::namesSoundAlike_data() {
    QTest::addColumn<QString>("latin");
    QTest::addColumn<QString>("han");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *latin, const char *han, const char *other) {
        QTest::newRow(latin) << QString::fromUtf8(latin) << QString::fromUtf8(han)
                             << QString::fromUtf8(other);
    };
    row("Washington", "华盛顿", "莫斯科");
    row("London", "伦敦", "巴黎");
    row("Shakespeare", "莎士比亚", "歌德");
    row("Mozart", "莫扎特", "贝多芬");
    row("Einstein", "爱因斯坦", "牛顿");
    row("Jakarta", "雅加达", "万隆");
}

void WordFormsTest::namesSoundAlike() {
    QFETCH(QString, latin);
    QFETCH(QString, han);
    QFETCH(QString, other);
    const double right = soundSimilarity(soundOfLatin(latin), soundOfHan(han));
    const double wrong = soundSimilarity(soundOfLatin(latin), soundOfHan(other));
    QVERIFY2(right > wrong + 0.1, qPrintable(QStringLiteral("%1 %2").arg(right).arg(wrong)));
    QVERIFY(right >= 0 && right <= 1 && wrong >= 0 && wrong <= 1);
}

void WordFormsTest::charactersHaveAPinyin() {
    QCOMPARE(pinyin(u'中'), QStringLiteral("zhong"));
    QCOMPARE(pinyin(u'绿'), QStringLiteral("lu"));
    QCOMPARE(pinyin(u'a'), QString());
    QVERIFY(isTransliterationCharacter(u'斯'));
    QVERIFY(!isTransliterationCharacter(u'的'));
}

QTEST_APPLESS_MAIN(WordFormsTest)
#include "test_word_forms.moc"
