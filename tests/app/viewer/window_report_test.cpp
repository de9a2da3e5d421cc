// The MQM report: what stands in it, and how it leaves the program.

#include "app/viewer/dialogs/report_dialog.h"
#include "app/viewer/session/mqm_report.h"
#include "window_fixture.h"

#include <QAction>
#include <QFile>
#include <QPrinter>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace sejajar;

namespace {

constexpr int german = 1;
constexpr int indonesian = 2;

Finding flag(const Article &article, int version, const QString &quote, Severity severity) {
    Finding result;
    result.check = personCheck();
    result.category = QStringLiteral("accuracy.mistranslation");
    result.severity = severity;
    const qsizetype begin = article.versions[static_cast<size_t>(version)].text.indexOf(quote);
    result.spans = {{version, begin, begin + quote.size(), quote}};
    return result;
}

/// The sample article with a flag in both translations, one in the German, and one that is only suggested.
void openFlagged(WindowFixture &fixture) {
    QVERIFY(fixture.open(fixture.sampleFiles()));
    QVERIFY(fixture.waitForChecks());
    const Article &article = *fixture.session().article();
    Finding both = flag(article, german, QStringLiteral("36.000 Yuan"), Severity::Critical);
    both.spans.push_back(
        flag(article, indonesian, QStringLiteral("36.000 yuan"), Severity::Critical).spans[0]);
    both.note = QStringLiteral("<b>A tenth</b>\nof it");
    both.correction = QStringLiteral("360.000");
    Finding suggested = flag(article, german, QStringLiteral("Krawatte"), Severity::Major);
    suggested.state = FindingState::Suggested;
    for (const Finding &finding :
         {both, flag(article, german, QStringLiteral("Lehrerin"), Severity::Major), suggested})
        QVERIFY(fixture.session().addFinding(finding));
}

HtmlReport reportOf(WindowFixture &fixture, const MqmWeights &weights = {}) {
    return mqmReport(*fixture.session().article(), fixture.session().findings(), {1000, 500, 250}, weights);
}

} // namespace

class WindowReportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReportHasScoresWeightsCountsAndFlags() {
        WindowFixture fixture;
        openFlagged(fixture);
        if (QTest::currentTestFailed()) return;
        const HtmlReport report = reportOf(fixture);
        QCOMPARE(report.tables[0].rows[0].mid(1),
                 (QStringList{QStringLiteral("500"), QStringLiteral("2"), QStringLiteral("30"),
                              QStringLiteral("60.0")}));
        QCOMPARE(report.tables[0].rows[1].mid(1),
                 (QStringList{QStringLiteral("250"), QStringLiteral("1"), QStringLiteral("25"),
                              QStringLiteral("100.0")}));
        QCOMPARE(report.tables[1].rows[3], (QStringList{QStringLiteral("Critical"), QStringLiteral("25")}));
        QCOMPARE(
            report.tables[2].rows[0],
            (QStringList{QStringLiteral("Accuracy: Mistranslation"), QStringLiteral("0"), QStringLiteral("0"),
                         QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("2")}));
        QCOMPARE(report.charts.size(), size_t(2));
        QCOMPARE(report.charts[0].bars[0].counts, (std::array<int, 4>{0, 0, 1, 1}));
        QCOMPARE(report.findings.size(), size_t(2)); // what is only suggested is left out
        QVERIFY(report.findings[0].title.contains(QLatin1String("Major")));
        QCOMPARE(report.findings[1].quotes.size(), size_t(2));
        QCOMPARE(report.findings[1].quotes[1].text, QStringLiteral("36.000 yuan"));
        QCOMPARE(report.findings[1].remarks.first(), QStringLiteral("<b>A tenth</b>\nof it"));
    }

    void theWeightsThatWereUsedArePrinted() {
        WindowFixture fixture;
        openFlagged(fixture);
        if (QTest::currentTestFailed()) return;
        const HtmlReport report = reportOf(fixture, {{0, 1, 2.5, 10}});
        QCOMPARE(report.tables[1].rows[2], (QStringList{QStringLiteral("Major"), QStringLiteral("2.5")}));
        QCOMPARE(report.tables[0].rows[0][3], QStringLiteral("12.5"));
    }

    void theReportIsShownSavedAndPrinted() {
        WindowFixture fixture;
        openFlagged(fixture);
        if (QTest::currentTestFailed()) return;
        QTest::keyClick(&fixture.window(), Qt::Key_P, Qt::ControlModifier);
        auto *dialog = qobject_cast<ReportDialog *>(fixture.dialog("reportDialog"));
        QVERIFY(dialog);
        const auto *preview = dialog->findChild<QTextBrowser *>(QStringLiteral("preview"));
        QVERIFY(preview->toPlainText().contains(QLatin1String("<b>A tenth</b>"))); // never as HTML
        QVERIFY(preview->toPlainText().contains(QLatin1String("36.000 Yuan")));

        const QString page = fixture.path(QStringLiteral("report.html"));
        const QSignalSpy saved(dialog, &ReportDialog::saved);
        dialog->saveTo(page);
        QCOMPARE(saved.count(), 1);
        QFile file(page);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        QVERIFY(html.contains(QLatin1String("&lt;b&gt;A tenth&lt;/b&gt;<br/>of it")));
        QVERIFY(html.contains(QLatin1String("<svg ")));

        const QString paper = fixture.path(QStringLiteral("report.pdf"));
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(paper);
        dialog->printOn(printer);
        QFile pdf(paper);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
    }

    void aFileThatCannotBeWrittenIsReported() {
        WindowFixture fixture;
        openFlagged(fixture);
        if (QTest::currentTestFailed()) return;
        ReportDialog dialog(reportOf(fixture), {});
        const QSignalSpy saved(&dialog, &ReportDialog::saved);
        const QSignalSpy failed(&dialog, &ReportDialog::failed);
        dialog.saveTo(fixture.path(QStringLiteral("no such folder/report.html")));
        QCOMPARE(saved.count(), 0);
        QCOMPARE(failed.count(), 1);
    }
};

QTEST_MAIN(WindowReportTest)
#include "window_report_test.moc"
