#include "tests/core/check/checked_rows.h"

using namespace sejajar;
using namespace Qt::StringLiterals;

namespace {

/// A text that renders 物种 as "Art" three times and then otherwise.
Article textAboutSpecies(const QString &german, const QString &indonesian) {
    return test::articleOfRows(
        {u"zh-Hans"_s, u"de"_s, u"id"_s},
        {{u"这个物种生活在这里。"_s, u"Diese Spezies lebt hier."_s, u"Spesies ini hidup di sini."_s},
         {u"那个物种睡着了。"_s, u"Jene Spezies schläft."_s, u"Spesies itu tidur."_s},
         {u"一个物种消失了。"_s, u"Eine Spezies verschwand."_s, u"Sebuah spesies punah."_s},
         {u"新的物种来了。"_s, german, indonesian}});
}

} // namespace

class TestTerm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTermThatIsRenderedOtherwiseOnceIsFound_data() {
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("indonesian");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("another word")
            << u"Eine neue Art kam."_s << u"Spesies baru datang."_s << QStringList{u"de:Art"_s};
        QTest::newRow("the same word")
            << u"Eine neue Spezies kam."_s << u"Spesies baru datang."_s << QStringList();
        QTest::newRow("a compound") << u"eine neue Vogelart kam."_s << u"Spesies baru datang."_s
                                    << QStringList();
        QTest::newRow("the sister varies, too")
            << u"Eine neue Art kam."_s << u"Jenis baru datang."_s << QStringList();
        QTest::newRow("no word for it") << u"Sie kam."_s << u"Spesies baru datang."_s << QStringList();
    }
    void aTermThatIsRenderedOtherwiseOnceIsFound() {
        QFETCH(QString, german);
        QFETCH(QString, indonesian);
        QFETCH(QStringList, expected);
        QCOMPARE(test::found(u"term"_s, textAboutSpecies(german, indonesian)), expected);
    }

    void twiceIsNotYetUsual() {
        Article article = textAboutSpecies(u"Eine neue Art kam."_s, u"Spesies baru datang."_s);
        article.alignment.rows.erase(article.alignment.rows.begin());
        QCOMPARE(test::found(u"term"_s, article), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestTerm)
#include "test_term.moc"
