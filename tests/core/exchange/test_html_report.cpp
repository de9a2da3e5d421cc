#include "core/exchange/html_report.h"

#include <QXmlStreamReader>
#include <QtTest>

using namespace sejajar;

namespace {

const QString payload = QStringLiteral("<script src=\"http://x/y.js\">&amp; %1 %2</script>");

HtmlReport reportWith(const QString &text) {
    HtmlReport report;
    report.language = QStringLiteral("de");
    report.title = text;
    report.summary = text;
    report.tables = {{text, {text, text}, {{text, text}, {text, text}}}};
    report.charts = {{text, {text, text, text, text}, {{text, {1, 0, 2, 30}}}}};
    report.findingsTitle = text;
    report.findings = {{text, {{text, text}}, {text}}};
    return report;
}

struct Page {
    bool wellFormed = false;
    QStringList elements;
    QStringList references; ///< what src, href and the like point to
    QString text;
};

Page parsed(const QString &html) {
    Page page;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            page.elements << reader.name().toString();
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                if (attribute.name() == u"src" || attribute.name() == u"href")
                    page.references << attribute.value().toString();
        }
        if (token == QXmlStreamReader::Characters) page.text += reader.text();
    }
    page.wellFormed = !reader.hasError();
    return page;
}

} // namespace

class TestHtmlReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsEscaped() {
        const Page page = parsed(htmlReport(reportWith(payload)));
        QVERIFY(page.wellFormed);
        QVERIFY(!page.elements.contains(QStringLiteral("script")));
        // Each text came back as it was: 3 of the head, 7 of the table, 7 of the chart, 5 of the findings.
        QCOMPARE(page.text.count(payload), 22);
    }

    void thePageNeedsNothingElse() {
        const QString html = htmlReport(reportWith(QStringLiteral("text")));
        const Page page = parsed(html);
        QVERIFY(page.references.isEmpty());
        QVERIFY(page.elements.contains(QStringLiteral("svg")));
        for (const char *word : {"@import", "url(", "<link", "<script", "<iframe"})
            QVERIFY2(!html.contains(QLatin1String(word)), word);
    }

    void chartsCanBePicturesForThoseWhoCannotShowSvg() {
        const Page page = parsed(htmlReport(reportWith(QStringLiteral("text")), ChartPlace::Image));
        QVERIFY(page.wellFormed);
        QCOMPARE(page.references, QStringList{QStringLiteral("chart0")});
    }

    void aChartIsAPictureOfItsOwn() {
        const HtmlChart chart = reportWith(payload).charts.front();
        const Page picture = parsed(svgChart(chart));
        QVERIFY(picture.wellFormed);
        // Four colours of the legend, three parts of the bar.
        QCOMPARE(picture.elements.count(QStringLiteral("rect")), 7);
        QVERIFY(picture.text.contains(QLatin1String("33"))); // the sum stands behind the bar
        QVERIFY(parsed(svgChart({})).wellFormed);
    }

    void whatXmlCannotHoldIsReplaced() {
        const QString hostile = QStringLiteral("a\x01") + QChar(0xd800) + QChar(0xffff) +
                                QStringLiteral("\u202egpj") + QChar(0) + QStringLiteral("\U0001F600好");
        const Page page = parsed(htmlReport(reportWith(hostile)));
        QVERIFY(page.wellFormed);
        QVERIFY(page.text.contains(QStringLiteral("a\uFFFD\uFFFD\uFFFD\uFFFDgpj\uFFFD\U0001F600好")));
    }

    void lineEndsOfANoteAreKept() {
        HtmlReport report;
        report.findings = {{{}, {}, {QStringLiteral("one\ntwo")}}};
        QVERIFY(htmlReport(report).contains(QLatin1String("one<br/>two")));
    }

    void theSameReportIsTheSamePage() {
        QCOMPARE(htmlReport(reportWith(payload)), htmlReport(reportWith(payload)));
    }
};

QTEST_GUILESS_MAIN(TestHtmlReport)
#include "test_html_report.moc"
