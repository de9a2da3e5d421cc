#include "core/align/align.h"
#include "core/align/source_links.h"
#include "tests/core/align/alignment_properties.h"
#include "tests/core/store/random_article.h"
#include "tests/core/store/seed.h"

#include <QTest>

#include <random>

using namespace sejajar;
using test::version;

namespace {

QString text(const char16_t *words) { return QString::fromUtf16(words); }

/// Articles in which sentences of one version come from those of another, word by word, with some dropped,
/// some joined and some words changed; a few words belong to the lexicon, the others to nobody.
class WordyArticle {
public:
    explicit WordyArticle(quint32 seed) : m_random(seed) {}

    std::vector<Version> versions(int count, bool source, int sentences) {
        static const QStringList languages = {text(u"zh-Hans"), text(u"de"), text(u"id"),
                                              text(u"en"),      text(u"fr"), text(u"und")};
        std::vector<QStringList> content;
        for (int i = 0; i < sentences; ++i) content.push_back(words());
        std::vector<Version> result;
        for (int v = 0; v < count; ++v) {
            const bool isSource = source && v == 0;
            QStringList texts;
            for (const QStringList &one : content) {
                if (below(12) == 0) continue;
                QStringList changed = one;
                for (QString &word : changed) {
                    if (below(4) == 0) word = randomWord();
                }
                const QString sentence = changed.join(u' ') + text(u".!?。")[below(4)];
                if (below(12) == 0 && !texts.isEmpty())
                    texts.back() += u' ' + sentence;
                else
                    texts << sentence;
            }
            result.push_back(version(isSource ? languages[0] : languages[below(6)], texts,
                                     isSource ? Role::Source : Role::Translation));
        }
        return result;
    }

    int below(int bound) { return std::uniform_int_distribution(0, bound - 1)(m_random); }

private:
    QStringList words() {
        QStringList result;
        for (int i = 1 + below(14); i > 0; --i) result << randomWord();
        return result;
    }
    QString randomWord() {
        static const QStringList known = {text(u"Haus"), text(u"rumah"),    text(u"房子"),
                                          text(u"2024"), text(u"350.000"),  text(u"35万"),
                                          text(u"Meta"), text(u"扎克伯格"), text(u"rumah sakit"),
                                          text(u"und"),  text(u"，"),       text(u"Lederjacke")};
        if (below(3) == 0) return known[below(static_cast<int>(known.size()))];
        QString result;
        for (int i = 1 + below(9); i > 0; --i) result += QChar(u'a' + below(26));
        if (below(5) == 0) result[0] = result[0].toUpper();
        return result;
    }
    std::mt19937 m_random;
};

Alignment aligned(const std::vector<Version> &versions, const AlignOptions &options = {}) {
    Result<Alignment> result = align(versions, options);
    return result ? std::move(*result) : Alignment();
}

QStringList repeated(const QString &sentence, int times) {
    QStringList result;
    for (int i = 0; i < times; ++i) result << sentence;
    return result;
}

std::vector<const std::vector<Version> *> pointers(const std::vector<std::vector<Version>> &articles) {
    std::vector<const std::vector<Version> *> result;
    for (const auto &article : articles) result.push_back(&article);
    return result;
}

} // namespace

class TestAlign : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_seed = test::seed(); }

    void everySentenceStandsInExactlyOneRow_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("source");
        for (int count = 2; count <= 4; ++count) {
            QTest::addRow("%d translations", count) << count << false;
            QTest::addRow("a source and %d translations", count - 1) << count << true;
        }
    }
    void everySentenceStandsInExactlyOneRow() {
        QFETCH(int, count);
        QFETCH(bool, source);
        WordyArticle random(m_seed + static_cast<quint32>(2 * count + source));
        for (int round = 0; round < 25; ++round) {
            const std::vector<Version> versions = random.versions(count, source, random.below(24));
            QCOMPARE(test::broken(versions, aligned(versions)), QString());
        }
    }

    void textsOfRandomCharactersKeepEverySentence() {
        test::RandomArticle random(m_seed);
        for (int round = 0; round < 60; ++round) {
            const std::vector<Version> versions = random.article().versions;
            QCOMPARE(test::broken(versions, aligned(versions)), QString());
        }
    }

    void strangeTextsKeepEverySentence_data() {
        QTest::addColumn<QStringList>("german");
        QTest::addColumn<QStringList>("indonesian");
        const QString sentence = text(u"Der alte Fischer liest am Fluss ein Buch.");
        const QString other = text(u"Nelayan tua itu membaca buku di tepi sungai.");
        QTest::newRow("both are empty") << QStringList() << QStringList();
        QTest::newRow("the first is empty") << QStringList() << repeated(other, 5);
        QTest::newRow("the second is empty") << repeated(sentence, 5) << QStringList();
        QTest::newRow("one word each") << QStringList{text(u"Fluss")} << QStringList{text(u"sungai")};
        QTest::newRow("one word and one letter") << QStringList{text(u"Fluss")} << QStringList{text(u"a")};
        QTest::newRow("1 and 300 sentences") << QStringList{sentence} << repeated(other, 300);
        QTest::newRow("300 and 1 sentences") << repeated(sentence, 300) << QStringList{other};
        QTest::newRow("the same sentence 40 and 43 times") << repeated(sentence, 40) << repeated(other, 43);
        QTest::newRow("nothing but punctuation")
            << QStringList{text(u"…"), text(u"***"), text(u"—"), text(u"?!")}
            << QStringList{text(u"..."), text(u"***"), text(u"?!")};
        QTest::newRow("punctuation between sentences")
            << QStringList{sentence, text(u"* * *"), sentence} << QStringList{text(u"---"), other, other};
        QTest::newRow("sentences of 10,000 characters")
            << QStringList{repeated(sentence, 250).join(u' '), sentence, QString(10000, QChar(u'x'))}
            << QStringList{repeated(other, 230).join(u' '), other, QString(10000, QChar(u'.'))};
        QTest::newRow("a word of 10,000 letters")
            << QStringList{QString(10000, QChar(u'x')), sentence} << QStringList{QString(10000, QChar(u'y'))};
        QTest::newRow("10,000 Chinese characters")
            << QStringList{QString(10000, QChar(u'书')), text(u"他读书。")}
            << QStringList{QString(10000, QChar(u'万'))};
        QTest::newRow("lone surrogates and NUL")
            << QStringList{QString(QChar(0xd800)), QString(QChar(0)), QString(QChar(0xdc00))}
            << QStringList{QString(QChar(0xdfff)), other};
    }
    void strangeTextsKeepEverySentence() {
        QFETCH(QStringList, german);
        QFETCH(QStringList, indonesian);
        std::vector<Version> versions = {version(text(u"de"), german), version(text(u"id"), indonesian)};
        QCOMPARE(test::broken(versions, aligned(versions)), QString());
        versions.insert(versions.begin(), version(text(u"zh-Hans"), german, Role::Source));
        QCOMPARE(test::broken(versions, aligned(versions)), QString());
        versions[0].sentences.clear();
        QCOMPARE(test::broken(versions, aligned(versions)), QString());
    }

    void aVersionAloneHasARowForEachSentence() {
        for (const Role role : {Role::Source, Role::Translation}) {
            const std::vector<Version> versions = {
                version(text(u"de"), {text(u"Eins."), text(u"Zwei."), text(u"Drei.")}, role)};
            const Alignment alignment = aligned(versions);
            QCOMPARE(test::broken(versions, alignment), QString());
            QCOMPARE(test::rowNames(alignment), QStringList({text(u"1"), text(u"1"), text(u"1")}));
        }
    }

    void noVersionsMakeNoRows() {
        QCOMPARE(aligned({}).rows.size(), size_t{0});
        QVERIFY(*alignPool({}) == std::vector<Alignment>());
    }

    void aTextAlignsWithItself() {
        WordyArticle random(m_seed);
        for (int round = 0; round < 10; ++round) {
            std::vector<Version> versions = random.versions(1, false, 5 + random.below(30));
            versions.push_back(versions.front());
            const Alignment alignment = aligned(versions);
            QCOMPARE(test::broken(versions, alignment), QString());
            QVERIFY(alignment.looksTranslated);
            for (const Row &row : alignment.rows) QCOMPARE(row.ranges[0], row.ranges[1]);
        }
    }

    void theSameTextsGiveTheSameRowsTwice() {
        WordyArticle random(m_seed);
        for (int round = 0; round < 10; ++round) {
            const std::vector<Version> versions = random.versions(3, round % 2 == 0, 15);
            QVERIFY(aligned(versions) == aligned(versions));
        }
    }

    void aPoolGivesTheSameRowsWithAnyNumberOfThreads() {
        WordyArticle random(m_seed);
        std::vector<std::vector<Version>> articles;
        for (int i = 0; i < 12; ++i)
            articles.push_back(random.versions(2 + i % 2, i % 3 == 0, random.below(20)));
        const Result<std::vector<Alignment>> one = alignPool(pointers(articles), {.threads = 1});
        QVERIFY(one);
        for (size_t i = 0; i < articles.size(); ++i)
            QCOMPARE(test::broken(articles[i], (*one)[i]), QString());
        for (const int threads : {1, 2, 3, 16}) {
            const Result<std::vector<Alignment>> again = alignPool(pointers(articles), {.threads = threads});
            QVERIFY(again);
            QVERIFY2(*again == *one, qPrintable(QStringLiteral("%1 threads").arg(threads)));
        }
    }

    void aPoolOfOneIsTheArticleAlone() {
        WordyArticle random(m_seed);
        const std::vector<Version> versions = random.versions(3, true, 20);
        QVERIFY(alignPool({&versions})->front() == aligned(versions));
    }

    void articlesOfOtherLanguagesDoNotChangeTheRows() {
        WordyArticle random(m_seed);
        std::vector<Version> german = random.versions(2, false, 20);
        german[0].language = text(u"de");
        german[1].language = text(u"id");
        std::vector<Version> french = random.versions(2, false, 20);
        french[0].language = text(u"fr");
        french[1].language = text(u"zh-Hans");
        const Result<std::vector<Alignment>> pool = alignPool({&french, &german});
        QVERIFY(pool);
        QVERIFY((*pool)[1] == aligned(german));
    }

    void aLongComparableSourceIsLinkedPieceByPiece() {
        constexpr int sentences = 1100; // more pairs than one table holds
        QStringList texts;
        for (int i = 0; i < sentences; ++i) {
            QStringList words;
            for (int k = 0; k < 4; ++k) {
                QString word;
                for (int letters = i * 4 + k + 20'000; letters > 0; letters /= 20)
                    word += QStringLiteral("bcdfghjklmnpqrstvwxz")[letters % 20] + u'a';
                words << word;
            }
            texts << words.join(u' ') + u'.';
        }
        const ConceptLexicon lexicon;
        Vocabulary vocabularyA;
        Vocabulary vocabularyB;
        const std::vector<TermSentence> a =
            termSentences(test::version(text(u"de"), texts), lexicon, vocabularyA);
        const std::vector<TermSentence> b =
            termSentences(test::version(text(u"id"), texts), lexicon, vocabularyB);
        const AlignJob job{{&a}, &b};
        const PoolAligner aligner({{text(u"de"), &vocabularyA}}, {text(u"id"), &vocabularyB},
                                  Knowledge::none(), {job});
        const SourceLinks links = linkComparableSource(aligner.models(), job);
        QCOMPARE(links.best.size(), static_cast<size_t>(sentences));
        QVERIFY(links.links.size() > sentences / 2);
        for (const SourceLink &link : links.links) QCOMPARE(link.sentence, link.row);
        QVERIFY(links.links.back().row > sentences - 100);
    }

    void cancellingBeforeTheStartGivesCancelled() {
        WordyArticle random(m_seed);
        const std::vector<Version> versions = random.versions(3, true, 20);
        std::stop_source stop;
        stop.request_stop();
        const Result<Alignment> result = align(versions, {}, {stop.get_token(), {}});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    }

    void cancellingOnTheWayGivesCancelled() {
        WordyArticle random(m_seed);
        std::vector<std::vector<Version>> articles;
        for (int i = 0; i < 6; ++i) articles.push_back(random.versions(3, true, 20));
        for (const double when : {0., .2, .5, .8}) {
            std::stop_source stop;
            const Progress progress{stop.get_token(), [&](double share) {
                                        if (share >= when) stop.request_stop();
                                    }};
            const Result<std::vector<Alignment>> result =
                alignPool(pointers(articles), {.threads = 2}, progress);
            QVERIFY2(!result, qPrintable(QString::number(when)));
            QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        }
    }

    void cancellingALongDocumentReturnsAfterOneMoreStep() {
        WordyArticle random(m_seed);
        const std::vector<Version> versions = random.versions(2, false, 400);
        for (const double when : {0., .1, .3, .6}) {
            std::stop_source stop;
            int reportsAfterwards = 0;
            const Progress progress{stop.get_token(), [&](double share) {
                                        reportsAfterwards += stop.stop_requested();
                                        if (share >= when) stop.request_stop();
                                    }};
            QVERIFY(!align(versions, {}, progress));
            QVERIFY2(reportsAfterwards <= 1, qPrintable(QString::number(reportsAfterwards)));
        }
    }

    void progressNeverFallsAndStaysBelowOne() {
        WordyArticle random(m_seed);
        std::vector<std::vector<Version>> articles;
        for (int i = 0; i < 8; ++i) articles.push_back(random.versions(2 + i % 2, i % 2 == 0, 12));
        double last = 0;
        bool rising = true;
        int reports = 0;
        const Progress progress{{}, [&](double share) {
                                    rising = rising && share >= last - 1e-9 && share <= 1 + 1e-9;
                                    last = share;
                                    ++reports;
                                }};
        QVERIFY(alignPool(pointers(articles), {}, progress));
        QVERIFY(rising);
        QVERIFY(reports > 0);
        QVERIFY(last > .99);
    }

    void theOrderOfTheTranslationsOnlyOrdersTheRanges() {
        // Not the same rows whatever the order, since a third version joins what two agreed on; but every
        // order keeps all sentences.
        WordyArticle random(m_seed);
        std::vector<Version> versions = random.versions(3, false, 15);
        for (int turn = 0; turn < 3; ++turn) {
            std::rotate(versions.begin(), versions.begin() + 1, versions.end());
            QCOMPARE(test::broken(versions, aligned(versions)), QString());
        }
    }

    void anArticleAlignsWithoutAnyKnowledge() {
        WordyArticle random(m_seed);
        for (int round = 0; round < 5; ++round) {
            const std::vector<Version> versions = random.versions(3, true, 15);
            QCOMPARE(test::broken(versions, aligned(versions, {.knowledge = &Knowledge::none()})), QString());
        }
    }

private:
    quint32 m_seed = 0;
};

QTEST_GUILESS_MAIN(TestAlign)
#include "test_align.moc"
