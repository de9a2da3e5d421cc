#include "core/lexicon/check_pivot_homographs.h"
#include "tests/core/lexicon/fault_lines.h"

#include <QTest>

using namespace sejajar;

namespace {

/// The faults of a table with these rows from line 2 on, as "line severity: message".
QStringList faults(const QByteArray &rows) {
    const LexiconFile table{QStringLiteral("p.tsv"), "english\tzh\tzh_wrong\tde_wrong\tid_wrong\n" + rows};
    const LexiconFile concepts{QStringLiteral("c.tsv"),
                               "id\tfield\tparent\tzh\tde\tid_forms\ten\tambiguous\texclusions\n"
                               "clothing.coat\tclothing\t\t外套|大衣\tMantel\tmantel\tcoat\t\t\n"};
    return test::faultLines(checkPivotHomographs(table, {concepts}));
}

} // namespace

class TestCheckPivotHomographs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFaultIsReportedWithFileAndLine_data() {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *rows, const char *fault) {
            QTest::newRow(name) << QByteArray(rows) << QString::fromUtf8(fault);
        };
        row("too few columns", "coat\t外套\n", "p.tsv:2 error: 2 columns instead of 5");
        row("not UTF-8", "coat\t外套\t涂层\tSch\xff\tlapisan\n", "p.tsv:2 error: not UTF-8 with LF");
        row("no Chinese form", "coat\t\t涂层\tSchicht\tlapisan\n",
            "p.tsv:2 error: no English word or no Chinese form");
        row("nothing to find", "coat\t外套\t涂层\t\t\n",
            "p.tsv:2 error: no wrong form, neither German nor Indonesian");
        row("nothing to silence it", "coat\t外套\t\tSchicht\t\n",
            "p.tsv:2 warning: no Chinese form of a wrong sense");
        row("a form twice", "coat\t外套\t涂层\tSchicht|Schicht\t\n",
            "p.tsv:2 error: de_wrong: Schicht stands here twice");
        row("an empty form", "coat\t外套|\t涂层\tSchicht\t\n",
            "p.tsv:2 error: zh: a form is empty or has spaces too many: \"\"");
        row("right and wrong", "coat\t外套|涂层\t涂层\tSchicht\t\n",
            "p.tsv:2 error: 涂层 is right and wrong");
        row("right in two rows of a word",
            "coat\t外套\t涂层\tSchicht\t\n# the same again\ncoat\t外套\t皮毛\tFell\t\n",
            "p.tsv:4 error: 外套 is right at line 2 already");
        row("out of order", "dress\t连衣裙\t敷料\tVerband\t\ncoat\t外套\t涂层\tSchicht\t\n",
            "p.tsv:3 error: coat stands behind dress");
        row("a wrong form that is right by the concepts", "coat\t外套\t涂层\tMantel\tlapisan\n",
            "p.tsv:2 error: de:Mantel is no wrong form of 外套: clothing.coat has both");
    }
    void aFaultIsReportedWithFileAndLine() {
        QFETCH(const QByteArray, rows);
        QFETCH(const QString, fault);
        QCOMPARE(faults(rows), QStringList(fault));
    }

    void whatIsSoundIsAccepted_data() {
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("two senses of a word, each wrong for the other")
            << QByteArray("coat\t外套\t涂层\tSchicht\tlapisan\ncoat\t涂层\t外套\tMantel\tmantel\n");
        QTest::newRow("one Chinese form for two words")
            << QByteArray("coat\t外套\t涂层\tSchicht\t\njacket\t外套\t护封\tUmschlag\t\n");
        QTest::newRow("one language only") << QByteArray("coat\t外套\t涂层\t\tlapisan\n");
    }
    void whatIsSoundIsAccepted() {
        QFETCH(const QByteArray, rows);
        QCOMPARE(faults(rows), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestCheckPivotHomographs)
#include "test_check_pivot_homographs.moc"
