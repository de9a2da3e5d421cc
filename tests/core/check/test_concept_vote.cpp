#include "tests/core/check/checked_rows.h"

#include <QtTest>

using namespace sejajar;

class TestConceptVote : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoVersionsOutvoteTheThird_data() {
        test::addRowColumns();
        const auto row = test::addRowOf;
        row("a dress for a jacket in German", u"他买了一件夹克。", u"Er kaufte ein Kleid.",
            u"Dia membeli jaket.", {QStringLiteral("de:Kleid")});
        row("a cow for a horse in Indonesian", u"他的马很老了。", u"Sein Pferd ist alt.",
            u"Sapinya sudah tua.", {QStringLiteral("id:Sapinya")});
        row("the head of a compound decides", u"他买了一件夹克。", u"Er kaufte ein Abendkleid.",
            u"Dia membeli jaket.", {QStringLiteral("de:Abendkleid")});
        row("both translations alike against the source", u"他买了一件夹克。", u"Er kaufte ein Kleid.",
            u"Dia membeli gaun.", {QStringLiteral("de:Kleid id:gaun")});

        row("an ambiguous word against two sure ones", u"他是电工。", u"Er ist Schneider.",
            u"Dia tukang listrik.", {QStringLiteral("de:Schneider")});
        row("two ambiguous words make each other certain", u"这花了三年。", u"Das dauerte drei Wochen.",
            u"Itu makan waktu tiga tahun.", {QStringLiteral("de:Wochen")});
        row("one of two dogs is a cow", u"一只狗在另一只狗后面。", u"Ein Hund steht hinter einer Kuh.",
            u"Seekor anjing berdiri di belakang anjing lain.", {QStringLiteral("de:Kuh")});
        row("the letters of an acronym inside a word", u"他来自美国。", u"Er kam aus Kanada.",
            u"Dia berasal dari Amerika Serikat.", {QStringLiteral("de:Kanada")});
        row("a word of which another has only the stem", u"他买了一把铲子。", u"Er kaufte einen Hammer.",
            u"Dia membeli palu.", {QStringLiteral("de:Hammer id:palu")});
        row("an ambiguous word that the other translation explains", u"她买了一条项链。",
            u"Sie kaufte einen Ring.", u"Dia membeli cincin.", {QStringLiteral("de:Ring id:cincin")});
        row("an ambiguous word alone", u"她买了一条项链。", u"Sie kaufte einen Ring.",
            u"Dia membeli sesuatu.", {});
        row("what grows and what shrinks in one sentence", u"这个市场在增长。", u"Die Umsätze gehen zurück.",
            u"Penjualan menurun.", {});
        row("no shirt in a table", u"桌子上有一件衬衫。", u"Auf dem Tisch liegt ein Hemd.",
            u"Di atas meja ada kemeja.", {});
        row("a stockbreeder is a farmer", u"农民来了。", u"Der Bauer kam.", u"Peternak datang.", {});
        row("another given name in both", u"贾斯汀来了。", u"Megan kam.", u"Megan datang.",
            {QStringLiteral("de:Megan id:Megan")});

        row("a word in lower case is no noun", u"他们在码头上。", u"Sie hatten ein aufblasbares Boot.",
            u"Mereka di dermaga.", {});
        row("an ambiguous word that the lexicon has not so", u"警方感谢大学。",
            u"Die Polizei dankt den Bürgern.", u"Polisi berterima kasih kepada universitas.", {});
        row("one witness also means what the translation says", u"这种惩罚很少见。",
            u"Diese Strafe ist selten.", u"Hukuman ini langka dan belum pernah ada.", {});
        row("a league is no club", u"利物浦队周三有比赛。", u"In der Champions League wird gespielt.",
            u"Liverpool FC bermain pada hari Rabu.", {});
        row("which of two countries the source means", u"瑞士球员输了。",
            u"Der Spanier und der Schwede verloren.", u"Pemain Spanyol dan Swedia kalah.", {});
        row("the other part of the name", u"马修·赖恩没有扑到球。", u"Mathew Ryan hielt den Ball nicht.",
            u"Mathew Ryan tidak menahan bola.", {});
        row("all agree", u"他买了一件夹克。", u"Er kaufte eine Jacke.", u"Dia membeli jaket.", {});
        row("a hypernym is no sibling", u"他买了一件夹克。", u"Er kaufte Kleidung.", u"Dia membeli jaket.",
            {});
        row("a kind of jacket is a jacket", u"他买了一件夹克。", u"Er kaufte eine Lederjacke.",
            u"Dia membeli jaket.", {});
        row("one Chinese word for jacket and coat", u"他买了一件外套。", u"Er kaufte einen Mantel.",
            u"Dia membeli jaket.", {});
        row("the dress stands beside the jacket", u"他买了一件夹克和一条连衣裙。",
            u"Er kaufte ein Kleid und eine Jacke.", u"Dia membeli jaket dan gaun.", {});
        row("the sister is silent: one witness is too few", u"他买了一件夹克。", u"Er kaufte ein Kleid.",
            u"Dia membeli sesuatu.", {});
        row("miles that were converted", u"他跑了三英里。", u"Er lief fünf Kilometer.",
            u"Dia berlari tiga mil.", {});
        row("glasses are no eyes", u"他戴着眼镜。", u"Er trug eine Brille.", u"Dia memakai kacamata.", {});
        row("a name in Latin letters in the Chinese text", u"CNN 报道了此事。", u"Das meldete CNN.",
            u"CNN memberitakannya.", {});
    }
    void twoVersionsOutvoteTheThird() { test::compareRow(QStringLiteral("concept-vote")); }

    void theOtherVersionsAreWitnesses() {
        const Article article =
            test::articleOfRows({QStringLiteral("zh"), QStringLiteral("de"), QStringLiteral("id")},
                                {{QStringLiteral("他买了一件夹克。"), QStringLiteral("Er kaufte ein Kleid."),
                                  QStringLiteral("Dia membeli jaket.")}});
        CheckOptions options;
        options.ids = QStringList{QStringLiteral("concept-vote")};
        const Result<std::vector<Finding>> findings = runChecks(article, options);
        QVERIFY(findings);
        QCOMPARE(findings->size(), size_t{1});
        const Finding &finding = findings->front();
        QCOMPARE(finding.reason, QStringLiteral("concept-vote.outvoted"));
        QCOMPARE(finding.arguments, (QStringList{QStringLiteral("Kleid"), QStringLiteral("clothing"),
                                                 QStringLiteral("夹克, jaket")}));
        QCOMPARE(finding.severity, Severity::Major);
        QCOMPARE(finding.witnesses.size(), size_t{2});
        QCOMPARE(finding.witnesses[0].span.quote, QStringLiteral("夹克"));
        QVERIFY(finding.witnesses[0].supports);
        QCOMPARE(finding.witnesses[1].span.quote, QStringLiteral("jaket"));
    }

    void oneWitnessIsEnoughForWhatTheTranslationSaysElsewhere() {
        const QStringList languages = {QStringLiteral("zh"), QStringLiteral("de"), QStringLiteral("id")};
        const QStringList pigs = {QStringLiteral("猪跑了。"), QStringLiteral("Das Schwein lief weg."),
                                  QStringLiteral("Babi itu lari.")};
        const QStringList cow = {QStringLiteral("它很大。"), QStringLiteral("Die Kuh war groß."),
                                 QStringLiteral("Babi itu besar.")};
        const QStringList found = {QStringLiteral("de:Kuh")};
        const auto check = [&](const std::vector<QStringList> &rows) {
            return test::found(QStringLiteral("concept-vote"), test::articleOfRows(languages, rows));
        };
        QCOMPARE(check({pigs, cow, pigs}), found);
        // Once may be chance; a cow that the source sees is there.
        QCOMPARE(check({pigs, cow}), QStringList());
        const QStringList seen = {QStringLiteral("牛来了。"), QStringLiteral("Da kam sie."),
                                  QStringLiteral("Ia datang.")};
        QCOMPARE(check({pigs, cow, pigs, seen}), QStringList());
    }

    void aComparableSourceHasNoVote() {
        Article article =
            test::articleOfRows({QStringLiteral("zh"), QStringLiteral("de"), QStringLiteral("id")},
                                {{QStringLiteral("他买了一件夹克。"), QStringLiteral("Er kaufte ein Kleid."),
                                  QStringLiteral("Dia membeli jaket.")}});
        article.alignment.sourceKind = SourceKind::Comparable;
        QCOMPARE(test::found(QStringLiteral("concept-vote"), article), QStringList());
    }

    void aRowThatIsUnsureIsLeftAlone() {
        Article article =
            test::articleOfRows({QStringLiteral("zh"), QStringLiteral("de"), QStringLiteral("id")},
                                {{QStringLiteral("他买了一件夹克。"), QStringLiteral("Er kaufte ein Kleid."),
                                  QStringLiteral("Dia membeli jaket.")}});
        article.alignment.rows[0].confidence = .3;
        QCOMPARE(test::found(QStringLiteral("concept-vote"), article), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestConceptVote)
#include "test_concept_vote.moc"
