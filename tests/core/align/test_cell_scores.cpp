#include "core/align/cell_scores.h"
#include "core/align/knowledge.h"

#include <QTest>

#include <array>

using namespace sejajar;

namespace {

/// Four sentences; ends: for each, whether it is the last of its paragraph.
Version fourSentences(const QString &language, const std::array<bool, 4> &ends) {
    Version version;
    version.language = language;
    for (const bool end : ends) {
        const qsizetype begin = version.text.size();
        version.text += QStringLiteral("Jakarta 2024.\n");
        version.sentences.push_back({begin, version.text.size() - 1, end});
    }
    return version;
}

/// What sentences [begin, end) of a German text cost beside one of an Indonesian text without paragraphs.
double cost(const std::array<bool, 4> &ends, SentenceRange sentences) {
    const Version german = fourSentences(QStringLiteral("de"), ends);
    const Version indonesian = fourSentences(QStringLiteral("id"), {false, false, false, true});
    Vocabulary germanWords;
    Vocabulary indonesianWords;
    const auto a = termSentences(german, Knowledge::none().lexicon(), germanWords);
    const auto b = termSentences(indonesian, Knowledge::none().lexicon(), indonesianWords);
    const TextPair pair{&a, &b};
    const PairModel model(germanWords, german.language, indonesianWords, indonesian.language, {pair}, {});
    const Band band = Band::full(4, 4);
    const CellScores scores(model, pair, band);
    const SentenceRange one{0, 1};
    return -scores.paragraphs(sentences, one);
}

} // namespace

class CellScoresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentencesOfTwoParagraphsAreHardlyJoined() {
        // Two paragraphs of two sentences.
        QVERIFY(cost({false, true, false, true}, {1, 3}) > 2);
        QVERIFY(cost({false, true, false, true}, {0, 4}) > 2);
    }

    void sentencesOfOneParagraphAreJoinedFreely() {
        QCOMPARE(cost({false, true, false, true}, {0, 2}), 0.);
        QCOMPARE(cost({false, true, false, true}, {2, 4}), 0.);
        QCOMPARE(cost({false, false, false, true}, {0, 4}), 0.);
    }

    void oneSentenceCrossesNothing() { QCOMPARE(cost({false, true, false, true}, {1, 2}), 0.); }

    /// A text of one sentence a line has no paragraphs that tell.
    void whereEverySentenceIsAParagraphTheEndsTellNothing() {
        QCOMPARE(cost({true, true, true, true}, {0, 3}), 0.);
    }
    void theMoreParagraphsTheLessTheirEndsTell() {
        QVERIFY(cost({true, true, false, true}, {1, 3}) < cost({false, true, false, true}, {1, 3}));
    }
};

QTEST_GUILESS_MAIN(CellScoresTest)
#include "test_cell_scores.moc"
