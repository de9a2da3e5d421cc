#include "app/viewer/view/aligned_view.h"
#include "app/viewer/view/cell_layout.h"
#include "tests/app/viewer/view_sample.h"

#include <QImage>
#include <QTest>

#include <random>

using namespace sejajar;

namespace {

/// Paints the view, and walks and selects through all of its cells with the keyboard.
void exercise(const std::shared_ptr<const Article> &article) {
    AlignedView view;
    view.resize(700, 400);
    view.show();
    view.setArticle(article);
    const int versions = static_cast<int>(article->versions.size());
    for (int row = 0; row < static_cast<int>(article->alignment.rows.size()); ++row) {
        for (int column = 0; column < versions; ++column) {
            view.setCurrentRow(row);
            view.setCurrentColumn(column);
            for (int i = 0; i < 12; ++i) QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
            QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
            view.selectAllInCell();
            for (const Span &span : view.selection().spans) {
                const QString &text = article->versions[static_cast<size_t>(span.version)].text;
                QVERIFY(span.begin < span.end && span.end <= text.size());
                QCOMPARE(text.mid(span.begin, span.end - span.begin), span.quote);
            }
        }
        QVERIFY(!view.grab().isNull());
    }
}

} // namespace

class ViewHostileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void strangeTextsAreShownAndSelected_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("NUL") << QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b");
        QTest::newRow("lone high surrogate")
            << QStringLiteral("a") + QChar(char16_t(0xD800)) + QStringLiteral("b");
        QTest::newRow("lone low surrogate at the end") << QStringLiteral("ab") + QChar(char16_t(0xDC00));
        QTest::newRow("bidi controls") << QStringLiteral("\u202Eabc\u2066def\u202C\u2069\u202E");
        QTest::newRow("Hebrew and Arabic within German") << QStringLiteral("Er sagte שלום und مرحبا 12,5 %.");
        QTest::newRow("only invisible") << QString(300, QChar(u'\u200B'));
        QTest::newRow("a heap of accents") << QStringLiteral("a") + QString(5000, QChar(u'\u0301'));
        QTest::newRow("tag characters") << QStringLiteral("a\U000E0041\U000E0042");
        QTest::newRow("noncharacters")
            << QString(QChar(char16_t(0xFFFE))) + QChar(char16_t(0xFFFF)) + QChar(char16_t(0xFDD0));
        QTest::newRow("markup") << QStringLiteral("<html><img src=x onerror=1>&amp;</html>");
        QTest::newRow("line separators") << QStringLiteral("a\u2028b\u2029c\u000Bd\u000Ce\u0085f");
        QTest::newRow("tabs") << QStringLiteral("a\tb\t\tc");
        QTest::newRow("one word of 9,000 letters") << QString(9000, u'x');
    }
    void strangeTextsAreShownAndSelected() {
        QFETCH(QString, text);
        exercise(sampleArticle({QStringLiteral("zh-Hans"), QStringLiteral("de"), QStringLiteral("ar")},
                               {{text, text, text}, {QStringLiteral("门"), text, QString()}}));
    }

    void randomTextsAreShownAndSelected() {
        const unsigned seed = 4711;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        for (int round = 0; round < 15; ++round) {
            QStringList texts;
            for (int column = 0; column < 2; ++column) {
                QString text;
                for (unsigned i = 0; i < 1 + random() % 80; ++i)
                    text += QChar(static_cast<char16_t>(random() % 0x10000));
                texts << text;
            }
            exercise(sampleArticle({QStringLiteral("zh-Hans"), QStringLiteral("de")}, {texts}));
        }
    }

    void aLineOfTenMegabytesCostsALayoutOfBoundedSize() {
        const QString line(10'000'000, u'x');
        const auto article = sampleArticle(
            {QStringLiteral("de"), QStringLiteral("id")},
            {{line, QStringLiteral("Ya.")}, {QStringLiteral("Ende."), QStringLiteral("Selesai.")}});
        const ViewMetrics metrics = ViewMetrics::forArticle(*article, 11);
        const CellLayout cell(article->versions[0], {0, 1}, metrics, metrics.fonts[0], 300);
        QCOMPARE(cell.shownText().size(), CellLayout::mostCharacters);
        QCOMPARE(cell.cell().omitted, 10'000'000 - CellLayout::mostCharacters);
        QVERIFY(cell.omittedTop() > 0);
        exercise(article);
    }

    void aRowOfAHundredThousandSentencesIsBoundedToo() {
        auto article = std::make_shared<Article>(*longArticle(100'000));
        Row all;
        all.ranges = {{0, 100'000}, {0, 100'000}};
        article->alignment.rows = {all};
        exercise(article);
    }

    void whatADamagedProjectHoldsIsClamped() {
        auto article = std::make_shared<Article>(*harbour());
        article->alignment.rows[0].ranges = {{-5, 900}, {2, 1}};
        article->alignment.rows[1].ranges = {};
        article->alignment.rows[2].confidence = qQNaN();
        exercise(article);
        Finding finding;
        finding.id = 3;
        finding.spans = {{17, 5, 9, {}}, {1, -4, 3, {}}, {1, 5, 900, {}}, {0, 9, 2, {}}};
        AlignedView view;
        view.resize(700, 400);
        view.show();
        view.setArticle(article);
        view.setFindings({finding});
        view.showFinding(3);
        QVERIFY(!view.grab().isNull());
    }

    void noRoomAtAllIsNoHarm() {
        AlignedView view;
        view.setArticle(longArticle(100));
        for (const QSize size :
             {QSize(1, 1), QSize(60, 30), QSize(30, 400), QSize(4000, 20), QSize(500, 300)}) {
            view.resize(size);
            view.show();
            QVERIFY(!view.grab().isNull());
            view.setCurrentRow(50);
        }
        view.setTextSize(200);
        QVERIFY(!view.grab().isNull());
        view.setTextSize(1);
        QVERIFY(!view.grab().isNull());
    }

    void anArticleWithoutRowsOrVersionsShowsAHint() {
        exercise(sampleArticle({QStringLiteral("de")}, {}));
        exercise(std::make_shared<Article>());
    }
};

QTEST_MAIN(ViewHostileTest)
#include "view_hostile_test.moc"
