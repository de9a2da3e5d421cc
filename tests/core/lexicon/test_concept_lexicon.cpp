#include "core/lexicon/concept_lexicon.h"

#include <QTest>

using namespace sejajar;

namespace {

const QByteArray fields = "field\texclusive\ten\tde\tid_name\tzh\n"
                          "clothing\tyes\tclothing\tKleidung\tpakaian\t衣服\n"
                          "furniture\tno\tfurniture\tMöbel\tperabot\t家具\n";
const QByteArray concepts =
    "id\tfield\tparent\tzh\tde\tid_forms\ten\tambiguous\texclusions\n"
    "clothing.garment\tclothing\t\t衣服\tKleidung\tpakaian\tclothes\t\t\n"
    "clothing.jacket\tclothing\tclothing.garment\t夹克|外套\tJacke\tjaket\tjacket\t\tid:jaket pelampung\n"
    "clothing.leather-jacket\tclothing\tclothing.jacket\t皮夹克\tLederjacke\tjaket kulit\tleather "
    "jacket\t\t\n"
    "clothing.coat\tclothing\tclothing.garment\t大衣|外套\tMantel|Mäntel\tmantel\tcoat\tde:Mantel|zh:外套\t\n"
    "furniture.bench\tfurniture\t\t长凳\tBank|Bänke\tbangku\tbench\tde:Bank\t\n";

ConceptLexicon lexicon() {
    ConceptLexicon result;
    if (!result.addFields(fields, QStringLiteral("fields.tsv"))) qFatal("fields");
    if (!result.add(concepts, QStringLiteral("concepts.tsv"))) qFatal("concepts");
    return result;
}

} // namespace

class TestConceptLexicon : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFieldKnowsItsNamesAndWhetherItsConceptsExcludeEachOther() {
        const ConceptLexicon known = lexicon();
        const Field *clothing = known.fieldOf(known.find(QStringLiteral("clothing.coat")));
        QVERIFY(clothing);
        QCOMPARE(clothing->id, QStringLiteral("clothing"));
        QVERIFY(clothing->exclusive);
        QCOMPARE(clothing->names.value(QStringLiteral("zh")), QStringLiteral("衣服"));
        QCOMPARE(clothing->names.value(QStringLiteral("id")), QStringLiteral("pakaian"));
        QCOMPARE(known.conceptsOf(*clothing).size(), 4);
        QVERIFY(!known.fieldOf(known.find(QStringLiteral("furniture.bench")))->exclusive);
    }

    void aHypernymIsAboveAllThatIsBelowIt_data() {
        QTest::addColumn<QString>("above");
        QTest::addColumn<QString>("below");
        QTest::addColumn<bool>("is");
        QTest::newRow("parent") << "clothing.jacket"
                                << "clothing.leather-jacket" << true;
        QTest::newRow("grandparent") << "clothing.garment"
                                     << "clothing.leather-jacket" << true;
        QTest::newRow("sibling") << "clothing.coat"
                                 << "clothing.jacket" << false;
        QTest::newRow("child") << "clothing.leather-jacket"
                               << "clothing.jacket" << false;
        QTest::newRow("itself") << "clothing.jacket"
                                << "clothing.jacket" << false;
    }
    void aHypernymIsAboveAllThatIsBelowIt() {
        QFETCH(const QString, above);
        QFETCH(const QString, below);
        QFETCH(const bool, is);
        const ConceptLexicon known = lexicon();
        QCOMPARE(known.isAncestor(known.find(above), known.find(below)), is);
    }

    void aCycleOfParentsEndsTheSearch() {
        ConceptLexicon known;
        const ConceptId egg = known.addConcept({QStringLiteral("a.egg"), {}, QStringLiteral("a.hen")});
        const ConceptId hen = known.addConcept({QStringLiteral("a.hen"), {}, QStringLiteral("a.egg")});
        const ConceptId other = known.addConcept({});
        QVERIFY(known.isAncestor(egg, hen));
        QVERIFY(!known.isAncestor(other, hen));
    }

    void aFormIsAmbiguousWhereItsConceptSaysSo() {
        const ConceptLexicon known = lexicon();
        const ConceptId coat = known.find(QStringLiteral("clothing.coat"));
        const ConceptId jacket = known.find(QStringLiteral("clothing.jacket"));
        const auto ambiguous = [&known](ConceptId id, const QString &language, const QString &form) {
            return known.isAmbiguous(id, language, ConceptLexicon::key(form, language));
        };
        QVERIFY(ambiguous(coat, QStringLiteral("de"), QStringLiteral("Mantels")));
        QVERIFY(ambiguous(coat, QStringLiteral("zh-Hans"), QStringLiteral("外套")));
        QVERIFY(!ambiguous(coat, QStringLiteral("id"), QStringLiteral("mantel")));
        QVERIFY(!ambiguous(jacket, QStringLiteral("zh"), QStringLiteral("外套")));
    }

    void aChineseFormInLatinLettersIsFoundByItsStem() {
        // As its words are met in a text: 首席执行官 stands as it is, CEO as any word.
        QCOMPARE(ConceptLexicon::key(u"首席执行官", QStringLiteral("zh")), QStringLiteral("首席执行官"));
        QCOMPARE(ConceptLexicon::key(u"CEO", QStringLiteral("zh")), QStringLiteral("ceo"));
        QCOMPARE(ConceptLexicon::key(u"T恤", QStringLiteral("zh-Hans")), QStringLiteral("T恤"));
    }

    void formsStandAsWrittenTheBestOneFirst() {
        const ConceptLexicon known = lexicon();
        const ConceptId jacket = known.find(QStringLiteral("clothing.jacket"));
        QCOMPARE(known.forms(jacket, QStringLiteral("zh-Hans")),
                 QStringList({QStringLiteral("夹克"), QStringLiteral("外套")}));
        QCOMPARE(known.exclusions(jacket, QStringLiteral("id")),
                 QStringList(QStringLiteral("jaket pelampung")));
        QVERIFY(known.exclusions(jacket, QStringLiteral("de")).isEmpty());
    }

    void whatPeopleBringAlongHasNoField() {
        ConceptLexicon known = lexicon();
        const ConceptId own = known.addConcept({});
        known.addForm(own, QStringLiteral("de"), QStringLiteral("Joppe"));
        QCOMPARE(known.fieldOf(own), nullptr);
        QCOMPARE(known.parentOf(own), -1);
        QCOMPARE(known.concepts(QStringLiteral("de"), QStringLiteral("jopp")), QList<ConceptId>{own});
        QVERIFY(!known.isAncestor(own, known.find(QStringLiteral("clothing.coat"))));
    }

    void aLineWithTooFewColumnsIsRefusedWithItsNumber() {
        ConceptLexicon known;
        const Outcome added = known.add("id\tfield\n", QStringLiteral("x.tsv"));
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::InvalidFormat);
        QCOMPARE(added.error().where, QStringLiteral("x.tsv:1"));
    }
};

QTEST_GUILESS_MAIN(TestConceptLexicon)
#include "test_concept_lexicon.moc"
