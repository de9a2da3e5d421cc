#include "core/check/reanchor.h"
#include "core/text/sentence_span.h"

#include <QtTest>

using namespace sejajar;

namespace {

Version text(const QString &words, const QString &language = QStringLiteral("de")) {
    Version version;
    version.language = language;
    version.text = words;
    version.sentences = segment(words, language);
    return version;
}

Finding findingAt(int version, const QString &words, const QString &quote, int occurrence = 0) {
    qsizetype at = words.indexOf(quote);
    for (int i = 0; i < occurrence; ++i) at = words.indexOf(quote, at + 1);
    Finding finding;
    finding.spans = {{version, at, at + quote.size(), quote}};
    return finding;
}

/// Where the finding's first span is, as "offset:what stands there"; "lost" for a lost one.
QString placed(const Finding &finding, const std::vector<Version> &texts) {
    const Span &span = finding.spans.front();
    if (span.isLost()) return QStringLiteral("lost");
    const QString &words = texts[static_cast<size_t>(span.version)].text;
    return QStringLiteral("%1:%2").arg(span.begin).arg(words.mid(span.begin, span.end - span.begin));
}

} // namespace

class TestReanchor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFindingStaysWithItsWords_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<int>("occurrence");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const QString old = QStringLiteral("Er trug eine alte Krawatte. Sie lachte laut.");
        QTest::newRow("nothing changed")
            << old << QStringLiteral("Krawatte") << 0 << old << QStringLiteral("18:Krawatte");
        QTest::newRow("a sentence was put before it")
            << old << QStringLiteral("Krawatte") << 0
            << QStringLiteral("Es war kalt. Er trug eine alte Krawatte. Sie lachte laut.")
            << QStringLiteral("31:Krawatte");
        QTest::newRow("its sentence was changed elsewhere")
            << old << QStringLiteral("Krawatte") << 0
            << QStringLiteral("Er trug heute eine alte blaue Krawatte. Sie lachte laut.")
            << QStringLiteral("30:Krawatte");
        QTest::newRow("the nearest of two in the same sentence")
            << QStringLiteral("Die Frau sah die Katze und die Maus.") << QStringLiteral("die") << 1
            << QStringLiteral("Ja. Die Frau sah die Katze und die Maus.") << QStringLiteral("31:die");
        QTest::newRow("its own sentence before another that has the word, too")
            << QStringLiteral("Die Krawatte war blau. Er ging nach Hause und nahm die Krawatte ab.")
            << QStringLiteral("Krawatte") << 1
            << QStringLiteral("Er ging nach Hause und nahm die Krawatte ab. Die Krawatte war blau.")
            << QStringLiteral("32:Krawatte");
        QTest::newRow("the words are gone")
            << old << QStringLiteral("Krawatte") << 0
            << QStringLiteral("Er trug einen alten Schal. Sie lachte laut.") << QStringLiteral("lost");
        QTest::newRow("the word stands only in a sentence that says something else")
            << old << QStringLiteral("alte") << 0
            << QStringLiteral("Niemand kennt das alte Dorf am Ende unserer Welt.") << QStringLiteral("lost");
        QTest::newRow("the text is empty")
            << old << QStringLiteral("Krawatte") << 0 << QString() << QStringLiteral("lost");
    }
    void aFindingStaysWithItsWords() {
        QFETCH(QString, before);
        QFETCH(QString, quote);
        QFETCH(int, occurrence);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        const std::vector<Version> to = {text(after)};
        const Finding finding = findingAt(0, before, quote, occurrence);
        QCOMPARE(placed(reanchored(finding, {text(before)}, to), to), expected);
    }

    void aPlaceWithoutWordsStaysInItsSentence() {
        const QString before = QStringLiteral("Er kam spät. Sie lachte laut.");
        Finding omission;
        omission.spans = {{0, 13, 13, QString()}};
        const std::vector<Version> to = {text(QStringLiteral("Ja. Er kam spät. Sie lachte laut."))};
        QCOMPARE(reanchored(omission, {text(before)}, to).spans.front().begin, qsizetype(17));
    }

    void spansFollowTheirTextsIntoAnotherOrder() {
        const std::vector<Version> from = {text(QStringLiteral("Das Kleid.")),
                                           text(QStringLiteral("Gaun itu."), QStringLiteral("id"))};
        const std::vector<Version> to = {from[1], from[0]};
        Finding finding = findingAt(0, from[0].text, QStringLiteral("Kleid"));
        finding.spans.push_back({1, 0, 4, QStringLiteral("Gaun")});
        const Finding moved = reanchored(finding, from, to);
        QCOMPARE(moved.spans[0], (Span{0, 0, 4, QStringLiteral("Gaun")}));
        QCOMPARE(moved.spans[1], (Span{1, 4, 9, QStringLiteral("Kleid")}));
    }

    void aRecognisedLanguageMayBeCorrected() {
        const Version german = text(QStringLiteral("Das Kleid."));
        Version corrected = german;
        corrected.language = QStringLiteral("nl");
        const Finding finding = findingAt(0, german.text, QStringLiteral("Kleid"));
        QCOMPARE(reanchored(finding, {german}, {corrected}), finding);
    }

    void whatIsLostKeepsItsQuotationAndComesBack() {
        const std::vector<Version> full = {text(QStringLiteral("Das Kleid war rot.")),
                                           text(QStringLiteral("Gaun itu merah."), QStringLiteral("id"))};
        const std::vector<Version> without = {full[0]};
        const Finding gaun = findingAt(1, full[1].text, QStringLiteral("Gaun"));
        const Finding lost = reanchored(gaun, full, without);
        QVERIFY(isLost(lost));
        QCOMPARE(lost.spans.front(), (Span{0, 0, 0, QStringLiteral("Gaun")}));

        const Finding kleid = findingAt(0, full[0].text, QStringLiteral("Kleid"));
        const std::vector<Version> changed = {text(QStringLiteral("Die Robe war rot.")), full[1]};
        const Finding gone = reanchored(kleid, full, changed);
        QVERIFY(isLost(gone));
        QCOMPARE(reanchored(gone, changed, full), kleid);
    }

    void witnessesMoveAlongOrAreLeftOut() {
        const QString before = QStringLiteral("Der Schal war blau. Er trug eine Krawatte.");
        Finding finding = findingAt(0, before, QStringLiteral("Krawatte"));
        finding.witnesses = {{false, {0, 4, 9, QStringLiteral("Schal")}}};
        const std::vector<Version> shifted = {text(QStringLiteral("Oh. ") + before)};
        QCOMPARE(reanchored(finding, {text(before)}, shifted).witnesses.front().span.begin, qsizetype(8));
        const std::vector<Version> cut = {text(QStringLiteral("Er trug eine Krawatte."))};
        QVERIFY(reanchored(finding, {text(before)}, cut).witnesses.empty());
    }
};

QTEST_GUILESS_MAIN(TestReanchor)
#include "test_reanchor.moc"
