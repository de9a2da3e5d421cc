#include "tests/core/check/checked_rows.h"

using namespace sejajar;
using namespace Qt::StringLiterals;

class TestDanglingComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aThingComparedWithTheSpeakerIsFound_data() {
        test::addRowColumns();
        test::addRow(
            "in both translations",
            {u"他说：“就像这件夹克。”"_s,
             u"Er sagte: Genau wie die Jacke, die ich trage, möchte ich sie nicht selbst nähen."_s,
             u"Dia berkata: Sama seperti jaket yang saya pakai, saya tidak ingin membuatnya sendiri."_s},
            {u"de:Genau wie die Jacke id:Sama seperti jaket yang saya pakai"_s});
        test::addRow("in one",
                     {u"就像这辆车一样。"_s,
                      u"Ebenso wie das Auto, das hier steht, wollen wir es nicht bauen."_s,
                      u"Kami tidak ingin membuat mobil itu."_s},
                     {u"de:Ebenso wie das Auto"_s});

        test::addRow("a person may be compared with me",
                     {u"就像我父亲一样。"_s, u"Genau wie mein Vater, der hier lebt, liebe ich sie."_s,
                      u"Sama seperti ayah saya, saya mencintainya."_s},
                     {});
        test::addRow("two things are compared",
                     {u"就像这本书一样。"_s,
                      u"Genau wie die Jacke, die ich trage, habe ich auch sie gekauft."_s,
                      u"Sama seperti jaket itu, saya juga membelinya."_s},
                     {});
        test::addRow("nothing takes the thing up",
                     {u"就像这件夹克一样。"_s, u"Genau wie die Jacke, die hier liegt, ist der Mantel warm."_s,
                      u"Sama seperti jaket itu, mantel ini hangat."_s},
                     {});
    }
    void aThingComparedWithTheSpeakerIsFound() { test::compareRow(u"dangling-comparison"_s); }
};

QTEST_GUILESS_MAIN(TestDanglingComparison)
#include "test_dangling_comparison.moc"
