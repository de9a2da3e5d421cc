#include "tests/core/check/checked_rows.h"

using namespace sejajar;
using namespace Qt::StringLiterals;

class TestRunChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasLeftOutOfTheAlignmentIsNotChecked() {
        const QString menu = u"EnglishFrançais日本語РусскийDeutsch"_s; // one "word" of two scripts
        Article article = test::articleOfRows({u"de"_s, u"id"_s},
                                              {{menu, {}}, {u"Heute regnet es."_s, u"Hari ini hujan."_s}});
        QVERIFY(test::found(u"characters"_s, article).isEmpty());
        article.alignment.keptLines = {menu};
        QCOMPARE(test::found(u"characters"_s, article).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRunChecks)
#include "test_run_checks.moc"
