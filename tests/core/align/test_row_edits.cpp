// What a person does to rows: merge, split, move a sentence. A row is written as its sentences, "ab|c|" for
// two of the first version, one of the second and none of the third.

#include "core/align/row_edits.h"
#include "tests/core/align/alignment_properties.h"

#include <QtTest>

#include <numeric>
#include <random>

using namespace sejajar;
using namespace Qt::StringLiterals;

namespace {

/// The letters of each version in order are its sentences, all of them ten characters long, or a hundred for
/// a capital letter. zh|de|id.
Article articleOf(const QStringList &rows, Role first = Role::Source) {
    Article article;
    std::vector<QStringList> sentences(3);
    for (const QString &row : rows) {
        const QStringList cells = row.split(u'|');
        for (qsizetype v = 0; v < 3; ++v)
            for (const QChar c : cells[v])
                sentences[static_cast<size_t>(v)] << QString(c.isUpper() ? 100 : 10, c);
    }
    // The source of a comparable text may stand in another order than its letters.
    std::ranges::sort(sentences[0], {}, [](const QString &s) { return s.toLower(); });
    const QStringList languages = {u"zh-Hans"_s, u"de"_s, u"id"_s};
    for (size_t v = 0; v < 3; ++v)
        article.versions.push_back(test::version(languages[static_cast<qsizetype>(v)], sentences[v],
                                                 v == 0 ? first : Role::Translation));
    std::vector<int> at(3, 0);
    for (const QString &row : rows) {
        const QStringList cells = row.split(u'|');
        Row result{{}, .5, RowStatus::Auto, {}};
        for (size_t v = 0; v < 3; ++v) {
            const QString &cell = cells[static_cast<qsizetype>(v)];
            const int begin = v == 0 && !cell.isEmpty()
                                  ? static_cast<int>(sentences[0].indexOf(QString(10, cell[0])))
                                  : at[v];
            result.ranges.push_back({begin, begin + static_cast<int>(cell.size())});
            at[v] = result.ranges.back().end;
        }
        article.alignment.rows.push_back(result);
    }
    article.alignment.sourceKind = SourceKind::Comparable;
    return article;
}

QStringList written(const Article &article, const std::vector<Row> &rows) {
    QStringList result;
    for (const Row &row : rows) {
        QStringList cells;
        for (size_t v = 0; v < 3; ++v) {
            QString cell;
            for (int s = row.ranges[v].begin; s < row.ranges[v].end; ++s)
                cell += article.versions[v].sentence(s)[0];
            cells << cell;
        }
        result << cells.join(u'|');
    }
    return result;
}

QStringList after(const Article &article, const std::optional<RowChange> &change) {
    if (!change) return {u"impossible"_s};
    return written(article, changedRows(article.alignment.rows, *change));
}

/// The sentences of a version as the rows have them: a translation in its order, the source sorted.
std::vector<int> sentencesIn(const Article &article, int version) {
    std::vector<int> result;
    for (const Row &row : article.alignment.rows) {
        const SentenceRange range = row.ranges[static_cast<size_t>(version)];
        for (int s = range.begin; s < range.end; ++s) result.push_back(s);
    }
    if (version == 0) std::ranges::sort(result);
    return result;
}

std::vector<int> whole(const Article &article, int version) {
    std::vector<int> result(article.versions[static_cast<size_t>(version)].sentences.size());
    std::iota(result.begin(), result.end(), 0);
    return result;
}

} // namespace

class TestRowEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreMerged_data() {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("with the next") << QStringList{u"a|m|x"_s, u"b|n|y"_s, u"c|o|z"_s} << 0 << 1
                                       << QStringList{u"ab|mn|xy"_s, u"c|o|z"_s};
        QTest::newRow("three") << QStringList{u"a|m|x"_s, u"|n|y"_s, u"b|o|"_s} << 0 << 2
                               << QStringList{u"ab|mno|xy"_s};
        QTest::newRow("a line of the source that nobody translated")
            << QStringList{u"a|m|x"_s, u"b||"_s} << 0 << 1 << QStringList{u"ab|m|x"_s};
        QTest::newRow("a source sentence before that of the row above")
            << QStringList{u"b|m|x"_s, u"a|n|y"_s} << 0 << 1 << QStringList{u"ab|mn|xy"_s};
        QTest::newRow("source sentences from different places keep rows of their own")
            << QStringList{u"c|m|x"_s, u"a|n|y"_s, u"b|o|z"_s} << 0 << 1
            << QStringList{u"c|mn|xy"_s, u"a||"_s, u"b|o|z"_s};
        QTest::newRow("which leaves all as it was")
            << QStringList{u"c|m|x"_s, u"a||"_s, u"b|n|y"_s} << 0 << 1 << QStringList{u"impossible"_s};
        QTest::newRow("the last row has no next")
            << QStringList{u"a|m|x"_s} << 0 << 1 << QStringList{u"impossible"_s};
    }
    void rowsAreMerged() {
        QFETCH(QStringList, rows);
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(QStringList, expected);
        const Article article = articleOf(rows);
        QCOMPARE(after(article, mergedRows(article, first, last)), expected);
    }

    void aRowIsSplit_data() {
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("offset"); ///< of the version's text; a sentence and its line end are 11
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("at the cursor")
            << u"abc|mno|xyz"_s << 1 << 13 << QStringList{u"a|m|x"_s, u"bc|no|yz"_s};
        QTest::newRow("near the next border")
            << u"abc|mno|xyz"_s << 1 << 20 << QStringList{u"ab|mn|xy"_s, u"c|o|z"_s};
        QTest::newRow("at the start of the cell, after its first sentence")
            << u"ab|mn|xy"_s << 1 << 0 << QStringList{u"a|m|x"_s, u"b|n|y"_s};
        QTest::newRow("one sentence goes where most of it belongs")
            << u"a|Mn|x"_s << 1 << 100 << QStringList{u"a|M|x"_s, u"|n|"_s};
        QTest::newRow("or below") << u"a|mN|x"_s << 1 << 10 << QStringList{u"|m|"_s, u"a|N|x"_s};
        QTest::newRow("the cursor stands in a cell with one sentence")
            << u"a|m|xy"_s << 1 << 5 << QStringList{u"a|m|x"_s, u"||y"_s};
        QTest::newRow("single sentences: that with the cursor goes below")
            << u"a|m|x"_s << 2 << 5 << QStringList{u"a|m|"_s, u"||x"_s};
        QTest::newRow("the source is unlinked so")
            << u"a|m|x"_s << 0 << 5 << QStringList{u"|m|x"_s, u"a||"_s};
        QTest::newRow("a sentence alone") << u"|m|"_s << 1 << 5 << QStringList{u"impossible"_s};
        QTest::newRow("an empty cell of single sentences")
            << u"|m|x"_s << 0 << 0 << QStringList{u"impossible"_s};
    }
    void aRowIsSplit() {
        QFETCH(QString, row);
        QFETCH(int, version);
        QFETCH(int, offset);
        QFETCH(QStringList, expected);
        const Article article = articleOf({row});
        QCOMPARE(after(article, splitRow(article, 0, version, offset)), expected);
    }

    void aSentenceIsMoved_data() {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("down");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("the last one down")
            << QStringList{u"a|mn|x"_s, u"b|o|y"_s} << 0 << 1 << true << QStringList{u"a|m|x"_s, u"b|no|y"_s};
        QTest::newRow("the first one up") << QStringList{u"a|m|x"_s, u"b|no|y"_s} << 1 << 1 << false
                                          << QStringList{u"a|mn|x"_s, u"b|o|y"_s};
        QTest::newRow("the only one")
            << QStringList{u"a|m|x"_s, u"b||y"_s} << 0 << 1 << true << QStringList{u"a||x"_s, u"b|m|y"_s};
        QTest::newRow("a row left empty vanishes")
            << QStringList{u"a|m|x"_s, u"|n|"_s} << 1 << 1 << false << QStringList{u"a|mn|x"_s};
        QTest::newRow("out of the last row")
            << QStringList{u"a|mn|x"_s} << 0 << 1 << true << QStringList{u"a|m|x"_s, u"|n|"_s};
        QTest::newRow("out of the first row")
            << QStringList{u"a|mn|x"_s} << 0 << 1 << false << QStringList{u"|m|"_s, u"a|n|x"_s};
        QTest::newRow("a row alone") << QStringList{u"|m|"_s} << 0 << 1 << true
                                     << QStringList{u"impossible"_s};
        QTest::newRow("an empty cell")
            << QStringList{u"a||x"_s, u"b|m|y"_s} << 0 << 1 << true << QStringList{u"impossible"_s};
        QTest::newRow("a source sentence beside one from another place")
            << QStringList{u"c|m|x"_s, u"a|n|y"_s, u"b||"_s} << 0 << 0 << true
            << QStringList{u"impossible"_s};
        QTest::newRow("a source sentence to a row without one")
            << QStringList{u"b|m|x"_s, u"|n|y"_s, u"a||"_s} << 0 << 0 << true
            << QStringList{u"|m|x"_s, u"b|n|y"_s, u"a||"_s};
    }
    void aSentenceIsMoved() {
        QFETCH(QStringList, rows);
        QFETCH(int, row);
        QFETCH(int, version);
        QFETCH(bool, down);
        QFETCH(QStringList, expected);
        const Article article = articleOf(rows);
        QCOMPARE(after(article,
                       movedSentence(article, row, version, down ? MoveTo::NextRow : MoveTo::PreviousRow)),
                 expected);
    }

    void whatAPersonSetIsCertainAndKeepsThePairsThatStandInIt() {
        Article article = articleOf({u"a|m|x"_s, u"b|n|y"_s});
        const QString m = article.versions[1].sentence(0).toString();
        const QString y = article.versions[2].sentence(1).toString();
        const QString x = article.versions[2].sentence(0).toString();
        article.alignment.rows[0].evidence = {1, 2, 3, 4, {{Evidence::Kind::Word, 1, 2, m, x}}};
        article.alignment.rows[1].evidence.pairs = {{Evidence::Kind::Word, 1, 2, m, y}};
        const std::optional<RowChange> change = movedSentence(article, 1, 2, MoveTo::PreviousRow);
        QVERIFY(change);
        for (const Row &row : change->after) {
            QCOMPARE(row.confidence, 1.0);
            QCOMPARE(row.status, RowStatus::Edited);
            QCOMPARE(row.evidence.words, 0.0); // what the aligner counted held for other rows
        }
        QCOMPARE(change->after[0].evidence.pairs.size(), size_t(2));
        QVERIFY(change->after[1].evidence.pairs.empty());
    }

    void theDifferenceIsWhatChanged() {
        const Article article = articleOf({u"a|m|x"_s, u"b|n|y"_s, u"c|o|z"_s});
        const std::vector<Row> &rows = article.alignment.rows;
        const RowChange merge = *mergedRows(article, 1, 2);
        QVERIFY(rowDifference(rows, changedRows(rows, merge)) == merge);
        QVERIFY(rowDifference(rows, rows).before.empty());
        const RowChange back{merge.first, merge.after, merge.before};
        QVERIFY(changedRows(changedRows(rows, merge), back) == rows);
    }

    void randomEditsKeepEverySentenceInOneRow() {
        const int given = qEnvironmentVariableIntValue("SEJAJAR_SEED");
        const auto seed = static_cast<unsigned>(given ? given : 20240817);
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto below = [&random](int bound) {
            return std::uniform_int_distribution(0, bound - 1)(random);
        };
        Article article =
            articleOf({u"c|mN|x"_s, u"a|o|yz"_s, u"|pq|"_s, u"de||u"_s, u"b|R|v"_s, u"f|s|W"_s});
        for (int i = 0; i < 2000; ++i) {
            const int row = below(static_cast<int>(article.alignment.rows.size()));
            const int version = below(3);
            std::optional<RowChange> change;
            switch (below(3)) {
            case 0: change = mergedRows(article, row, row + 1 + below(2)); break;
            case 1: change = splitRow(article, row, version, below(120)); break;
            default:
                change = movedSentence(article, row, version,
                                       below(2) == 0 ? MoveTo::NextRow : MoveTo::PreviousRow);
            }
            if (!change) continue;
            const std::vector<Row> before = article.alignment.rows;
            article.alignment.rows = changedRows(before, *change);
            QVERIFY(changedRows(article.alignment.rows, {change->first, change->after, change->before}) ==
                    before);
            for (const Row &r : article.alignment.rows)
                QVERIFY(std::ranges::any_of(r.ranges, [](SentenceRange range) { return range.size() > 0; }));
            for (int v = 0; v < 3; ++v) QCOMPARE(sentencesIn(article, v), whole(article, v));
        }
    }

    void rowsAreConfirmedAsTheyAreAndReleased() {
        Article article = articleOf({u"a|m|x"_s, u"b|n|y"_s, u"c|o|z"_s});
        const auto make = [&](const std::optional<RowChange> &change) {
            QVERIFY(change);
            article.alignment.rows = changedRows(article.alignment.rows, *change);
        };
        make(confirmedRows(article, {0, 2}));
        QCOMPARE(article.alignment.rows[0].status, RowStatus::Confirmed);
        QCOMPARE(article.alignment.rows[1].status, RowStatus::Auto);
        QCOMPARE(article.alignment.rows[2].status, RowStatus::Confirmed);
        QCOMPARE(article.alignment.rows[2].confidence, .5);
        QVERIFY(!confirmedRows(article, {0, 2}));
        make(mergedRows(article, 1, 2));
        QVERIFY(!confirmedRows(article, {1})); // whoever made a row vouches for it
        make(releasedRows(article, {0, 1}));
        for (const Row &row : article.alignment.rows) QCOMPARE(row.status, RowStatus::Auto);
        QCOMPARE(article.alignment.rows[1].confidence, .5);
        QVERIFY(!releasedRows(article, {0, 1}));
        QVERIFY(!confirmedRows(article, {}));
        QVERIFY(!confirmedRows(article, {2}));
    }
};

QTEST_GUILESS_MAIN(TestRowEdits)
#include "test_row_edits.moc"
