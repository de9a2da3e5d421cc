#include "tests/core/check/checked_rows.h"

#include <QtTest>

using namespace sejajar;

class TestConceptWitness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoVersionsDifferAndTheThirdIsSilent_data() {
        test::addRowColumns();
        const auto row = test::addRowOf;
        row("the source against German", u"他买了一件夹克。", u"Er kaufte ein Kleid.", u"Dia membelinya.",
            {QStringLiteral("de:Kleid")});
        row("one translation against the other", u"他买了它。", u"Er kaufte ein Kleid.",
            u"Dia membeli jaket.", {QStringLiteral("de:Kleid id:jaket")});
        row("the sister is missing in the row", u"他买了一件夹克。", u"Er kaufte ein Kleid.", u"",
            {QStringLiteral("de:Kleid")});

        row("all agree", u"他买了一件夹克。", u"Er kaufte eine Jacke.", u"Dia membelinya.", {});
        row("a hypernym is no sibling", u"他买了它。", u"Er kaufte Kleidung.", u"Dia membeli jaket.", {});
        row("the third decides: a matter of the vote", u"他买了一件夹克。", u"Er kaufte ein Kleid.",
            u"Dia membeli jaket.", {});
        row("a century is counted in years", u"一百年过去了。", u"Ein Jahrhundert verging.",
            u"Waktu berlalu.", {});
    }
    void twoVersionsDifferAndTheThirdIsSilent() { test::compareRow(QStringLiteral("concept-witness")); }

    void aComparableSourceIsNoWitness() {
        Article article =
            test::articleOfRows({QStringLiteral("zh"), QStringLiteral("de"), QStringLiteral("id")},
                                {{QStringLiteral("他买了一件夹克。"), QStringLiteral("Er kaufte ein Kleid."),
                                  QStringLiteral("Dia membelinya.")}});
        article.alignment.sourceKind = SourceKind::Comparable;
        QCOMPARE(test::found(QStringLiteral("concept-witness"), article), QStringList());
    }

    void itIsAHintThatIsOffByDefault() {
        const Article article =
            test::articleOfRows({QStringLiteral("zh"), QStringLiteral("de"), QStringLiteral("id")},
                                {{QStringLiteral("他买了一件夹克。"), QStringLiteral("Er kaufte ein Kleid."),
                                  QStringLiteral("Dia membelinya.")}});
        const Result<std::vector<Finding>> byDefault = runChecks(article);
        QVERIFY(byDefault && byDefault->empty());
        CheckOptions options;
        options.ids = QStringList{QStringLiteral("concept-witness")};
        const Result<std::vector<Finding>> asked = runChecks(article, options);
        QVERIFY(asked);
        QCOMPARE(asked->size(), size_t{1});
        QCOMPARE(asked->front().severity, Severity::Neutral);
        QCOMPARE(asked->front().reason, QStringLiteral("concept-witness.source"));
        QCOMPARE(asked->front().arguments,
                 (QStringList{QStringLiteral("Kleid"), QStringLiteral("clothing"), QStringLiteral("夹克")}));
    }
};

QTEST_GUILESS_MAIN(TestConceptWitness)
#include "test_concept_witness.moc"
