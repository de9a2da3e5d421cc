#include "tests/core/check/checked_rows.h"

using namespace sejajar;
using namespace Qt::StringLiterals;

class TestAttribute : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAttributeBesideAnotherThingIsFound_data() {
        test::addRowColumns();
        const QString zh = u"他穿着一件大衣。"_s;
        test::addRow("a colour",
                     {zh, u"Er trug einen schwarzen Mantel mit einem Kragen."_s,
                      u"Ia memakai mantel berkerah hitam."_s},
                     {u"de:schwarzen Mantel id:berkerah hitam"_s});
        test::addRow("the collar is of fur",
                     {zh, u"Er trug einen roten Mantel mit Pelzkragen."_s,
                      u"Ia memakai mantel berkerah bulu yang berwarna merah."_s},
                     {u"de:roten Mantel id:berkerah bulu yang berwarna merah"_s});
        test::addRow("numbers that changed places",
                     {u"那里有3只狗和5只猫。"_s, u"Dort waren 3 Hunde und 5 Katzen."_s,
                      u"Di sana ada 5 ekor anjing dan 3 ekor kucing."_s},
                     {u"de:3 Hunde id:3 ekor kucing"_s, u"de:5 Katzen id:5 ekor anjing"_s});

        test::addRow(
            "the same thing",
            {zh, u"Er trug einen schwarzen Mantel mit Kragen."_s, u"Ia memakai mantel hitam berkerah."_s},
            {});
        test::addRow(
            "either of two nouns may be black",
            {zh, u"Er trug einen schwarzen Mantel aus Leder."_s, u"Ia memakai mantel kulit hitam."_s}, {});
        test::addRow("the colour stands twice",
                     {zh, u"Er trug einen schwarzen Mantel mit schwarzem Kragen."_s,
                      u"Ia memakai mantel berkerah hitam."_s},
                     {});
        test::addRow("the sister says nothing of the collar",
                     {zh, u"Er trug einen schwarzen Mantel."_s, u"Ia memakai mantel berkerah hitam."_s}, {});
        test::addRow(
            "a name is no colour",
            {zh, u"Das Rote Kreuz brachte Mäntel und Kragen."_s, u"Ia memakai mantel berkerah merah."_s}, {});
        test::addRow(
            "a year belongs to no noun",
            {zh, u"Im Jahr 2017 Hunde zu haben und Katzen."_s, u"Pada 2017 kucing dan anjing tahun itu."_s},
            {});
    }
    void anAttributeBesideAnotherThingIsFound() { test::compareRow(u"attribute"_s); }

    void itIsInformation() {
        const Article article = test::articleOfRows(
            {u"de"_s, u"id"_s}, {{u"Ein schwarzer Mantel mit Kragen."_s, u"Mantel berkerah hitam."_s}});
        CheckOptions options;
        options.ids = QStringList{u"attribute"_s};
        const std::vector<Finding> findings = *runChecks(article, options);
        QCOMPARE(findings.size(), size_t{1});
        QCOMPARE(findings.front().severity, Severity::Neutral);
    }
};

QTEST_GUILESS_MAIN(TestAttribute)
#include "test_attribute.moc"
