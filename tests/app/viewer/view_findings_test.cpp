#include "app/viewer/view/aligned_view.h"
#include "app/viewer/view/finding_index.h"
#include "app/viewer/view/finding_marks.h"
#include "app/viewer/view/tooltip_text.h"
#include "app/viewer/view/view_theme.h"
#include "app/viewer/window/theme.h"
#include "tests/app/viewer/view_sample.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <random>
#include <set>

using namespace sejajar;

namespace {

/// Contrast of two colours as WCAG 2 defines it: 1 to 21.
double contrast(const QColor &a, const QColor &b) {
    const auto luminance = [](const QColor &color) {
        const auto linear = [](float part) {
            const double value = static_cast<double>(part);
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
               0.0722 * linear(color.blueF());
    };
    const auto [darker, brighter] = std::minmax({luminance(a), luminance(b)});
    return (brighter + 0.05) / (darker + 0.05);
}

} // namespace

class ViewFindingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDotsOfEverySeverityStandOutFromThePageInLightAndDark() {
        for (const Theme id : {Theme::Light, Theme::Dark}) {
            applyTheme(id);
            const ViewTheme theme = ViewTheme::fromPalette(QApplication::palette());
            for (const Severity severity :
                 {Severity::Neutral, Severity::Minor, Severity::Major, Severity::Critical})
                for (const QColor &page : {theme.page, theme.currentRow, theme.currentCell})
                    QVERIFY2(contrast(theme.severity(severity), page) >= 3,
                             qPrintable(severityName(severity)));
        }
    }

    void theIndexFindsWhatASearchThroughAllFinds() {
        const unsigned seed = 91;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        std::vector<Finding> findings;
        for (int id = 1; id <= 300; ++id) {
            Finding finding;
            finding.id = id;
            finding.state = static_cast<FindingState>(random() % 3);
            for (unsigned i = 0; i < 1 + random() % 2; ++i) {
                const qsizetype begin = random() % 1000;
                // One in twenty is long: it must not be missed behind short ones that begin later.
                const qsizetype length = random() % 20 == 0 ? random() % 900 : random() % 12;
                finding.spans.push_back({static_cast<int>(random() % 2), begin, begin + length, {}});
            }
            findings.push_back(finding);
        }
        FindingIndex index;
        index.assign(findings);
        for (int round = 0; round < 500; ++round) {
            const int version = static_cast<int>(random() % 2);
            const qsizetype begin = random() % 1100;
            const qsizetype end = begin + static_cast<qsizetype>(random() % 60);
            std::multiset<qint64> expected;
            for (const Finding &finding : findings) {
                if (finding.state == FindingState::Dismissed) continue;
                for (const Span &span : finding.spans)
                    if (span.version == version && span.begin < span.end && span.begin <= end &&
                        span.end >= begin)
                        expected.insert(finding.id);
            }
            std::multiset<qint64> found;
            qsizetype last = 0;
            for (const FindingIndex::Hit &hit : index.touching(version, begin, end)) {
                found.insert(hit.finding->id);
                QVERIFY(hit.span->begin >= last);
                last = hit.span->begin;
            }
            QCOMPARE(found, expected);
        }
    }

    void overlappingFindingsGetUnderlinesOfTheirOwn() {
        const auto article = harbour();
        FindingIndex index;
        index.assign({sampleFinding(*article, 1, {{1, QStringLiteral("blauen Rock")}}),
                      sampleFinding(*article, 2, {{1, QStringLiteral("Rock")}}),
                      sampleFinding(*article, 3, {{1, QStringLiteral("Sie trug")}})});
        const ViewMetrics metrics = ViewMetrics::forArticle(*article, 11);
        const CellLayout cell(article->versions[1], {0, 1}, metrics, metrics.fonts[1], 300);
        const FindingMarks marks(index, cell, 1);
        QCOMPARE(marks.marks().size(), size_t(3));
        for (const FindingMarks::Mark &mark : marks.marks())
            QCOMPARE(mark.lane, mark.finding->id == 2 ? 1 : 0);
    }

    void theFindingUnderTheCursorIsNamed() {
        AlignedView view;
        const auto article = harbour();
        view.setArticle(article);
        Finding dismissed = sampleFinding(*article, 9, {{1, QStringLiteral("Rock")}});
        dismissed.state = FindingState::Dismissed;
        view.setFindings(
            {sampleFinding(*article, 1, {{1, QStringLiteral("blauen Rock")}, {2, QStringLiteral("gaun")}}),
             sampleFinding(*article, 2, {{1, QStringLiteral("Rock")}}), dismissed});
        const qsizetype rock = article->versions[1].text.indexOf(QStringLiteral("Rock"));
        view.setCursor(1, rock + 1);
        QCOMPARE(view.findingsAtCursor(), (std::vector<qint64>{1, 2}));
        view.setCursor(1, rock - 1);
        QCOMPARE(view.findingsAtCursor(), std::vector<qint64>{1});
        view.setCursor(1, 0);
        QVERIFY(view.findingsAtCursor().empty());
        view.selectAllInCell();
        QCOMPARE(view.findingsAtCursor(), (std::vector<qint64>{1, 2}));
        view.setCurrentRow(1);
        QVERIFY(view.findingsAtCursor().empty());
    }

    void showingAFindingGoesToItsRowAndSpan() {
        AlignedView view;
        view.resize(900, 300);
        view.show();
        const auto article = longArticle(3000);
        view.setArticle(article);
        Finding finding = sampleFinding(*article, 7, {{1, QStringLiteral("gerbang")}});
        const qsizetype begin = article->versions[1].sentences[2000].begin + 8;
        finding.spans = {{1, begin, begin + 3, QStringLiteral("tua")}};
        view.setFindings({finding});
        QSignalSpy rows(&view, &AlignedView::currentRowChanged);
        view.showFinding(7);
        QCOMPARE(view.currentRow(), 2000);
        QCOMPARE(view.currentColumn(), 1);
        QCOMPARE(view.cursorOffset(), begin);
        QCOMPARE(view.findingsAtCursor(), std::vector<qint64>{7});
        QCOMPARE(rows.size(), 1);
        QVERIFY(view.viewport()->rect().contains(view.cellRect(2000, 1)));
        view.showFinding(99);
        QCOMPARE(view.currentRow(), 2000);
    }

    void severitiesDifferByMoreThanTheirHue() {
        for (const bool dark : {false, true}) {
            QPalette palette;
            palette.setColor(QPalette::Base, dark ? QColor(30, 31, 34) : QColor(Qt::white));
            palette.setColor(QPalette::Text, dark ? QColor(Qt::white) : QColor(Qt::black));
            const ViewTheme theme = ViewTheme::fromPalette(palette);
            QCOMPARE(theme.dark, dark);
            for (const Severity severity : {Severity::Minor, Severity::Major, Severity::Critical}) {
                QVERIFY(underlineWidth(severity) >
                        underlineWidth(static_cast<Severity>(static_cast<int>(severity) - 1)));
                QVERIFY(std::abs(theme.severity(severity).lightness() - theme.page.lightness()) > 60);
            }
        }
    }

    void tooltipsNeverBecomeHtml() {
        Finding finding;
        finding.category = QStringLiteral("accuracy.mistranslation");
        finding.note = QStringLiteral("<img src='file:///etc/passwd'> & <b>bold</b>");
        const QString text = toToolTip(findingExplanation(finding));
        QVERIFY(!text.contains(QStringLiteral("<img")));
        QVERIFY(!text.contains(QStringLiteral("<b>")));
        QVERIFY(text.contains(QStringLiteral("Mistranslation (major)")));
        Row row;
        row.confidence = 0.944;
        row.evidence = {3.21,
                        8.1,
                        -5,
                        0.04,
                        {{Evidence::Kind::Name, 0, 1, QStringLiteral("黄<u>"), QStringLiteral("Huang")}}};
        const QString why = rowExplanation(row);
        QVERIFY(why.contains(QStringLiteral("Confidence 94")));
        QVERIFY(why.contains(QStringLiteral("length +3.2, words +8.1, names \u22125.0, numbers 0")));
        QVERIFY(why.contains(QStringLiteral("黄<u> = Huang")));
        QVERIFY(!toToolTip(why).contains(QStringLiteral("<u>")));
    }
};

QTEST_MAIN(ViewFindingsTest)
#include "view_findings_test.moc"
