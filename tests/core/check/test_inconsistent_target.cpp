#include "tests/core/check/checked_rows.h"

#include <QtTest>

using namespace sejajar;
using namespace Qt::StringLiterals;

class TestInconsistentTarget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSentenceThatComesAgainIsTranslatedAlike() {
        const QStringList languages = {u"zh-Hans"_s, u"de"_s};
        const auto found = [&](const QString &first, const QString &second) {
            return test::found(u"inconsistent-target"_s,
                               test::articleOfRows(languages, {{u"下一代计算平台"_s, first},
                                                               {u"他来了。"_s, u"Er kam."_s},
                                                               {u"下一代计算平台"_s, second}}));
        };
        QCOMPARE(found(u"Die nächste Plattform"_s, u"Rechner von morgen"_s),
                 QStringList{u"de:Rechner von morgen"_s});
        QCOMPARE(found(u"Die nächste Plattform"_s, u"Die nächste Rechnerplattform"_s), QStringList());
        QCOMPARE(found(u"Die nächste Plattform"_s, u"Die nächste Plattform"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestInconsistentTarget)
#include "test_inconsistent_target.moc"
