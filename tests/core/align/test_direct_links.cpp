#include "core/align/direct_links.h"
#include "core/align/knowledge.h"
#include "tests/core/align/alignment_properties.h"

#include <QTest>

#include <algorithm>

using namespace sejajar;

namespace {

/// The links between the words of two sentences, as they stand in the text: "Haus=rumah", in the order of the
/// first.
QStringList linksBetween(const QString &languageA, const QString &a, const QString &languageB,
                         const QString &b, const ConceptLexicon &lexicon) {
    Vocabulary vocabularyA;
    Vocabulary vocabularyB;
    const Version versionA = test::version(languageA, {a});
    const Version versionB = test::version(languageB, {b});
    const std::vector<TermOccurrence> termsA = termSentences(versionA, lexicon, vocabularyA).front().terms;
    const std::vector<TermOccurrence> termsB = termSentences(versionB, lexicon, vocabularyB).front().terms;
    const auto used = [](const std::vector<TermOccurrence> &terms) {
        std::vector<TermId> ids;
        for (const TermOccurrence &term : terms) ids.push_back(term.id);
        std::ranges::sort(ids);
        ids.erase(std::ranges::unique(ids).begin(), ids.end());
        return ids;
    };
    const WordRows rows = directLinks(vocabularyA, used(termsA), vocabularyB, used(termsB));
    QStringList links;
    for (const TermOccurrence &from : termsA) {
        for (const WordLink &link : rows.row(from.id)) {
            for (const TermOccurrence &to : termsB) {
                if (to.id != link.to) continue;
                links << a.mid(from.begin, from.end - from.begin) + u'=' + b.mid(to.begin, to.end - to.begin);
            }
        }
    }
    links.removeDuplicates();
    return links;
}

void row(const char *name, const char *languageA, const char *a, const char *languageB, const char *b,
         const char *links) {
    QTest::newRow(name) << QString::fromLatin1(languageA) << QString::fromUtf8(a)
                        << QString::fromLatin1(languageB) << QString::fromUtf8(b)
                        << QString::fromUtf8(links).split(u' ', Qt::SkipEmptyParts);
}

void columns() {
    QTest::addColumn<QString>("languageA");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("languageB");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QStringList>("links");
}

void compare(const ConceptLexicon &lexicon) {
    QFETCH(QString, languageA);
    QFETCH(QString, a);
    QFETCH(QString, languageB);
    QFETCH(QString, b);
    QFETCH(QStringList, links);
    QCOMPARE(linksBetween(languageA, a, languageB, b, lexicon), links);
    // The other direction has the same links.
    QStringList turned;
    for (const QString &link : linksBetween(languageB, b, languageA, a, lexicon))
        turned << link.section(u'=', 1) + u'=' + link.section(u'=', 0, 0);
    turned.sort();
    links.sort();
    QCOMPARE(turned, links);
}

} // namespace

class TestDirectLinks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalNumbersAreLinked_data() {
        columns();
        row("35万 is 350.000", "zh-Hans", "35万", "de", "350.000", "35万=350.000");
        row("35万 is 350 ribu", "zh-Hans", "35万", "id", "350 ribu", "35万=350 ribu");
        row("350.000 is 350 ribu", "de", "350.000", "id", "350 ribu", "350.000=350 ribu");
        row("350.000 is no 350", "de", "350.000", "id", "350", "");
        row("350.000 is no 35.000", "de", "350.000", "id", "35.000", "");
        row("三十五万 is 350 Tausend", "zh-Hans", "三十五万", "de", "350 Tausend", "三十五万=350 Tausend");
        row("1.5 is 1,5", "en", "1.5", "de", "1,5", "1.5=1,5");
        row("1.5亿 is 150 Millionen", "zh-Hans", "1.5亿", "de", "150 Millionen", "1.5亿=150 Millionen");
        row("1,2 Milliarden is 1,2 miliar", "de", "1,2 Milliarden", "id", "1,2 miliar",
            "1,2 Milliarden=1,2 miliar");
        row("a German Billion is an Indonesian triliun", "de", "3 Billionen", "id", "3 triliun",
            "3 Billionen=3 triliun");
        row("an English billion is a German Milliarde", "en", "3 billion", "de", "3 Billionen", "");
        row("years", "zh-Hans", "2024年", "de", "2024", "2024=2024");
    }
    void equalNumbersAreLinked() {
        // A link of several words is written with a space here, which the row above splits at.
        QFETCH(QStringList, links);
        QFETCH(QString, languageA);
        QFETCH(QString, a);
        QFETCH(QString, languageB);
        QFETCH(QString, b);
        const QStringList found = linksBetween(languageA, a, languageB, b, ConceptLexicon());
        QCOMPARE(found.join(u' '), links.join(u' '));
    }

    void cognatesAreLinked_data() {
        columns();
        row("-tät, -tas", "de", "Universität", "id", "universitas", "Universität=universitas");
        row("-tion, -si", "de", "Konzentration", "id", "konsentrasi", "Konzentration=konsentrasi");
        row("c and k", "de", "Computer", "id", "komputer", "Computer=komputer");
        row("ph and f", "de", "Photosynthese", "id", "fotosintesis", "Photosynthese=fotosintesis");
        row("the same name", "de", "Meta", "id", "Meta", "Meta=Meta");
        row("a name with an ending", "de", "Zuckerbergs", "id", "Zuckerberg", "Zuckerbergs=Zuckerberg");
        row("short words that look alike", "de", "Rat", "id", "rata", "");
        row("nothing in common", "de", "Fischer", "id", "nelayan", "");
        row("alike at the beginning only", "de", "Komma", "id", "kompas", "");
        row("no Chinese", "de", "Meta", "zh-Hans", "元", "");
    }
    void cognatesAreLinked() { compare(ConceptLexicon()); }

    void namesAreLinkedBySound_data() {
        columns();
        row("Zuckerberg", "de", "Zuckerberg", "zh-Hans", "扎克伯格", "Zuckerberg=扎克伯格");
        row("in the other direction", "zh-Hans", "扎克伯格", "id", "Zuckerberg", "扎克伯格=Zuckerberg");
        row("Beckham", "de", "Beckham", "zh-Hans", "贝克汉姆", "Beckham=贝克汉姆");
        row("Macron", "id", "Macron", "zh-Hans", "马克龙", "Macron=马克龙");
        row("another name", "de", "Schröder", "zh-Hans", "扎克伯格", "");
        row("no capital, no name", "id", "zuckerberg", "zh-Hans", "扎克伯格", "");
    }
    void namesAreLinkedBySound() { compare(ConceptLexicon()); }

    void conceptsOfTheLexiconAreLinked_data() {
        columns();
        row("jacket", "de", "Jacke", "id", "jaket", "Jacke=jaket");
        row("jacket and 夹克", "de", "Jacken", "zh-Hans", "夹克", "Jacken=夹克");
        row("book", "id", "buku", "zh-Hans", "书", "buku=书");
        row("jacket is no dress", "de", "Jacke", "zh-Hans", "连衣裙", "");
        row("jacket is no skirt", "id", "jaket", "de", "Rock", "");
        row("Monday is no Tuesday", "de", "Montag", "zh-Hans", "星期二", "");
    }
    void conceptsOfTheLexiconAreLinked() { compare(Knowledge::builtIn().lexicon()); }

    void anExpressionIsLinkedAsAWhole() {
        const ConceptLexicon &lexicon = Knowledge::builtIn().lexicon();
        const auto links = [&](const char *a, const char *b) {
            return linksBetween(QStringLiteral("id"), QString::fromUtf8(a), QStringLiteral("de"),
                                QString::fromUtf8(b), lexicon);
        };
        QCOMPARE(links("rumah sakit", "Krankenhaus"), QStringList{QStringLiteral("rumah sakit=Krankenhaus")});
        QCOMPARE(links("rumah sakit", "krank"), QStringList()); // "sakit" is no word of its own here
        QCOMPARE(links("rumah", "Haus"), QStringList{QStringLiteral("rumah=Haus")});
    }

    void aLinkIsWorthLessWhenAWordIsAmbiguous() {
        const ConceptLexicon &lexicon = Knowledge::builtIn().lexicon();
        const auto value = [&](const char *a, const char *b) {
            Vocabulary vocabularyA;
            Vocabulary vocabularyB;
            const auto only = [&](const char *language, const char *word, Vocabulary &vocabulary) {
                const Version version =
                    test::version(QString::fromLatin1(language), {QString::fromUtf8(word)});
                return termSentences(version, lexicon, vocabulary).front().terms.front().id;
            };
            const TermId from = only("de", a, vocabularyA);
            const TermId to = only("id", b, vocabularyB);
            const WordRows rows = directLinks(vocabularyA, {from}, vocabularyB, {to});
            return rows.row(from).empty() ? 0.f : rows.row(from).front().value;
        };
        QVERIFY(value("Jacke", "jaket") > 0);
        QVERIFY(value("Lederjacke", "jaket") < value("Jacke", "jaket"));
        QVERIFY(value("Universität", "universitas") > 0);
    }

    void linkingStopsOnceCancelled() {
        std::stop_source stop;
        stop.request_stop();
        Vocabulary vocabulary;
        const Version version = test::version(QStringLiteral("de"), {QStringLiteral("Berlin Hamburg")});
        const TermId word = termSentences(version, ConceptLexicon(), vocabulary).front().terms.front().id;
        QVERIFY(!directLinks(vocabulary, {word}, vocabulary, {word}).row(word).empty());
        QVERIFY(directLinks(vocabulary, {word}, vocabulary, {word}, {}, {stop.get_token(), {}})
                    .row(word)
                    .empty());
    }

    void transposedTwiceIsTheSame() {
        WordRows rows;
        const std::vector<WordLink> links = {{2, .5f}, {4, .25f}};
        rows.appendRow(1, links);
        rows.appendRow(3, links);
        rows.finish(5);
        const WordRows turned = transposed(rows, 5, 6);
        QCOMPARE(turned.row(2).size(), size_t{2});
        QCOMPARE(turned.row(4)[1].to, 3);
        QVERIFY(turned.row(0).empty());
        const WordRows again = transposed(turned, 6, 5);
        for (TermId from = 0; from < 5; ++from) {
            QVERIFY(
                std::ranges::equal(again.row(from), rows.row(from), [](const WordLink &x, const WordLink &y) {
                    return x.to == y.to && x.value == y.value;
                }));
        }
    }
};

QTEST_GUILESS_MAIN(TestDirectLinks)
#include "test_direct_links.moc"
