#include "core/align/band_proposal.h"
#include "core/align/coarse_search.h"
#include "core/align/knowledge.h"
#include "tests/core/store/seed.h"

#include <QTest>

#include <memory>
#include <random>

using namespace sejajar;

namespace {

/// Two long texts with the pairs of sentences that translate each other.
struct Texts {
    Version a;
    Version b;
    std::vector<std::pair<int, int>> pairs;
};

void addSentence(Version &version, const QString &sentence) {
    const qsizetype begin = version.text.size();
    version.text += sentence + u'\n';
    version.sentences.push_back({begin, begin + sentence.size(), true});
}

/// The models of two texts as they are before anything was learnt, with nothing known beforehand.
class Aligned {
public:
    explicit Aligned(const Texts &texts)
        : m_a(termSentences(texts.a, Knowledge::none().lexicon(), m_vocabularyA)),
          m_b(termSentences(texts.b, Knowledge::none().lexicon(), m_vocabularyB)),
          m_model(m_vocabularyA, texts.a.language, m_vocabularyB, texts.b.language, {{&m_a, &m_b}}, {}) {}
    WitnessText witness() const { return {&m_model, {&m_a, &m_b}}; }

private:
    Vocabulary m_vocabularyA;
    Vocabulary m_vocabularyB;
    std::vector<TermSentence> m_a;
    std::vector<TermSentence> m_b;
    PairModel m_model;
};

/// What is wrong with a band as a band; empty when nothing is.
QString flaw(const Band &band, int n, int m) {
    if (static_cast<int>(band.rows.size()) != n) return QStringLiteral("%1 rows").arg(band.rows.size());
    if (n == 0) return {};
    if (band.rows.front().begin != 0) return QStringLiteral("does not begin at the beginning");
    if (band.rows.back().end != m) return QStringLiteral("does not end at the end");
    for (size_t i = 0; i < band.rows.size(); ++i) {
        const SentenceRange row = band.rows[i];
        if (row.begin < 0 || row.end > m || row.begin > row.end)
            return QStringLiteral("row %1 is none").arg(i);
        if (i > 0 && (row.begin < band.rows[i - 1].begin || row.end < band.rows[i - 1].end))
            return QStringLiteral("falls at row %1").arg(i);
        if (i > 0 && row.begin > band.rows[i - 1].end) return QStringLiteral("is broken at row %1").arg(i);
    }
    return {};
}

size_t cells(const Band &band) {
    size_t sum = 0;
    for (const SentenceRange row : band.rows) sum += static_cast<size_t>(row.size());
    return sum;
}

bool holds(const Band &band, std::pair<int, int> pair) {
    const SentenceRange row = band.rows[static_cast<size_t>(pair.first)];
    return row.begin <= pair.second && pair.second < row.end;
}

} // namespace

class TestBandProposal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_random.seed(test::seed()); }

    void theBandHoldsThePathAndLittleElse_data() {
        QTest::addColumn<int>("sentences");
        QTest::addColumn<QList<int>>("onlyA"); // begin, end, ...
        QTest::addColumn<QList<int>>("onlyB");
        QTest::addRow("nothing is missing") << 1200 << QList<int>{} << QList<int>{};
        QTest::addRow("a chapter is missing in the first text")
            << 1200 << QList<int>{} << QList<int>{300, 700};
        QTest::addRow("a chapter is missing in the second text")
            << 1200 << QList<int>{500, 900} << QList<int>{};
        QTest::addRow("the beginning is missing") << 1200 << QList<int>{0, 400} << QList<int>{};
        QTest::addRow("the end is missing") << 1200 << QList<int>{} << QList<int>{900, 1200};
        QTest::addRow("different chapters are missing")
            << 1500 << QList<int>{200, 500, 1000, 1050} << QList<int>{600, 900, 1200, 1230};
        QTest::addRow("few sentences") << 40 << QList<int>{} << QList<int>{};
    }
    void theBandHoldsThePathAndLittleElse() {
        QFETCH(int, sentences);
        QFETCH(QList<int>, onlyA);
        QFETCH(QList<int>, onlyB);
        const auto in = [](const QList<int> &ranges, int s) {
            for (qsizetype i = 0; i + 1 < ranges.size(); i += 2) {
                if (s >= ranges[i] && s < ranges[i + 1]) return true;
            }
            return false;
        };
        Texts texts = empty();
        for (int s = 0; s < sentences; ++s) {
            const auto [a, b] = translated(.5);
            if (!in(onlyB, s)) addSentence(texts.a, a);
            if (!in(onlyA, s)) addSentence(texts.b, b);
            if (!in(onlyA, s) && !in(onlyB, s)) texts.pairs.push_back(last(texts));
        }
        check(texts, .995, 120);
    }

    void aMovedChapterDoesNotCarryTheRestAway() {
        // Sentences 200 to 500 of the first text stand at the end of the second.
        Texts texts = empty();
        std::vector<QString> moved;
        for (int s = 0; s < 1200; ++s) {
            const auto [a, b] = translated(.5);
            addSentence(texts.a, a);
            if (s >= 200 && s < 500) {
                moved.push_back(b);
            } else {
                addSentence(texts.b, b);
                texts.pairs.push_back(last(texts));
            }
        }
        for (const QString &sentence : moved) addSentence(texts.b, sentence);
        check(texts, .995, 200);
    }

    void aTextThatRepeatsItselfStaysOnTheDiagonal() {
        std::vector<std::pair<QString, QString>> chapter;
        for (int s = 0; s < 300; ++s) chapter.push_back(translated(.5));
        Texts texts = empty();
        for (int copy = 0; copy < 6; ++copy) {
            for (const auto &[a, b] : chapter) {
                addSentence(texts.a, a);
                if (below(30) == 0) continue;
                addSentence(texts.b, b);
                texts.pairs.push_back(last(texts));
            }
        }
        check(texts, .995, 120);
    }

    void withoutSharedWordsLengthsLead() {
        Texts texts = empty();
        for (int s = 0; s < 800; ++s) {
            const int words = 3 + below(25);
            const bool both = below(20) != 0;
            addSentence(texts.a, sentence(words, QStringLiteral("ka")));
            if (!both) continue;
            addSentence(texts.b, sentence(words, QStringLiteral("zo")));
            texts.pairs.push_back(last(texts));
        }
        check(texts, .97, 260);
    }

    void oneTextMayBeEmpty() {
        for (const auto &[n, m] : {std::pair(0, 0), std::pair(5, 0), std::pair(0, 5), std::pair(1, 300)}) {
            Texts texts = empty();
            for (int i = 0; i < n; ++i) addSentence(texts.a, translated(.5).first);
            for (int i = 0; i < m; ++i) addSentence(texts.b, translated(.5).second);
            const Aligned aligned(texts);
            QCOMPARE(flaw(proposeBand({aligned.witness()}, {}), n, m), QString());
        }
    }

    void anEarlierPathStaysInTheBand() {
        Texts texts = empty();
        std::vector<Bead> before;
        for (int s = 0; s < 600; ++s) {
            const auto [a, b] = translated(.5);
            addSentence(texts.a, a);
            addSentence(texts.b, b);
        }
        // A path that nothing in the texts speaks for: 200 deletions, then pairs.
        for (int i = 0; i < 200; ++i) before.push_back({{i, i + 1}, {0, 0}, .3});
        for (int i = 200; i < 600; ++i) before.push_back({{i, i + 1}, {i - 200, i - 199}, .3});
        for (int j = 400; j < 600; ++j) before.push_back({{600, 600}, {j, j + 1}, .3});
        const Aligned aligned(texts);
        const Band band = proposeBand({aligned.witness()}, before);
        QCOMPARE(flaw(band, 600, 600), QString());
        for (int i = 0; i < 600; ++i) QVERIFY(holds(band, {i, i}));
        for (int i = 200; i < 600; ++i) QVERIFY(holds(band, {i, i - 200}));
    }

    void anchorsThatStandAloneAreDropped() {
        SharedWords shared;
        std::vector<Anchor> diagonal;
        for (int a = 0; a < 200; ++a) {
            if (a < 50 || a >= 100) {
                shared.points.push_back({a, 5});
                diagonal.push_back({a, a});
            } else if (a == 75) {
                shared.points.push_back({98, 5});
            }
            shared.begin.push_back(shared.points.size());
        }
        QCOMPARE(anchorsOf(shared, 200), diagonal);
    }

    void onlyAPathAlongTheEdgeWidensTheBand() {
        // Ten sentences of the first text have no counterpart, then ten of the second.
        std::vector<Bead> path;
        Band narrow;
        Band wide;
        const auto add = [&](int i, int j) {
            // The narrow band leaves nothing to the left of the deletions.
            narrow.rows.push_back({i < 20 ? std::max(0, j - 3) : std::min(j, i - 10), std::min(50, j + 5)});
            wide.rows.push_back({std::max(0, j - 20), std::min(50, j + 20)});
        };
        for (int i = 0; i < 50; ++i) {
            const int j = i < 20 ? i : std::max(20, i - 10);
            const bool deleted = i >= 20 && i < 30;
            path.push_back({{i, i + 1}, {j, deleted ? j : j + 1}, 1});
            add(i, j);
        }
        for (int j = 40; j < 50; ++j) path.push_back({{50, 50}, {j, j + 1}, 1});
        narrow.rows.back().end = wide.rows.back().end = 50;
        for (int i = 20; i < 30; ++i) narrow.rows[static_cast<size_t>(i)].begin = 20;
        const std::vector<SentenceRange> before = wide.rows;
        QVERIFY(!widenWherePathTouches(wide, path, 50));
        QVERIFY(wide.rows == before);
        QVERIFY(widenWherePathTouches(narrow, path, 50));
        QCOMPARE(flaw(narrow, 50, 50), QString());
        QVERIFY(narrow.rows[25].begin < 15);
        QVERIFY(!widenWherePathTouches(narrow, path, 50));
    }

private:
    int below(int bound) { return std::uniform_int_distribution(0, bound - 1)(m_random); }

    static Texts empty() {
        Texts texts;
        texts.a.language = QStringLiteral("de");
        texts.b.language = QStringLiteral("id");
        return texts;
    }
    static std::pair<int, int> last(const Texts &texts) {
        return {static_cast<int>(texts.a.sentences.size()) - 1,
                static_cast<int>(texts.b.sentences.size()) - 1};
    }

    QString sentence(int words, const QString &prefix) {
        QString result;
        for (int k = 0; k < words; ++k) result += prefix + word(below(4000)) + u' ';
        return result.trimmed();
    }
    static QString word(int number) {
        QString letters;
        for (int k = 0; k < 3; ++k) {
            letters += QStringLiteral("bdfgklmnprstwzhj")[number % 16];
            letters += QStringLiteral("aeiou")[number / 16 % 5];
            number /= 16;
        }
        return letters;
    }

    /// A sentence and its translation; so many of its words are the same in both languages.
    std::pair<QString, QString> translated(double same) {
        QString a;
        QString b;
        for (int words = 5 + below(15); words > 0; --words) {
            const QString shared = word(below(4000));
            const bool both = std::uniform_real_distribution(0., 1.)(m_random) < same;
            a += shared + u' ';
            b += (both ? shared : word(below(4000))) + u' ';
        }
        return {a.trimmed(), b.trimmed()};
    }

    void check(const Texts &texts, double share, size_t width) {
        const Aligned aligned(texts);
        const auto n = static_cast<int>(texts.a.sentences.size());
        const auto m = static_cast<int>(texts.b.sentences.size());
        const Band band = proposeBand({aligned.witness()}, {});
        QCOMPARE(flaw(band, n, m), QString());
        const auto held = std::ranges::count_if(texts.pairs, [&](auto pair) { return holds(band, pair); });
        QVERIFY2(static_cast<double>(held) >= share * static_cast<double>(texts.pairs.size()),
                 qPrintable(QStringLiteral("%1 of %2 pairs").arg(held).arg(texts.pairs.size())));
        QVERIFY2(cells(band) <= width * static_cast<size_t>(std::max(n, m)),
                 qPrintable(QStringLiteral("%1 cells").arg(cells(band))));
    }

    std::mt19937 m_random;
};

QTEST_GUILESS_MAIN(TestBandProposal)
#include "test_band_proposal.moc"
