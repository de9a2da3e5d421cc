#include "app/common/reason_text.h"
#include "core/check/check.h"
#include "core/check/mqm.h"
#include "core/exchange/jsonl.h"
#include "core/exchange/tsv.h"
#include "tests/core/check/checked_rows.h"

#include <QBuffer>

using namespace sejajar;
using namespace Qt::StringLiterals;

namespace {

const Glossary glossary = {{{u"zh"_s, {u"外套"_s}}, {u"de"_s, {u"Jacke"_s}}}};

/// A row for each of some checks, and what they say about it.
const Article article = test::articleOfRows(
    {u"zh-Hans"_s, u"de"_s, u"id"_s},
    {
        {u"他穿着外套。"_s, u"Er trug einen Mantel."_s, u"Ia memakai jaket."_s},
        {u"那件外套。"_s, u"Ein schwarzer Mantel mit Kragen, keine Jacke."_s, u"Mantel berkerah hitam."_s},
        {u"交换仪式开始了。"_s, u"Die Austauschzeremonie begann."_s, u"Pertukaran upacara dimulai."_s},
        {u"他们相信重要的目标。"_s, u"Sie glauben an das wichtigere Ziel."_s,
         u"Mereka percaya pada tujuan yang lebih penting."_s},
        {u"就像这件夹克。"_s, u"Genau wie die Jacke, die ich trage, möchte ich sie nicht selbst nähen."_s,
         u"Sama seperti jaket ini, saya tidak ingin membuatnya sendiri."_s},
        {u"他买了一件夹克。"_s, u"Er kaufte ein Kleid."_s, u"Ia membelinya."_s},
    });

const QStringList ids = {u"glossary"_s,         u"attribute"_s,           u"inverted-compound"_s,
                         u"bare-comparative"_s, u"dangling-comparison"_s, u"concept-witness"_s};

std::vector<Finding> findings() {
    const Knowledge knowledge = Knowledge::builtIn().with(glossary);
    CheckOptions options;
    options.ids = ids;
    options.knowledge = &knowledge;
    options.glossary = glossary;
    return explained(*runChecks(article, options));
}

} // namespace

class TestReasonText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCheckHasANameADescriptionAndACategory_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("category");
        for (const Check &check : checks()) {
            const QString id = QString::fromUtf16(check.id);
            QTest::newRow(qPrintable(id)) << id << QString::fromUtf16(check.category);
        }
    }
    void everyCheckHasANameADescriptionAndACategory() {
        QFETCH(QString, id);
        QFETCH(QString, category);
        QVERIFY(checkName(id) != id);
        QVERIFY(!checkDescription(id).isEmpty());
        QVERIFY(mqmCategory(category));
    }

    void aReasonNamesTheWordsThatItIsAbout() {
        QStringList found;
        for (const Finding &finding : findings()) {
            found << finding.check;
            QVERIFY2(!finding.note.isEmpty() && !finding.note.contains(u'%'), qPrintable(finding.reason));
            QVERIFY2(finding.note.contains(finding.spans.front().quote), qPrintable(finding.note));
        }
        found.sort();
        QStringList expected = ids;
        expected.sort();
        QCOMPARE(found, expected);
    }

    void findingsOfEveryCheckAreExportedWithTheirReason() {
        const std::vector<Finding> all = findings();
        const QByteArray line = writeJsonlLine(article, all);
        QVERIFY(verifyJsonlLine(line, article, all));
        QBuffer tsv;
        QVERIFY(tsv.open(QIODevice::WriteOnly));
        QVERIFY(writeArticleTsv(tsv, article, all, TsvDialect::Corpus));
        QVERIFY(verifyArticleTsv(tsv.data(), article, all, TsvDialect::Corpus));
        for (const Finding &finding : all) {
            for (const QByteArray &text : {line, tsv.data()}) {
                QVERIFY2(text.contains(finding.check.toUtf8()), qPrintable(finding.check));
                QVERIFY2(text.contains(finding.note.toUtf8()), qPrintable(finding.note));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestReasonText)
#include "test_reason_text.moc"
