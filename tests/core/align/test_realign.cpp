// An article is aligned again: what a person set stays, what lies between is aligned anew.

#include "core/align/boilerplate_filter.h"
#include "core/align/realign.h"
#include "core/align/row_edits.h"
#include "tests/core/align/alignment_properties.h"

#include <QFile>
#include <QtTest>

#include <random>

using namespace sejajar;
using namespace Qt::StringLiterals;

namespace {

Version segmented(const QString &language, const QString &content, Role role = Role::Translation) {
    Version version;
    version.language = language;
    version.role = role;
    version.text = content;
    version.sentences = segment(content, version.language);
    return version;
}

Version sample(const QString &language, const QString &file, Role role = Role::Translation) {
    QFile content(QStringLiteral(SEJAJAR_ROOT "/resources/sample/") + file);
    if (!content.open(QIODevice::ReadOnly)) qFatal("no sample article");
    return segmented(language, QString::fromUtf8(content.readAll()), role);
}

std::vector<Version> translations() {
    return {sample(u"de"_s, u"sample.de.txt"_s), sample(u"id"_s, u"sample.id.txt"_s)};
}

std::vector<Version> withSource() {
    std::vector<Version> versions = translations();
    versions.insert(versions.begin(), sample(u"zh-Hans"_s, u"sample.zh.txt"_s, Role::Source));
    return versions;
}

// A short report, and what a Chinese paper tells of the same event in an order of its own.
std::vector<Version> withComparableSource() {
    return {
        segmented(u"zh-Hans"_s,
                  u"机器人技术近年来发展很快，许多大学都开设了相关课程。"
                  u"在雅加达举行的机器人足球决赛中，深圳队夺得冠军。"
                  u"冠军将获得三十五万元奖金，还可以去汉堡旅行。"
                  u"教练黄美玲称赞了守门员机器人的高速摄像头。"
                  u"中国队曾在2018年获得第三名。"
                  u"明年的比赛将在柏林举行。"
                  u"专家认为，机器人短期内还不能取代人类球员。"_s,
                  Role::Source),
        segmented(u"de"_s, u"Die Mannschaft aus Shenzhen gewann in Jakarta das Finale im Roboterfußball. "
                           u"Für viele Kinder war es das erste Mal, dass sie einen Roboter sahen. "
                           u"Trainerin Huang Meiling lobte die schnelle Kamera der kleinen Torhüter. "
                           u"Die Sieger erhalten ein Preisgeld von 350.000 Yuan und eine Reise nach Hamburg. "
                           u"Draußen regnete es den ganzen Abend, und die Straßen standen unter Wasser. "
                           u"Im nächsten Jahr soll das Turnier in Berlin stattfinden."_s),
        segmented(u"id"_s, u"Tim dari Shenzhen memenangkan final sepak bola robot di Jakarta. "
                           u"Bagi banyak anak, itulah pertama kalinya mereka melihat robot. "
                           u"Pelatih Huang Meiling memuji kamera cepat milik para penjaga gawang kecil itu. "
                           u"Para pemenang menerima hadiah uang 350 ribu yuan dan perjalanan ke Hamburg. "
                           u"Di luar hujan turun sepanjang malam, dan jalan-jalan tergenang air. "
                           u"Tahun depan, turnamen itu rencananya digelar di Berlin."_s)};
}

Article alignedArticle(std::vector<Version> versions) {
    Article article{u"article"_s, std::move(versions), {}};
    article.alignment = *align(article.versions);
    return article;
}

Article realigned(Article article) {
    article.alignment = *realign(article);
    return article;
}

void make(Article &article, const std::optional<RowChange> &change) {
    if (change) article.alignment.rows = changedRows(std::move(article.alignment.rows), *change);
}

/// The rows that a person set, without where their empty cells stand.
std::vector<Row> fixedRows(const Article &article) {
    std::vector<Row> rows;
    for (Row row : article.alignment.rows) {
        if (!isSetByPerson(row)) continue;
        for (SentenceRange &range : row.ranges)
            if (range.isEmpty()) range = {};
        rows.push_back(row);
    }
    return rows;
}

std::vector<std::vector<SentenceRange>> ranges(const Article &article) {
    std::vector<std::vector<SentenceRange>> result;
    for (const Row &row : article.alignment.rows) result.push_back(row.ranges);
    return result;
}

std::vector<int> linkedRows(const Article &article) {
    std::vector<int> linked;
    for (size_t r = 0; r < article.alignment.rows.size(); ++r) {
        const std::vector<SentenceRange> &row = article.alignment.rows[r].ranges;
        if (!row[0].isEmpty() && !row[1].isEmpty()) linked.push_back(static_cast<int>(r));
    }
    return linked;
}

QString broken(const Article &article) {
    Alignment alignment = article.alignment;
    for (Row &row : alignment.rows) row.status = RowStatus::Auto;
    return test::broken(article.versions, alignment);
}

} // namespace

class TestRealign : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutSuchRowsTheWholeArticleIsAligned() {
        const Article article = alignedArticle(withSource());
        QVERIFY(realigned(article) == article);
    }

    void aRowThatAPersonMadeStaysAndTheOthersAreAlignedAsBefore() {
        Article article = alignedArticle(withSource());
        make(article, mergedRows(article, 9, 10));
        const Article anew = realigned(article);
        QVERIFY(fixedRows(anew) == fixedRows(article));
        QCOMPARE(broken(anew), QString());
        QVERIFY(ranges(anew) == ranges(article));
        QCOMPARE(anew.alignment.sourceKind, SourceKind::Parallel);
        QVERIFY(anew.alignment.confidentShare > .8);
    }

    void whatIsWrongBetweenTwoConfirmedRowsIsMended() {
        const Article right = alignedArticle(withSource());
        Article article = right;
        // As if the aligner had put four sentences one row too low.
        for (const int row : {13, 12, 11, 10}) make(article, movedSentence(article, row, 1, MoveTo::NextRow));
        for (Row &row : article.alignment.rows) row.status = RowStatus::Auto;
        make(article, confirmedRows(article, {8, 18}));
        QVERIFY(ranges(article) != ranges(right));
        const Article anew = realigned(article);
        QVERIFY(ranges(anew) == ranges(right));
        QVERIFY(fixedRows(anew) == fixedRows(article));
    }

    void aWrongRowThatAPersonConfirmedIsKeptAndWhatIsAroundItFits() {
        Article article = alignedArticle(translations());
        make(article, movedSentence(article, 5, 0, MoveTo::NextRow)); // rows 5 and 6 are wrong now
        const std::vector<Row> wrong = fixedRows(article);
        QCOMPARE(wrong.size(), size_t(2));
        const Article anew = realigned(article);
        QVERIFY(fixedRows(anew) == wrong);
        QVERIFY(ranges(anew) == ranges(article));
    }

    void aRowThatWasReleasedIsAlignedAgain() {
        const Article right = alignedArticle(translations());
        Article article = right;
        make(article, mergedRows(article, 3, 5));
        make(article, releasedRows(article, {3}));
        QVERIFY(ranges(realigned(article)) == ranges(right));
    }

    void linksOfAComparableSourceThatAPersonSetStay() {
        Article article = alignedArticle(withComparableSource());
        QCOMPARE(article.alignment.sourceKind, SourceKind::Comparable);
        const std::vector<int> links = linkedRows(article);
        QVERIFY(links.size() >= 2);
        // The person takes the first link away: it is not found again, the others are.
        make(article, splitRow(article, links.front(), 0, 0));
        const Article anew = realigned(article);
        QCOMPARE(anew.alignment.sourceKind, SourceKind::Comparable);
        QVERIFY(fixedRows(anew) == fixedRows(article));
        const std::vector<int> left = linkedRows(article);
        const std::vector<int> found = linkedRows(anew);
        QCOMPARE(found.size(), links.size() - 1);
        for (size_t i = 0; i < found.size(); ++i)
            QVERIFY(ranges(anew)[static_cast<size_t>(found[i])] ==
                    ranges(article)[static_cast<size_t>(left[i])]);
    }

    void everySentenceStandsInOneRowAndFixedRowsKeepTheirOrder_data() {
        QTest::addColumn<int>("text");
        QTest::newRow("two translations") << 0;
        QTest::newRow("with their source") << 1;
        QTest::newRow("with a comparable source") << 2;
    }
    void everySentenceStandsInOneRowAndFixedRowsKeepTheirOrder() {
        QFETCH(int, text);
        const quint32 seed = qEnvironmentVariableIsSet("SEJAJAR_SEED")
                                 ? qEnvironmentVariable("SEJAJAR_SEED").toUInt()
                                 : std::random_device()();
        qInfo("SEJAJAR_SEED=%u", seed);
        std::mt19937 random(seed);
        const auto below = [&](size_t n) { return static_cast<int>(random() % n); };
        const Article first = alignedArticle(text == 0   ? translations()
                                             : text == 1 ? withSource()
                                                         : withComparableSource());
        for (int round = 0; round < 12; ++round) {
            Article article = first;
            for (int edit = below(8); edit >= 0; --edit) {
                const size_t rows = article.alignment.rows.size();
                const int row = below(rows);
                const int version = below(article.versions.size());
                const MoveTo to = below(2) == 0 ? MoveTo::NextRow : MoveTo::PreviousRow;
                switch (below(5)) {
                case 0: make(article, mergedRows(article, row, row + 1 + below(3))); break;
                case 1: make(article, splitRow(article, row, version, below(2000))); break;
                case 2: make(article, movedSentence(article, row, version, to)); break;
                case 3: make(article, releasedRows(article, {row})); break;
                default: make(article, confirmedRows(article, {row}));
                }
            }
            const Article anew = realigned(article);
            QVERIFY(fixedRows(anew) == fixedRows(article));
            const QString flaw = broken(anew);
            // What a person put out of order stays so.
            if (text != 2)
                QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
            else
                QVERIFY2(!flaw.contains(u"stands in"_s), qPrintable(flaw));
            QVERIFY(ranges(realigned(anew)) == ranges(anew));
        }
    }

    void anArticleOfConfirmedRowsOnlyStaysAsItIs() {
        Article article = alignedArticle(withSource());
        for (Row &row : article.alignment.rows) row.status = RowStatus::Confirmed;
        const Article anew = realigned(article);
        QVERIFY(anew.alignment.rows == article.alignment.rows);
    }

    void aMenuBetweenFixedRowsIsLeftOutAsBefore() {
        const QString menu = u"English Français Deutsch Español Bahasa Indonesia"_s;
        Article article =
            alignedArticle({test::version(u"de"_s, {u"Der Hafen liegt im Norden der Stadt."_s, menu,
                                                    u"Die Schiffe bringen Kaffee und Tee."_s,
                                                    u"Am Abend werden die Lichter angezündet."_s}),
                            test::version(u"id"_s, {u"Pelabuhan itu terletak di utara kota."_s,
                                                    u"Kapal-kapal membawa kopi dan teh."_s,
                                                    u"Pada malam hari lampu dinyalakan."_s})});
        QCOMPARE(test::rowNames(article.alignment), (QStringList{u"1-1"_s, u"1-0"_s, u"1-1"_s, u"1-1"_s}));
        make(article, confirmedRows(article, {0, 3}));
        const Article anew = realigned(article);
        QVERIFY(ranges(anew) == ranges(article));
        QVERIFY(leftOutLine(anew, 1));
    }

    void itIsCancelled() {
        for (std::vector<Version> versions : {withSource(), withComparableSource()}) {
            Article article = alignedArticle(std::move(versions));
            make(article, confirmedRows(article, {2}));
            std::stop_source stop;
            stop.request_stop();
            const Result<Alignment> anew = realign(article, {}, Progress{stop.get_token(), {}});
            QVERIFY(!anew);
            QCOMPARE(anew.error().kind, ErrorKind::Cancelled);
        }
    }
};

QTEST_GUILESS_MAIN(TestRealign)
#include "test_realign.moc"
