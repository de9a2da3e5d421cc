#include "tests/core/check/checked_rows.h"

using namespace sejajar;
using namespace Qt::StringLiterals;

namespace {

/// 外套 shall be "Jacke" and "jaket", 人工智能 "KI" or "künstliche Intelligenz" in German, 皮夹克 only
/// "Lederjacke".
const Glossary glossary = {
    {{u"zh"_s, {u"外套"_s}}, {u"de"_s, {u"Jacke"_s}}, {u"id"_s, {u"jaket"_s}}},
    {{u"zh"_s, {u"人工智能"_s}}, {u"de"_s, {u"KI"_s, u"künstliche Intelligenz"_s}}},
    {{u"zh"_s, {u"皮夹克"_s}}, {u"de"_s, {u"Lederjacke"_s}}},
    {{u"zh"_s, {u"会议"_s}}, {u"de"_s, {u"Konferenz"_s}}},
    {{u"zh"_s, {u"会议"_s}}, {u"de"_s, {u"Tagung"_s}}},
};

std::vector<Finding> findingsOf(const Article &article) {
    const Knowledge knowledge = Knowledge::builtIn().with(glossary);
    CheckOptions options;
    options.ids = QStringList{u"glossary"_s};
    options.knowledge = &knowledge;
    options.glossary = glossary;
    return *runChecks(article, options);
}

Article rowOf(const QStringList &cells) {
    return test::articleOfRows({u"zh-Hans"_s, u"de"_s, u"id"_s}, {cells});
}

} // namespace

class TestGlossaryUse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsOfTheGlossaryAreMissed_data() {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QStringList &cells, const QStringList &expected) {
            QTest::newRow(name) << cells << expected;
        };
        row("another word of the lexicon",
            {u"他穿着外套。"_s, u"Er trug einen Mantel."_s, u"Ia memakai jaket."_s}, {u"Mantel"_s});
        row("no word for it at all", {u"他穿着外套。"_s, u"Er trug es gern."_s, u"Ia memakai jaket."_s},
            {u"Er trug es gern."_s});
        row("in both translations", {u"他穿着外套。"_s, u"Er trug einen Mantel."_s, u"Ia memakai mantel."_s},
            {u"Mantel"_s, u"mantel"_s});

        row("inflected", {u"他们穿着外套。"_s, u"Sie trugen Jacken."_s, u"Mereka memakai jaketnya."_s}, {});
        row("inside a compound", {u"他穿着外套。"_s, u"Er trug eine Lederjacke."_s, u"Ia memakai jaket."_s},
            {});
        row("a short word before a hyphen",
            {u"人工智能的战略"_s, u"Die KI-Strategie der Firma"_s, u"Strategi kecerdasan buatan"_s}, {});
        row("a short word inside another is not it",
            {u"人工智能很好。"_s, u"Der Kiosk ist gut."_s, u"Kecerdasan buatan itu baik."_s},
            {u"Der Kiosk ist gut."_s});
        row("two words, inflected",
            {u"人工智能的战略"_s, u"Eine Strategie der künstlichen Intelligenz"_s, u"Strategi itu"_s}, {});
        row("once where the source has it twice",
            {u"他的外套不是我的外套。"_s, u"Seine Jacke ist nicht meine."_s, u"Jaketnya bukan jaket saya."_s},
            {});
        row("the glossary knows the longer word better",
            {u"他穿着皮夹克。"_s, u"Er trug eine Lederjacke."_s, u"Ia memakai mantel kulit."_s}, {});
        row("one of two entries", {u"会议结束了。"_s, u"Die Tagung ist zu Ende."_s, u"Rapat selesai."_s}, {});
        row("nothing is translated here", {u"他穿着外套。"_s, QString(), u"Ia memakai jaket."_s}, {});
    }
    void wordsOfTheGlossaryAreMissed() {
        QFETCH(QStringList, cells);
        QFETCH(QStringList, expected);
        QStringList found;
        for (const Finding &finding : findingsOf(rowOf(cells))) found << finding.spans.front().quote;
        QCOMPARE(found, expected);
    }

    void theWordOfTheGlossaryIsProposed() {
        const std::vector<Finding> findings =
            findingsOf(rowOf({u"他穿着外套。"_s, u"Er trug einen Mantel."_s, u"Ia memakai jaket."_s}));
        QCOMPARE(findings.size(), size_t{1});
        const Finding &finding = findings.front();
        QCOMPARE(finding.reason, u"glossary.replaced"_s);
        QCOMPARE(finding.arguments, (QStringList{u"外套"_s, u"Jacke"_s, u"Mantel"_s}));
        QCOMPARE(finding.correction, u"Jacke"_s);
        QCOMPARE(finding.category, u"terminology.inconsistent-with-resource"_s);
        QCOMPARE(finding.witnesses.front().span.quote, u"外套"_s);
    }

    void aComparableSourceBindsNobody() {
        Article article = rowOf({u"他穿着外套。"_s, u"Er trug einen Mantel."_s, u"Ia memakai jaket."_s});
        article.alignment.sourceKind = SourceKind::Comparable;
        QVERIFY(findingsOf(article).empty());
    }
};

QTEST_GUILESS_MAIN(TestGlossaryUse)
#include "test_glossary_use.moc"
