// What people and earlier articles add to the knowledge of the program makes an alignment better. The words
// are invented, so that nothing else knows them, and all sentences are about equally long.

#include "core/align/align.h"
#include "core/lexicon/glossary.h"
#include "tests/core/align/alignment_properties.h"
#include "tests/core/store/seed.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace sejajar;
using test::version;

namespace {

const QString german = QStringLiteral("de");
const QString indonesian = QStringLiteral("id");

/// Two languages that nobody speaks: word n of one means word n of the other.
class InventedLanguages {
public:
    explicit InventedLanguages(quint32 seed) : m_random(seed) {
        std::set<QString> used;
        while (m_words.size() < 60) {
            const QString a = word();
            const QString b = word();
            if (used.insert(a).second && used.insert(b).second) m_words.emplace_back(a, b);
        }
    }

    struct Text {
        std::vector<Version> versions;
        std::vector<std::pair<int, int>> pairs; ///< the sentences that translate each other
    };
    /// dropped: the share of sentences that each version lacks.
    Text text(int sentences, double dropped) {
        Text result;
        QStringList a;
        QStringList b;
        for (int i = 0; i < sentences; ++i) {
            QStringList inA;
            QStringList inB;
            for (int w = 0; w < 6; ++w) {
                const auto &[wordA, wordB] = m_words[static_cast<size_t>(below(60))];
                inA << wordA;
                inB.insert(below(static_cast<int>(inB.size()) + 1), wordB);
            }
            const bool hasA = share() >= dropped;
            const bool hasB = share() >= dropped;
            if (hasA && hasB) result.pairs.emplace_back(int(a.size()), int(b.size()));
            if (hasA) a << inA.join(u' ') + u'.';
            if (hasB) b << inB.join(u' ') + u'.';
        }
        result.versions = {version(german, a, Role::Translation), version(indonesian, b, Role::Translation)};
        return result;
    }

    /// Every second word of the languages, as a person writes them down.
    Glossary glossary() const {
        Glossary result;
        for (size_t i = 0; i < m_words.size(); i += 2)
            result.push_back({{german, {m_words[i].first}}, {indonesian, {m_words[i].second}}});
        return result;
    }

private:
    int below(int bound) { return std::uniform_int_distribution(0, bound - 1)(m_random); }
    double share() { return std::uniform_real_distribution(0.0, 1.0)(m_random); }
    QString word() {
        QString result;
        for (int i = 0; i < 3; ++i) {
            result += u"bdfgklmnprstwz"[below(14)];
            result += u"aeiou"[below(5)];
        }
        return result;
    }
    std::mt19937 m_random;
    std::vector<std::pair<QString, QString>> m_words;
};

int rightRows(const Alignment &alignment, const InventedLanguages::Text &text) {
    const auto isRight = [&text](const Row &row) {
        const SentenceRange a = row.ranges[0];
        const SentenceRange b = row.ranges[1];
        return a.size() == 1 && b.size() == 1 &&
               std::ranges::find(text.pairs, std::pair(a.begin, b.begin)) != text.pairs.end();
    };
    return static_cast<int>(std::ranges::count_if(alignment.rows, isRight));
}

int rightRows(const InventedLanguages::Text &text, const Knowledge &knowledge) {
    return rightRows(*align(text.versions, {.knowledge = &knowledge}), text);
}

// So many texts that one odd vocabulary does not decide.
constexpr int rounds = 12;

} // namespace

class TestAddedKnowledge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_seed = test::seed(); }

    void aGlossaryAlignsInventedWords() {
        int pairs = 0;
        int without = 0;
        int with = 0;
        for (quint32 round = 0; round < rounds; ++round) {
            InventedLanguages languages(m_seed + round);
            const auto text = languages.text(40, .2);
            pairs += static_cast<int>(text.pairs.size());
            without += rightRows(text, Knowledge::none());
            with += rightRows(text, Knowledge::none().with(languages.glossary()));
        }
        qInfo("%d pairs: %d right without the glossary, %d with it", pairs, without, with);
        QVERIFY(with > without);
        QVERIFY(with > .7 * pairs);
    }

    void aSecondArticleProfitsFromTheFirst() {
        int pairs = 0;
        int alone = 0;
        int after = 0;
        for (quint32 round = 0; round < rounds; ++round) {
            InventedLanguages languages(m_seed + round);
            const auto first = languages.text(60, 0);
            const auto second = languages.text(40, .2);
            LearntWords learnt;
            QVERIFY(align(first.versions, {.knowledge = &Knowledge::none(), .learnt = &learnt}));
            QVERIFY(!learnt.links.empty());
            pairs += static_cast<int>(second.pairs.size());
            alone += rightRows(second, Knowledge::none());
            after += rightRows(second, Knowledge::none().with(learnt));
        }
        qInfo("%d pairs: %d right alone, %d after another article", pairs, alone, after);
        QVERIFY(after > alone);
        QVERIFY(after > .8 * pairs);
    }

    void learningMovesNoSentence() {
        InventedLanguages languages(m_seed);
        const auto text = languages.text(30, .2);
        LearntWords learnt;
        const auto with = align(text.versions, {.learnt = &learnt});
        const auto without = align(text.versions);
        const auto same = [](const Row &a, const Row &b) {
            return a.ranges == b.ranges && a.confidence == b.confidence;
        };
        QVERIFY(std::ranges::equal(with->rows, without->rows, same));
    }

    void aSourceThatWasNotTranslatedTeachesNothing() {
        InventedLanguages languages(m_seed);
        auto text = languages.text(30, 0);
        QStringList aboutSomethingElse;
        for (int i = 0; i < 12; ++i)
            aboutSomethingElse << QStringLiteral("第%1次会议讨论了河流与山谷的地图。").arg(i * 37 + 1);
        text.versions.insert(text.versions.begin(),
                             version(QStringLiteral("zh-Hans"), aboutSomethingElse, Role::Source));
        LearntWords learnt;
        QCOMPARE(align(text.versions, {.learnt = &learnt})->sourceKind, SourceKind::Comparable);
        QVERIFY(!learnt.links.empty());
        for (const LearntLink &link : learnt.links)
            QVERIFY(link.languageA != u"zh-Hans" && link.languageB != u"zh-Hans");
    }

    void whatWasLearntSurvivesItsFile() {
        InventedLanguages languages(m_seed);
        const auto text = languages.text(30, 0);
        LearntWords learnt;
        QVERIFY(align(text.versions, {.learnt = &learnt}));
        const auto read = readLearntWords(writeLearntWords(learnt));
        QVERIFY(read);
        QCOMPARE(read->links.size(), learnt.links.size());
        QCOMPARE(writeLearntWords(*read), writeLearntWords(learnt));
    }

private:
    quint32 m_seed = 0;
};

QTEST_GUILESS_MAIN(TestAddedKnowledge)
#include "test_added_knowledge.moc"
