#include "core/align/align.h"
#include "core/align/boilerplate_filter.h"
#include "tests/core/check/checked_rows.h"

#include <QtTest>

using namespace sejajar;
using namespace Qt::StringLiterals;

class TestBoilerplateFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMenuOfOneVersionHasARowOfItsOwn() {
        const QString menu = u"EnglishFrançaisРусский日本語Deutsch"_s;
        Article article =
            test::articleOfRows({u"de"_s, u"id"_s}, {{u"Das Wetter in Berlin"_s, u"Cuaca di Berlin"_s},
                                                     {menu, {}},
                                                     {u"Heute regnet es."_s, u"Hari ini hujan."_s},
                                                     {u"Morgen scheint die Sonne."_s, u"Besok cerah."_s}});
        const std::vector<Row> wanted = article.alignment.rows;
        const Result<Alignment> aligned = align(article.versions);
        QVERIFY(bool(aligned));
        QCOMPARE(aligned->rows.size(), wanted.size());
        for (size_t row = 0; row < wanted.size(); ++row)
            QVERIFY(aligned->rows[row].ranges == wanted[row].ranges);
    }

    void aLineThatThePersonWantsIsAlignedLikeAllElse() {
        const QString caption = u"Foto: Der Hafen am Morgen"_s;
        const QString other = u"Foto: Pelabuhan di pagi hari"_s;
        Article article = test::articleOfRows(
            {u"de"_s, u"id"_s}, {{u"Das Schiff verlässt den Hafen."_s, u"Kapal meninggalkan pelabuhan."_s},
                                 {caption, u"Pelabuhan di pagi hari."_s},
                                 {u"Morgen scheint die Sonne."_s, u"Besok cerah."_s}});
        article.alignment = *align(article.versions);
        int row = 0;
        while (!leftOutLine(article, row)) ++row;
        QCOMPARE(leftOutLine(article, row), caption);
        AlignOptions options;
        options.keptLines = {caption};
        article.alignment = *align(article.versions, options);
        QCOMPARE(article.alignment.keptLines, options.keptLines);
        QCOMPARE(article.alignment.rows.size(), size_t(3));
        QVERIFY(!leftOutLine(article, 1));
        QVERIFY(article.alignment.rows[1].ranges == (std::vector<SentenceRange>{{1, 2}, {1, 2}}));
    }

    void aRowIsLeftOutWhenItHoldsNothingButSuchALine() {
        const QString menu = u"EnglishFrançais日本語РусскийDeutsch"_s;
        Article article = test::articleOfRows(
            {u"de"_s, u"id"_s}, {{menu, {}}, {u"Heute regnet es."_s, {}}, {menu, u"Hari ini hujan."_s}});
        QVERIFY(leftOutLine(article, 0));
        QVERIFY(!leftOutLine(article, 1));
        QVERIFY(!leftOutLine(article, 2)); // another version has something for it
        article.alignment.keptLines = {menu};
        QVERIFY(!leftOutLine(article, 0));
    }

    void everySentenceStandsInOneRowWhereverBoilerplateIs() {
        const QString notice = u"Notice: The content above was uploaded by a user."_s;
        for (int place = 0; place <= 3; ++place) {
            std::vector<QStringList> rows = {{u"Das Wetter in Berlin"_s, u"Cuaca di Berlin"_s},
                                             {u"Heute regnet es."_s, u"Hari ini hujan."_s},
                                             {u"Morgen scheint die Sonne."_s, u"Besok cerah."_s}};
            rows.insert(rows.begin() + place, {{}, notice});
            const Article article = test::articleOfRows({u"de"_s, u"id"_s}, rows);
            const Result<Alignment> aligned = align(article.versions);
            QVERIFY(bool(aligned));
            std::vector<int> next(2, 0);
            for (const Row &row : aligned->rows) {
                for (size_t v = 0; v < 2; ++v) {
                    QCOMPARE(row.ranges[v].begin, next[v]);
                    next[v] = row.ranges[v].end;
                }
            }
            QCOMPARE(next, (std::vector<int>{3, 4}));
        }
    }

    void whatEveryVersionHasIsAligned() {
        const Article article =
            test::articleOfRows({u"de"_s, u"id"_s}, {{u"Foto: Anna Kurz"_s, u"Photo: Anna Kurz"_s},
                                                     {u"Heute regnet es."_s, u"Hari ini hujan."_s}});
        const Result<Alignment> aligned = align(article.versions);
        QVERIFY(bool(aligned));
        QCOMPARE(aligned->rows.size(), size_t{2});
    }
};

QTEST_GUILESS_MAIN(TestBoilerplateFilter)
#include "test_boilerplate_filter.moc"
