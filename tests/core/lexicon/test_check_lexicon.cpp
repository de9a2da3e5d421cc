#include "core/lexicon/check_lexicon.h"
#include "tests/core/lexicon/fault_lines.h"

#include <QTest>

using namespace sejajar;

namespace {

const QByteArray conceptHeader = "id\tfield\tparent\tzh\tde\tid_forms\ten\tambiguous\texclusions\n";
const QByteArray fieldHeader = "field\texclusive\ten\tde\tid_name\tzh\n";

/// The faults of a lexicon with the fields "clothing" (exclusive), "shops" (not) and these concepts from line
/// 2 on, as "line severity: message".
QStringList faults(const QByteArray &concepts) {
    const LexiconFiles files{
        {{QStringLiteral("c.tsv"), conceptHeader + concepts +
                                       "shops.shop\tshops\t\t商店\tLaden\ttoko\tshop\t\t\n"
                                       "clothing.hat\tclothing\t\t帽子\tHut\ttopi\that\t\t\n"}},
        {{QStringLiteral("s.tsv"), "topic\tzh\tde\tid_text\ten\nshops\t好。\tGut.\tBaik.\tGood.\n"}},
        {{QStringLiteral("f.tsv"), fieldHeader + "clothing\tyes\tclothing\tKleidung\tpakaian\t衣服\n"
                                                 "shops\tno\tshops\tLäden\ttoko\t商店\n"}}};
    return test::faultLines(checkLexicon(files));
}

} // namespace

class TestCheckLexicon : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFaultIsReportedWithFileAndLine_data() {
        QTest::addColumn<QByteArray>("concepts");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *concepts, const char *fault) {
            QTest::newRow(name) << QByteArray(concepts) << QString::fromUtf8(fault);
        };
        row("too few columns", "clothing.coat\tclothing\t\n", "c.tsv:2 error: 3 columns instead of 9");
        row("not UTF-8", "clothing.coat\tclothing\t\t\tM\xff\t\t\t\t\n", "c.tsv:2 error: not UTF-8 with LF");
        row("an id without field", "coat\tclothing\t\t大衣\tMantel\t\t\t\t\n",
            "c.tsv:2 error: the id is not of the form field.word: coat");
        row("an id twice",
            "clothing.coat\tclothing\t\t大衣\t\t\t\t\t\nclothing.coat\tclothing\t\t\tMantel\t\t\t\t\n",
            "c.tsv:3 error: the id clothing.coat stands at c.tsv:2 already");
        row("an unknown field", "hats.cap\thats\t\t便帽\tMütze\t\t\t\t\n",
            "c.tsv:2 error: unknown field: hats");
        row("an unknown parent", "clothing.cap\tclothing\tclothing.hats\t便帽\t\t\t\t\t\n",
            "c.tsv:2 error: unknown parent: clothing.hats");
        row("a parent in another field", "clothing.cap\tclothing\tshops.shop\t便帽\t\t\t\t\t\n",
            "c.tsv:2 error: the parent shops.shop is of another field");
        row("its own parent", "clothing.cap\tclothing\tclothing.cap\t便帽\t\t\t\t\t\n",
            "c.tsv:2 error: clothing.cap is above itself in the chain of parents");
        row("a form twice", "clothing.coat\tclothing\t\t\tMantel|Mantel\t\t\t\t\n",
            "c.tsv:2 error: de:Mantel stands here twice");
        row("an empty form", "clothing.coat\tclothing\t\t\tMantel||Mäntel\t\t\t\t\n",
            "c.tsv:2 error: de: a form is empty or has spaces too many: \"\"");
        row("no form at all", "clothing.coat\tclothing\t\t\t\t\t\t\t\n",
            "c.tsv:2 error: no form in any language");
        row("a form of an exclusive sibling", "clothing.cap\tclothing\t\t\tHut\t\t\t\t\n",
            "c.tsv:4 error: de:Hut is a form of its exclusive sibling clothing.cap at c.tsv:2 and is marked "
            "as ambiguous in neither");
        row("the stem of an exclusive sibling", "clothing.cap\tclothing\t\t\tHuts\t\t\t\t\n",
            "c.tsv:4 warning: de:Hut is the stem of a form of its exclusive sibling clothing.cap at c.tsv:2 "
            "and is marked as ambiguous in neither");
        row("a mark without language", "clothing.coat\tclothing\t\t\tMantel\t\t\tMantel\t\n",
            "c.tsv:2 error: not of the form language:form: \"Mantel\"");
        row("a mark of no form", "clothing.coat\tclothing\t\t\tMantel\t\t\tde:mantel\t\n",
            "c.tsv:2 error: de:mantel is marked as ambiguous but is no form here");
        row("an exclusion of a form itself", "clothing.coat\tclothing\t\t\tMantel\t\t\t\tde:Mantels\n",
            "c.tsv:2 error: de:Mantels excludes a form of its own concept");
        row("an exclusion of nothing", "clothing.coat\tclothing\t\t\tMantel\t\t\t\tde:Jacke\n",
            "c.tsv:2 warning: de:Jacke contains no form, so it excludes nothing");
    }
    void aFaultIsReportedWithFileAndLine() {
        QFETCH(const QByteArray, concepts);
        QFETCH(const QString, fault);
        QCOMPARE(faults(concepts), QStringList(fault));
    }

    void whatIsSoundIsAccepted_data() {
        QTest::addColumn<QByteArray>("concepts");
        QTest::newRow("a comment and an empty line") << QByteArray("# hats\n\n");
        QTest::newRow("a form marked as ambiguous in one of two siblings")
            << QByteArray("clothing.cap\tclothing\t\t\tHut\t\t\tde:Hut\t\n");
        QTest::newRow("a form shared with the hypernym")
            << QByteArray("clothing.cap\tclothing\tclothing.hat\t\tHut\t\t\t\t\n");
        QTest::newRow("a form shared in a field that is not exclusive")
            << QByteArray("shops.store\tshops\t\t商店\t\t\t\t\t\n");
        QTest::newRow("a form shared with another field")
            << QByteArray("shops.hatter\tshops\t\t\tHut\t\t\t\t\n");
        QTest::newRow("the same letters in another language")
            << QByteArray("clothing.cap\tclothing\t\t\t\tHut\t\t\t\n");
        QTest::newRow("an exclusion around a form") << QByteArray(
            "clothing.coat\tclothing\t\t外套\tMantel\t\t\t\tde:Mantel des Schweigens|zh:外套膜\n");
        QTest::newRow("a compound as exclusion")
            << QByteArray("clothing.coat\tclothing\t\t\tMantel\t\t\t\tde:Reifenmantel\n");
    }
    void whatIsSoundIsAccepted() {
        QFETCH(const QByteArray, concepts);
        QCOMPARE(faults(concepts), QStringList());
    }

    void aCycleOfParentsIsReportedOnEachOfItsLines() {
        const QStringList found = faults("clothing.a\tclothing\tclothing.b\t甲衣\t\t\t\t\t\nclothing."
                                         "b\tclothing\tclothing.a\t乙衣\t\t\t\t\t\n");
        QCOMPARE(found,
                 QStringList(
                     {QStringLiteral("c.tsv:2 error: clothing.a is above itself in the chain of parents"),
                      QStringLiteral("c.tsv:3 error: clothing.b is above itself in the chain of parents")}));
    }

    void fieldsAndSentencesAreChecked() {
        const LexiconFiles files{
            {},
            {{QStringLiteral("s.tsv"), "topic\tzh\tde\tid_text\ten\nshops\t\tGut.\tBaik.\tGood.\n"}},
            {{QStringLiteral("f.tsv"), fieldHeader + "tools\tperhaps\ttools\tWerkzeug\talat\t工具\n"
                                                     "tools\tno\ttools\tWerkzeug\talat\t\n"}}};
        QStringList found;
        for (const LexiconFault &fault : checkLexicon(files))
            found << QStringLiteral("%1:%2 %3").arg(fault.file).arg(fault.line).arg(fault.message);
        QCOMPARE(found, QStringList({QStringLiteral("f.tsv:2 exclusive is neither yes nor no: perhaps"),
                                     QStringLiteral("f.tsv:2 no concept is of this field"),
                                     QStringLiteral("f.tsv:3 the field tools stands at f.tsv:2 already"),
                                     QStringLiteral("s.tsv:2 an empty column")}));
    }
};

QTEST_GUILESS_MAIN(TestCheckLexicon)
#include "test_check_lexicon.moc"
