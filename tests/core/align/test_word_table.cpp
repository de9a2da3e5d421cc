#include "core/align/word_table.h"

#include <QTest>

#include <random>

using namespace sejajar;

namespace {

std::vector<WordLink> row(const WordTable &table, TermId from, int toSize) {
    std::vector<WordLink> links;
    std::vector<float> scratch(static_cast<size_t>(toSize), 0);
    table.probabilities(from, links, scratch);
    return links;
}

double probability(const WordTable &table, TermId from, TermId to, int toSize) {
    for (const WordLink &link : row(table, from, toSize)) {
        if (link.to == to) return static_cast<double>(link.value);
    }
    return 0;
}

TermId likeliest(const WordTable &table, TermId from, int toSize) {
    const std::vector<WordLink> links = row(table, from, toSize);
    const auto best = std::ranges::max_element(links, {}, &WordLink::value);
    return best == links.end() ? -1 : best->to;
}

WordRows rows(const std::vector<std::vector<WordLink>> &all) {
    WordRows result;
    for (size_t from = 0; from < all.size(); ++from) {
        if (!all[from].empty()) result.appendRow(static_cast<TermId>(from), all[from]);
    }
    result.finish(static_cast<int>(all.size()));
    return result;
}

} // namespace

class TestWordTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void learnsTheDictionaryOfToySentences() {
        // The example of the textbooks. 0 das 1 Haus 2 Buch 3 ein; 0 the 1 house 2 book 3 a.
        WordTable table(nullptr, nullptr);
        table.learn({{{0, 1}, {0, 1}}, {{0, 2}, {0, 2}}, {{3, 2}, {3, 2}}}, 4, 4, 20);
        for (TermId word = 0; word < 4; ++word) QCOMPARE(likeliest(table, word, 4), word);
    }

    void learnsThroughAShuffledDictionary() {
        // Fifty words, each with one translation; sentences of eight words in any order.
        constexpr int words = 50;
        std::mt19937 random(7);
        std::vector<TermId> translation(words);
        std::iota(translation.begin(), translation.end(), 0);
        std::ranges::shuffle(translation, random);
        std::vector<TermPair> pairs;
        for (int i = 0; i < 200; ++i) {
            TermPair pair;
            for (int k = 0; k < 8; ++k) {
                const TermId word = std::uniform_int_distribution(0, words - 1)(random);
                pair.from.push_back(word);
                pair.to.push_back(translation[static_cast<size_t>(word)]);
            }
            std::ranges::shuffle(pair.to, random);
            pairs.push_back(std::move(pair));
        }
        WordTable table(nullptr, nullptr);
        table.learn(pairs, words, words, 5);
        for (TermId word = 0; word < words; ++word)
            QCOMPARE(likeliest(table, word, words), translation[static_cast<size_t>(word)]);
    }

    void rowsAreProbabilities() {
        std::mt19937 random(3);
        std::vector<TermPair> pairs;
        for (int i = 0; i < 40; ++i) {
            TermPair pair;
            for (int k = 0; k < 6; ++k) {
                pair.from.push_back(std::uniform_int_distribution(0, 19)(random));
                pair.to.push_back(std::uniform_int_distribution(0, 29)(random));
            }
            pairs.push_back(std::move(pair));
        }
        WordTable table(nullptr, nullptr);
        table.learn(pairs, 20, 30, 4);
        for (TermId from = 0; from < 20; ++from) {
            double sum = 0;
            for (const WordLink &link : row(table, from, 30)) {
                QVERIFY(link.value > 0);
                sum += static_cast<double>(link.value);
            }
            QVERIFY2(sum <= 1 + 1e-4, qPrintable(QString::number(sum)));
        }
    }

    void anUnknownWordExplainsNothing() {
        WordTable table(nullptr, nullptr);
        QVERIFY(row(table, 5, 10).empty());
        QVERIFY(row(table, -1, 10).empty());
        table.learn({{{0}, {0}}}, 2, 2, 2);
        QVERIFY(row(table, 1, 2).empty());
        table.learn({}, 2, 2, 2);
        QVERIFY(row(table, 0, 2).empty());
    }

    void oneMeetingProvesLittle() {
        WordTable once(nullptr, nullptr);
        once.learn({{{0}, {0}}}, 1, 1, 3);
        WordTable often(nullptr, nullptr);
        often.learn(std::vector<TermPair>(20, TermPair{{0}, {0}}), 1, 1, 3);
        QVERIFY(probability(once, 0, 0, 1) < .5);
        QVERIFY(probability(often, 0, 0, 1) > .8);
    }

    void whatIsKnownBeforehandCounts() {
        const WordRows base = rows({{{0, 4}, {1, 1}}, {{1, 3}}});
        const WordTable table(&base, nullptr);
        QVERIFY(probability(table, 0, 0, 2) > .5);
        QVERIFY(probability(table, 0, 1, 2) > 0);
        QVERIFY(probability(table, 0, 1, 2) < .3);
    }

    void evidenceOfTheProjectOverrulesTheSeed() {
        // The seed says Bank is a bench; the project speaks of money.
        const WordRows base = rows({{{0, 2}}});
        WordTable table(&base, nullptr);
        table.learn(std::vector<TermPair>(30, TermPair{{0}, {1}}), 1, 2, 5);
        QCOMPARE(likeliest(table, 0, 2), 1);
    }

    void directLinksHoldWithoutAnyCounting() {
        const WordRows direct = rows({{}, {{3, .7f}}});
        const WordTable table(nullptr, &direct);
        QVERIFY(std::abs(probability(table, 1, 3, 4) - .7) < 1e-6);
        QVERIFY(row(table, 0, 4).empty());
    }

    void directLinksHelpToLearnTheOtherWords() {
        // 0-0 is known, so what stands beside it is 1-1 from the first sentence on.
        const WordRows direct = rows({{{0, .7f}}});
        WordTable helped(nullptr, &direct);
        WordTable alone(nullptr, nullptr);
        const std::vector<TermPair> pairs = {{{0, 1}, {0, 1}}, {{0, 1}, {0, 1}}};
        helped.learn(pairs, 2, 2, 5);
        alone.learn(pairs, 2, 2, 5);
        QVERIFY(probability(helped, 1, 1, 2) > 2 * probability(helped, 1, 0, 2));
        QVERIFY(probability(helped, 1, 1, 2) > probability(alone, 1, 1, 2));
    }

    void learningTwiceGivesTheSameTable() {
        const std::vector<TermPair> pairs = {{{0, 1}, {0, 1}}, {{1, 2}, {1, 2}}, {{2, 0}, {2, 0}}};
        WordTable first(nullptr, nullptr);
        WordTable second(nullptr, nullptr);
        first.learn(pairs, 3, 3, 4);
        second.learn(pairs, 3, 3, 4);
        for (TermId from = 0; from < 3; ++from) {
            for (TermId to = 0; to < 3; ++to)
                QCOMPARE(probability(first, from, to, 3), probability(second, from, to, 3));
        }
    }
};

QTEST_GUILESS_MAIN(TestWordTable)
#include "test_word_table.moc"
