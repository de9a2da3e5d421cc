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
