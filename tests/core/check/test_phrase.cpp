#include "core/check/phrase_list.h"
#include "tests/core/check/checked_rows.h"

#include <QtTest>

using namespace sejajar;
using namespace Qt::StringLiterals;

class TestPhrase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWrongPhraseIsFound_data() {
        test::addRowColumns();
        test::addRow("a spelling", {u"只是"_s, u""_s, u"Itu bukan sekedar rumah."_s}, {u"id:sekedar"_s});
        test::addRow("with a capital", {u"只是"_s, u""_s, u"Sekedar tahu saja."_s}, {u"id:Sekedar"_s});
        test::addRow("two words for one", {u"公司"_s, u""_s, u"kerja sama antar perusahaan"_s},
                     {u"id:antar perusahaan"_s});
        test::addRow("conjunctions that do not belong together",
                     {u"不仅"_s, u""_s, u"Ia tidak hanya pandai, namun juga rajin."_s},
                     {u"id:tidak hanya pandai, namun juga"_s});
        test::addRow("one inside the other",
                     {u"不仅"_s, u""_s, u"Ia bukan hanya sekedar pandai, namun juga rajin."_s},
                     {u"id:bukan hanya sekedar pandai, namun juga"_s, u"id:sekedar"_s});
        test::addRow("the right forms",
                     {u"只是"_s, u""_s,
                      u"Itu sekadar kerja sama antarperusahaan; tidak hanya pandai, tetapi juga rajin."_s},
                     {});
        test::addRow("a longer word", {u"只是"_s, u""_s, u"Kesekedaran itu."_s}, {});
        test::addRow("what another version writes as well",
                     {u"Apotik 公司"_s, u"Die Firma Apotik wächst."_s, u"Perusahaan Apotik tumbuh."_s}, {});
    }
    void aWrongPhraseIsFound() { test::compareRow(u"phrase-id"_s); }
    void aWrongGermanPhraseIsFound_data() {
        test::addRowColumns();
        test::addRow("a spelling", {u"现在"_s, u"Das ist der Standart."_s, u""_s}, {u"de:Standart"_s});
        test::addRow("a small letter", {u"总的来说"_s, u"Das gilt im übrigen für alle."_s, u""_s},
                     {u"de:im übrigen"_s});
        test::addRow("the comparison", {u"更大"_s, u"Er ist größer wie sein Bruder."_s, u""_s},
                     {u"de:größer wie"_s});
        test::addRow(
            "the right forms",
            {u"总的来说"_s, u"Das gilt im Übrigen für alle; er ist größer als sein Bruder."_s, u""_s}, {});
        test::addRow("a word that begins alike", {u"河"_s, u"Die Flüsse und der Fluss."_s, u""_s}, {});
    }
    void aWrongGermanPhraseIsFound() { test::compareRow(u"phrase-de"_s); }
    void usageIsAListOfItsOwn_data() {
        test::addRowColumns();
        test::addRow("a spelling against the norm", {u"影响"_s, u""_s, u"Hal itu mempengaruhi hasil."_s},
                     {u"id:mempengaruhi"_s});
        test::addRow("said twice", {u"以便"_s, u""_s, u"Ia belajar agar supaya lulus."_s},
                     {u"id:agar supaya"_s});
        test::addRow("a mistake belongs to the other list", {u"只是"_s, u""_s, u"Itu sekedar rumah."_s}, {});
    }
    void usageIsAListOfItsOwn() { test::compareRow(u"phrase-usage"_s); }
    void everyListIsReadWithItsCorrections() {
        for (const QString &language : {u"de"_s, u"id"_s}) {
            const PhraseList &list = PhraseList::of(language);
            QVERIFY(list.entries().size() >= (language == u"de" ? 80 : 120));
            QSet<QString> seen;
            for (const PhraseList::Entry &entry : list.entries()) {
                QVERIFY2(!seen.contains(entry.wrong), qUtf8Printable(entry.wrong));
                seen.insert(entry.wrong);
                QVERIFY2(entry.wrong != entry.right && !entry.right.isEmpty(), qUtf8Printable(entry.wrong));
                // What is right must not be wrong itself.
                for (const PhraseList::Match &match : list.find(entry.right, tokenize(entry.right)))
                    QVERIFY2(match.entry->kind != entry.kind, qUtf8Printable(entry.wrong));
            }
        }
    }
    void theCorrectionKeepsTheCapital() {
        const Article article = test::articleOfRows({u"id"_s}, {{u"Sekedar tahu saja."_s}});
        CheckOptions options;
        options.ids = QStringList{u"phrase-id"_s};
        QCOMPARE(runChecks(article, options)->front().correction, u"Sekadar"_s);
    }
};

QTEST_GUILESS_MAIN(TestPhrase)
#include "test_phrase.moc"
