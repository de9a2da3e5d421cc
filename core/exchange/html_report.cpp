#include "core/exchange/html_report.h"

#include <algorithm>

namespace sejajar {
namespace {

// Okabe & Ito's hues, darkened until white figures on them can be read.
constexpr const char *colours[] = {"#6b7785", "#0072b2", "#a86400", "#b02a10"};

constexpr const char *style = R"(
body { font-family: sans-serif; color: #1a1a1a; background: #ffffff; max-width: 60em; margin: 2em auto; padding: 0 1em; line-height: 1.4; }
h1 { font-size: 1.5em; } h2 { font-size: 1.15em; margin-top: 2em; } h3 { font-size: 1em; margin-bottom: 0.3em; }
table { border-collapse: collapse; } th, td { padding: 0.3em 0.9em 0.3em 0; border-bottom: 1px solid #cccccc; }
th { text-align: left; } td.figure, th.figure { text-align: right; padding-left: 1.5em; }
blockquote { margin: 0.3em 0 0.3em 1em; } .label { color: #555555; }
.finding { page-break-inside: avoid; break-inside: avoid; } svg { max-width: 100%; height: auto; }
)";

bool isHarmful(QChar c) {
    const char16_t u = c.unicode();
    const bool control = (u < 0x20 && u != u'\n' && u != u'\t') || (u >= 0x7f && u < 0xa0);
    const bool direction = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
    return control || direction || u >= 0xfffe;
}

QString escaped(const QString &text) {
    QString safe = text;
    for (qsizetype i = 0; i < safe.size(); ++i) {
        if (safe[i].isHighSurrogate() && i + 1 < safe.size() && safe[i + 1].isLowSurrogate())
            ++i;
        else if (safe[i].isSurrogate() || isHarmful(safe[i]))
            safe[i] = QChar::ReplacementCharacter;
    }
    return safe.toHtmlEscaped();
}

QString element(const char *name, const QString &content, const char *attributes = "") {
    return QStringLiteral("<%1%2>%3</%1>").arg(QLatin1String(name), QLatin1String(attributes), content);
}

QString tableHtml(const HtmlTable &table) {
    const auto line = [](const QStringList &cells, const char *name) {
        QString html;
        for (qsizetype i = 0; i < cells.size(); ++i)
            html += element(name, escaped(cells[i]), i == 0 ? "" : " class=\"figure\" align=\"right\"");
        return element("tr", html);
    };
    QString rows = line(table.header, "th");
    for (const QStringList &row : table.rows) rows += u'\n' + line(row, "td");
    return element("h2", escaped(table.title)) + u'\n' + element("table", rows) + u'\n';
}

QString findingHtml(const HtmlFinding &finding) {
    QString html = element("h3", escaped(finding.title)) + u'\n';
    for (const HtmlFinding::Quote &quote : finding.quotes)
        html += element("blockquote",
                        element("span", escaped(quote.label) + QStringLiteral(": "), " class=\"label\"") +
                            element("b", element("bdi", escaped(quote.text)))) +
                u'\n';
    for (const QString &remark : finding.remarks)
        html += element("p", escaped(remark).replace(u'\n', QStringLiteral("<br/>"))) + u'\n';
    return element("div", html, " class=\"finding\"") + u'\n';
}

QString textAt(double x, double y, const QString &text, const char *attributes = "") {
    return QStringLiteral("<text x=\"%1\" y=\"%2\"%3>%4</text>\n")
        .arg(x)
        .arg(y)
        .arg(QLatin1String(attributes), escaped(text));
}

QString boxAt(double x, double y, double width, double height, size_t severity) {
    return QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\"/>\n")
        .arg(x)
        .arg(y)
        .arg(width)
        .arg(height)
        .arg(QLatin1String(colours[severity]));
}

} // namespace

QString svgChart(const HtmlChart &chart) {
    constexpr double width = 720;
    constexpr double labels = 290;
    constexpr double pitch = 26;
    constexpr double thick = 18;
    constexpr double legendHeight = 30;
    int most = 1;
    for (const HtmlChart::Bar &bar : chart.bars)
        most = std::max(most, bar.counts[0] + bar.counts[1] + bar.counts[2] + bar.counts[3]);
    // One error is never wider than this, so that a single one does not look like many.
    const double unit = std::min(60.0, (width - labels - 40) / most);

    QString body;
    double x = labels;
    for (size_t severity = 0; severity < 4; ++severity) {
        body += boxAt(x, 6, 12, 12, severity) + textAt(x + 17, 17, chart.legend[severity]);
        x += 108;
    }
    double y = legendHeight;
    for (const HtmlChart::Bar &bar : chart.bars) {
        body += textAt(labels - 10, y + 14, bar.label, " text-anchor=\"end\"");
        x = labels;
        int total = 0;
        for (size_t severity = 0; severity < 4; ++severity) {
            const int count = bar.counts[severity];
            if (count == 0) continue;
            const double length = unit * count;
            body += boxAt(x, y, length, thick, severity);
            if (length >= 14)
                body += textAt(x + length / 2, y + 14, QString::number(count),
                               " text-anchor=\"middle\" fill=\"#ffffff\"");
            x += length;
            total += count;
        }
        body += textAt(x + 8, y + 14, QString::number(total));
        y += pitch;
    }
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%1\" height=\"%2\" "
                          "viewBox=\"0 0 %1 %2\" font-family=\"sans-serif\" font-size=\"13\">\n"
                          "<title>%3</title>\n%4</svg>\n")
        .arg(width)
        .arg(y + 4)
        .arg(escaped(chart.title), body);
}

QString htmlReport(const HtmlReport &report, ChartPlace place) {
    QString body =
        element("h1", escaped(report.title)) + u'\n' + element("p", escaped(report.summary)) + u'\n';
    for (const HtmlTable &table : report.tables) body += tableHtml(table);
    for (size_t i = 0; i < report.charts.size(); ++i) {
        body += element("h2", escaped(report.charts[i].title)) + u'\n';
        body += place == ChartPlace::Inline
                    ? svgChart(report.charts[i])
                    : QStringLiteral("<p><img src=\"chart%1\" alt=\"\"/></p>\n").arg(i);
    }
    if (!report.findings.empty()) body += element("h2", escaped(report.findingsTitle)) + u'\n';
    for (const HtmlFinding &finding : report.findings) body += findingHtml(finding);
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                          "<meta name=\"viewport\" content=\"width=device-width\"/>\n"
                          "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n")
               .arg(escaped(report.language), escaped(report.title), QLatin1String(style)) +
           body + QStringLiteral("</body>\n</html>\n");
}

} // namespace sejajar
