#include "core/align/cell.h"

#include <QTest>

using namespace sejajar;

namespace {

Version version(const QString &language, const QString &text, const QStringList &sentences) {
    Version result;
    result.language = language;
    result.text = text;
    qsizetype from = 0;
    for (const QString &sentence : sentences) {
        const qsizetype begin = text.indexOf(sentence, from);
        result.sentences.push_back({begin, begin + sentence.size(), false});
        from = begin + sentence.size();
    }
    return result;
}

Version german() {
    return version(QStringLiteral("de"), QStringLiteral("Er kam.\n\nSie\nging."),
                   {QStringLiteral("Er kam."), QStringLiteral("Sie\nging.")});
}

Version chinese() {
    return version(QStringLiteral("zh-Hans"), QStringLiteral("他来了。\n她走了。"),
                   {QStringLiteral("他来了。"), QStringLiteral("她走了。")});
}

} // namespace

class CellTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joinsSentencesWithOneSpaceWhereTheLanguageWritesSpaces() {
        QCOMPARE(cell(german(), {0, 2}).text, QStringLiteral("Er kam. Sie ging."));
        QCOMPARE(cell(chinese(), {0, 2}).text, QStringLiteral("他来了。她走了。"));
        QCOMPARE(cell(german(), {1, 1}).text, QString());
    }

    void everyCharacterOfASentenceIsFoundInItsText() {
        for (const Version &v : {german(), chinese()}) {
            const Cell c = cell(v, {0, 2});
            for (const Cell::Piece &piece : c.pieces) {
                for (qsizetype i = 0; i < piece.length; ++i) {
                    QCOMPARE(c.toText(piece.cellBegin + i), piece.textBegin + i);
                    QCOMPARE(c.toTextEnd(piece.cellBegin + i + 1), piece.textBegin + i + 1);
                }
            }
        }
    }

    void anOffsetBetweenTwoSentencesBelongsToTheLaterOneAndAnEndToTheEarlier() {
        const Cell spaced = cell(german(), {0, 2});
        QCOMPARE(spaced.toText(7), 9);
        QCOMPARE(spaced.toText(8), 9);
        QCOMPARE(spaced.toTextEnd(7), 7);
        QCOMPARE(spaced.toTextEnd(8), 7);
        const Cell unspaced = cell(chinese(), {0, 2});
        QCOMPARE(unspaced.toText(4), 5);
        QCOMPARE(unspaced.toTextEnd(4), 4);
    }

    void offsetsOutsideTheCellStayInsideItsSentences() {
        const Cell c = cell(german(), {1, 2});
        QCOMPARE(c.toText(-3), 9);
        QCOMPARE(c.toTextEnd(-3), 9);
        QCOMPARE(c.toText(100), 18);
        QCOMPARE(c.toTextEnd(100), 18);
        QCOMPARE(cell(german(), {0, 0}).toText(5), 0);
        QCOMPARE(cell(german(), {0, 0}).toTextEnd(5), 0);
    }

    void aRangeOverTwoSentencesCoversBothAndTheJointAloneCoversNothing() {
        const Cell c = cell(german(), {0, 2});
        QCOMPARE(c.toText(Cell::Range{3, 11}), (Cell::Range{3, 12}));
        QCOMPARE(c.toText(Cell::Range{0, 8}), (Cell::Range{0, 7}));
        QVERIFY(!c.toText(Cell::Range{7, 8}));
        QVERIFY(!c.toText(Cell::Range{4, 4}));
    }

    void textRangesAndCellRangesAreInverse() {
        for (const Version &v : {german(), chinese()}) {
            const Cell c = cell(v, {0, 2});
            for (qsizetype begin = 0; begin < c.text.size(); ++begin) {
                for (qsizetype end = begin + 1; end <= c.text.size(); ++end) {
                    const auto text = c.toText(Cell::Range{begin, end});
                    if (!text) continue;
                    const auto back = c.toCell(text->begin, text->end);
                    QVERIFY(back);
                    QCOMPARE(c.toText(*back), text);
                }
            }
        }
    }

    void aLimitLeavesOutTheRestAndCountsIt() {
        const Cell c = cell(german(), {0, 2}, 9);
        QCOMPARE(c.text, QStringLiteral("Er kam. Si"));
        QCOMPARE(c.omitted, 7);
        QCOMPARE(c.toTextEnd(c.text.size()), 11);
        const Cell first = cell(german(), {0, 2}, 3);
        QCOMPARE(first.text, QStringLiteral("Er "));
        QCOMPARE(first.omitted, 13);
    }

    void aLimitNeverCutsASurrogatePair() {
        const QString emoji = QString::fromUcs4(U"\U0001F600\U0001F601");
        const Cell c = cell(version(QStringLiteral("de"), emoji, {emoji}), {0, 1}, 3);
        QCOMPARE(c.text, emoji.left(2));
        QCOMPARE(c.omitted, 2);
    }
};

QTEST_APPLESS_MAIN(CellTest)
#include "cell_test.moc"
