#include "core/align/terms.h"
#include "tests/core/align/alignment_properties.h"

#include <QTest>

using namespace sejajar;

namespace {

/// The terms of a Chinese sentence, as they stand in the text, over a lexicon of a few words.
QStringList termsOf(const QString &sentence) {
    ConceptLexicon lexicon;
    for (const char *form : {"让", "家", "大", "人", "教堂", "布", "罗", "卡", "马克", "看到", "说", "T恤",
                             "芯片", "AI芯片", "生成式AI", "CEO"})
        lexicon.addForm(lexicon.addConcept({}), QStringLiteral("zh"), QString::fromUtf8(form));
    Vocabulary vocabulary;
    const Version version = test::version(QStringLiteral("zh"), {sentence});
    QStringList terms;
    const std::vector<TermSentence> sentences = termSentences(version, lexicon, vocabulary);
    for (const TermOccurrence &term : sentences.front().terms)
        terms << sentence.mid(term.begin, term.end - term.begin);
    return terms;
}

} // namespace

class TestTerms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chineseTermsAre_data();
    void chineseTermsAre();
    void readingStopsOnceCancelled();
};

void TestTerms::chineseTermsAre_data() {
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QStringList>("terms");
    const auto row = [](const char *name, const char *sentence, const char *terms) {
        QTest::newRow(name) << QString::fromUtf8(sentence)
                            << QString::fromUtf8(terms).split(u' ', Qt::SkipEmptyParts);
    };
    row("words of the lexicon", "看到教堂", "看到 教堂");
    row("grammar is no part of a word: 他人 in the dictionary", "他人", "他 人");
    row("a numeral and its classifier", "一家教堂", "一 家 教堂");
    row("grammar on both sides", "是的", "是 的");
    row("a word that only looks alike stays whole", "在场", "在场");
    row("a name that holds characters of other words", "卡瓦诺说", "卡瓦诺 说");
    row("a short one", "佩布说", "佩布 说");
    row("known characters alone are no name", "罗说", "罗 说");
    row("a form that begins with another script", "看到T恤", "看到 T恤");
    row("the longest of them", "AI芯片", "AI芯片");
    row("a form that ends with another script", "生成式AI说", "生成式AI 说");
    row("letters beside a word are no part of it", "MRI芯片", "MRI 芯片");
    row("a name ends before grammar", "让卡瓦诺看到", "让 卡瓦诺 看到");
}

void TestTerms::chineseTermsAre() {
    QFETCH(QString, sentence);
    QFETCH(QStringList, terms);
    QCOMPARE(termsOf(sentence), terms);
}

void TestTerms::readingStopsOnceCancelled() {
    std::stop_source stop;
    stop.request_stop();
    Vocabulary vocabulary;
    const Version version =
        test::version(QStringLiteral("de"), {QStringLiteral("Ein Satz."), QStringLiteral("Noch einer.")});
    QVERIFY(termSentences(version, ConceptLexicon(), vocabulary, {stop.get_token(), {}}).empty());
    QCOMPARE(vocabulary.size(), 0);
}

QTEST_GUILESS_MAIN(TestTerms)
#include "test_terms.moc"
