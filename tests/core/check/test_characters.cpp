#include "tests/core/check/checked_rows.h"

#include <QtTest>

using namespace sejajar;
using namespace Qt::StringLiterals;

class TestCharacters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBrokenCharacterIsFound_data() {
        test::addRowColumns();
        test::addRow("replacement", {u"他说"_s, u"Die Stra\ufffde ist lang."_s, u"Jalan itu panjang."_s},
                     {u"de:\ufffd"_s});
        test::addRow("mojibake", {u"他说"_s, u"Die StraÃŸe war fÃ¼r alle."_s, u"Jalan itu."_s},
                     {u"de:ÃŸ"_s, u"de:Ã¼"_s});
        test::addRow("mojibake of a quotation mark", {u"他说"_s, u"Gut."_s, u"â€œBaik."_s}, {u"id:â€œ"_s});
        test::addRow("a Cyrillic letter", {u"他说"_s, u"Der Prеis war hoch."_s, u"Mahal."_s},
                     {u"de:Prеis"_s});
        test::addRow("a zero width space", {u"他说"_s, u"Haus\u200btür"_s, u"Pintu."_s}, {u"de:\u200b"_s});
        test::addRow("a bidi control", {u"他说"_s, u"Haus"_s, u"Rumah\u202e itu."_s}, {u"id:\u202e"_s});
    }
    void aBrokenCharacterIsFound() { test::compareRow(u"characters"_s); }
    void whatBelongsToATextIsNoBrokenCharacter_data() {
        test::addRowColumns();
        test::addRow("umlauts and accents",
                     {u"他说"_s, u"Äpfel, Öl und Übermut im Café „Élysée“"_s, u"Jum’at"_s}, {});
        test::addRow("a quotation behind an accent",
                     {u"他说"_s, u"Sie kamen vom „Café‘“ zurück."_s, u"Kafe “Café’” itu."_s}, {});
        test::addRow("emoji joined",
                     {u"👨\u200d👩\u200d👧"_s, u"Familie 👨\u200d👩\u200d👧"_s, u"Keluarga 👨\u200d👩\u200d👧"_s}, {});
        test::addRow("a byte order mark", {u"\ufeff他说"_s, u"\ufeffEr sagte"_s, u"\ufeffIa berkata"_s}, {});
        test::addRow("units", {u"5 µm"_s, u"5 µm und 3 Ω"_s, u"5 µm"_s}, {});
        test::addRow("a name in Cyrillic",
                     {u"他说"_s, u"Der Titel lautet „Правда“."_s, u"Judulnya “Правда”."_s}, {});
        test::addRow("Arabic with its marks", {u"他说"_s, u"Er sagt \u200fسلام\u200f."_s, u"Ia berkata."_s},
                     {});
    }
    void whatBelongsToATextIsNoBrokenCharacter() { test::compareRow(u"characters"_s); }
};

QTEST_GUILESS_MAIN(TestCharacters)
#include "test_characters.moc"
