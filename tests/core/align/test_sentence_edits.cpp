// A person cuts a sentence in two or joins two; the text and what is flagged in it stay.

#include "core/align/sentence_edits.h"
#include "tests/core/align/alignment_properties.h"

#include <QtTest>

#include <random>

using namespace sejajar;
using namespace Qt::StringLiterals;

namespace {

/// Rows as "a b|m" : words are sentences, one column a version.
Article articleOf(const QStringList &rows) {
    Article article;
    std::vector<QStringList> sentences(static_cast<size_t>(rows.front().split(u'|').size()));
    for (const QString &row : rows) {
        const QStringList cells = row.split(u'|');
        Row result{{}, .5, RowStatus::Auto, {}};
        for (size_t v = 0; v < sentences.size(); ++v) {
            const QStringList words = cells[static_cast<qsizetype>(v)].split(u' ', Qt::SkipEmptyParts);
            const int begin = static_cast<int>(sentences[v].size());
            sentences[v] << words;
            result.ranges.push_back({begin, begin + static_cast<int>(words.size())});
        }
        article.alignment.rows.push_back(result);
    }
    for (const QStringList &words : sentences) article.versions.push_back(test::version(u"de"_s, words));
    return article;
}

/// The rows in that notation; a line end inside a sentence is "+".
QString written(const Article &article) {
    QStringList rows;
    for (const Row &row : article.alignment.rows) {
        QStringList cells;
        for (size_t v = 0; v < row.ranges.size(); ++v) {
            QStringList words;
            for (int s = row.ranges[v].begin; s < row.ranges[v].end; ++s)
                words << article.versions[v].sentence(s).toString().replace(u'\n', u'+');
            cells << words.join(u' ');
        }
        rows << cells.join(u'|');
    }
    return rows.join(u" / "_s);
}

QString after(const Article &article, const std::optional<SentenceChange> &change) {
    return change ? written(changedSentences(article, *change)) : u"impossible"_s;
}

} // namespace

class TestSentenceEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSentenceIsCutAtTheCursor_data() {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("at a word") << u"Er kam. sie ging."_s << 8
                                   << QStringList{u"Er kam."_s, u"sie ging."_s};
        QTest::newRow("the blank goes to neither")
            << u"Er kam.  sie ging."_s << 8 << QStringList{u"Er kam."_s, u"sie ging."_s};
        QTest::newRow("before the blank")
            << u"Er kam. sie ging."_s << 7 << QStringList{u"Er kam."_s, u"sie ging."_s};
        QTest::newRow("inside a word, when the person wants it")
            << u"Er kam.Sie ging."_s << 7 << QStringList{u"Er kam."_s, u"Sie ging."_s};
        QTest::newRow("Chinese has no blank")
            << u"他来了，她走了。"_s << 4 << QStringList{u"他来了，"_s, u"她走了。"_s};
        QTest::newRow("nothing before the cursor") << u"Er kam."_s << 0 << QStringList();
        QTest::newRow("nothing behind it") << u"Er kam."_s << 7 << QStringList();
    }
    void aSentenceIsCutAtTheCursor() {
        QFETCH(QString, sentence);
        QFETCH(int, offset);
        QFETCH(QStringList, expected);
        Article article{u"article"_s, {test::version(u"de"_s, {sentence, u"Ende."_s})}, {}};
        article.alignment.rows = {{{{0, 2}}, .5, RowStatus::Auto, {}}};
        const std::optional<SentenceChange> change = cutSentence(article, 0, offset);
        QCOMPARE(change.has_value(), !expected.isEmpty());
        if (!change) return;
        const Article cut = changedSentences(article, *change);
        const Version &version = cut.versions.front();
        QCOMPARE(version.text, article.versions.front().text);
        QCOMPARE(version.sentences.size(), size_t(3));
        for (qsizetype s = 0; s < 2; ++s) QCOMPARE(version.sentence(s).toString(), expected[s]);
        QVERIFY(!version.sentences[0].paragraphEnd);
        QVERIFY(version.sentences[1].paragraphEnd);
    }

    void theRowKeepsBothHalvesAndTheRowsBelowTheirSentences() {
        const Article article = articleOf({u"aA|m"_s, u"|n"_s, u"b|o"_s});
        const Article cut = changedSentences(article, *cutSentence(article, 0, 1));
        QCOMPARE(written(cut), u"a A|m / |n / b|o"_s);
        QCOMPARE(cut.alignment.rows[0].status, RowStatus::Auto);
        QCOMPARE(cut.alignment.rows[0].confidence, .5);
    }

    void sentencesAreJoined_data() {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<int>("sentence");
        QTest::addColumn<QString>("expected");
        QTest::newRow("in one row") << QStringList{u"a b|m"_s, u"c|n"_s} << 0 << u"a+b|m / c|n"_s;
        QTest::newRow("the later two of three") << QStringList{u"a b c|m"_s} << 1 << u"a b+c|m"_s;
        QTest::newRow("the next one comes from the next row")
            << QStringList{u"a|m"_s, u"b c|n"_s} << 0 << u"a+b|m / c|n"_s;
        QTest::newRow("which may leave a cell empty")
            << QStringList{u"a|m"_s, u"b|n"_s, u"c|o"_s} << 0 << u"a+b|m / |n / c|o"_s;
        QTest::newRow("or a row, which vanishes")
            << QStringList{u"a|m"_s, u"b|"_s, u"c|o"_s} << 0 << u"a+b|m / c|o"_s;
        QTest::newRow("over a row that has none")
            << QStringList{u"a|m"_s, u"|n"_s, u"b|o"_s, u"c|p"_s} << 0 << u"a+b|m / |n / |o / c|p"_s;
        QTest::newRow("the last one has no next") << QStringList{u"a b|m"_s} << 1 << u"impossible"_s;
    }
    void sentencesAreJoined() {
        QFETCH(QStringList, rows);
        QFETCH(int, sentence);
        QFETCH(QString, expected);
        const Article article = articleOf(rows);
        QCOMPARE(after(article, joinedWithNext(article, 0, sentence)), expected);
    }

    void joiningWhatWasCutGivesTheSentenceBack() {
        const Article article = articleOf({u"aA|m"_s, u"b|n"_s});
        const Article cut = changedSentences(article, *cutSentence(article, 0, 1));
        QVERIFY(changedSentences(cut, *joinedWithNext(cut, 0, 0)) == article);
    }

    void rowsThatGetOrLoseASentenceArePersonsOwn() {
        const Article article = articleOf({u"a|m"_s, u"b c|n"_s, u"d|o"_s});
        const Article joined = changedSentences(article, *joinedWithNext(article, 0, 0));
        QCOMPARE(joined.alignment.rows[0].status, RowStatus::Edited);
        QCOMPARE(joined.alignment.rows[1].status, RowStatus::Edited);
        QCOMPARE(joined.alignment.rows[2].status, RowStatus::Auto);
    }

    void sentencesOfAComparableSourceAreJoinedAcrossRowsInAnyOrder() {
        Article article = articleOf({u"a|m"_s, u"b|n"_s, u"c|o"_s});
        article.alignment.sourceKind = SourceKind::Comparable;
        std::swap(article.alignment.rows[0].ranges[0], article.alignment.rows[2].ranges[0]);
        QCOMPARE(written(article), u"c|m / b|n / a|o"_s);
        QCOMPARE(after(article, joinedWithNext(article, 0, 0)), u"c|m / |n / a+b|o"_s);
        QCOMPARE(after(article, joinedWithNext(article, 0, 1)), u"|m / b+c|n / a|o"_s);
    }

    void randomEditsKeepTheTextAndAreUndoneExactly() {
        const int given = qEnvironmentVariableIntValue("SEJAJAR_SEED");
        const auto seed = given ? static_cast<unsigned>(given) : std::random_device()();
        qInfo("SEJAJAR_SEED=%u", seed);
        std::mt19937 random(seed);
        const auto below = [&random](size_t bound) { return static_cast<int>(random() % bound); };
        Article article = articleOf({u"abc|mn|x"_s, u"d ef|o|yz"_s, u"|pq r|"_s, u"gh||u"_s, u"i|st|v"_s});
        std::swap(article.alignment.rows[1].ranges[0], article.alignment.rows[4].ranges[0]);
        for (int i = 0; i < 500; ++i) {
            const int version = below(3);
            const Version &text = article.versions[static_cast<size_t>(version)];
            const auto change =
                below(2) == 0 ? cutSentence(article, version, below(static_cast<size_t>(text.text.size())))
                              : joinedWithNext(article, version, below(text.sentences.size()));
            if (!change) continue;
            const Article edited = changedSentences(article, *change);
            const SentenceChange back{change->version,
                                      change->first,
                                      change->after,
                                      change->before,
                                      {change->rows.first, change->rows.after, change->rows.before}};
            QVERIFY(changedSentences(edited, back) == article);
            QString flaw = test::broken(edited.versions, edited.alignment);
            QVERIFY2(!flaw.contains(u"stands in"_s) && !flaw.contains(u"is empty"_s), qPrintable(flaw));
            article = edited;
        }
    }
};

QTEST_GUILESS_MAIN(TestSentenceEdits)
#include "test_sentence_edits.moc"
