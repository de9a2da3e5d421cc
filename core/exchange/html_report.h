#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace sejajar {

// A report as a web page that needs nothing else: no script, no link, no picture from elsewhere. All words
// come from the caller, in the reader's language; everything is escaped here, also what would make a text
// look like something else (controls, bidirectional overrides).

/// The first column is text, the others are figures.
struct HtmlTable {
    QString title;
    QStringList header;
    std::vector<QStringList> rows;
};

/// Stacked bars, one a category: how many errors of each severity, neutral first.
struct HtmlChart {
    struct Bar {
        QString label;
        std::array<int, 4> counts{};
    };
    QString title;
    std::array<QString, 4> legend;
    std::vector<Bar> bars;
};

struct HtmlFinding {
    struct Quote {
        QString label; ///< which version
        QString text;
    };
    QString title; ///< where it stands and what it is
    std::vector<Quote> quotes;
    QStringList remarks; ///< explanation, note, correction; a paragraph each
};

struct HtmlReport {
    QString language; ///< of the words: "de"
    QString title;
    QString summary;
    std::vector<HtmlTable> tables;
    std::vector<HtmlChart> charts;
    QString findingsTitle;
    std::vector<HtmlFinding> findings;
};

/// An SVG picture of its own; its size stands in it.
QString svgChart(const HtmlChart &chart);

enum class ChartPlace {
    Inline, ///< part of the page
    Image,  ///< <img src="chart0">, "chart1" ...: for viewers that cannot show SVG inside of a page
};

/// A page in HTML that is well-formed XML as well.
QString htmlReport(const HtmlReport &report, ChartPlace place = ChartPlace::Inline);

} // namespace sejajar
