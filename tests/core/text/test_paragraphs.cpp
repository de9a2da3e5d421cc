#include "core/text/paragraphs.h"
#include "core/text/sentence_span.h"

#include <QTest>

using namespace sejajar;

namespace {

/// Sentences of a text: " | " between sentences, " ¶ " after a paragraph.
QString shown(const QString &text, const QString &language = QStringLiteral("de")) {
    QString result;
    for (const SentenceSpan &span : segment(text, language)) {
        result += text.mid(span.begin, span.end - span.begin).replace(u'\n', u'~');
        result += span.paragraphEnd ? QStringLiteral(" ¶ ") : QStringLiteral(" | ");
    }
    return result.trimmed();
}

} // namespace

/// A line is a paragraph, unless the text was broken into lines of one width. "~" is a line end inside a
/// sentence.
class ParagraphsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineIsAParagraph_data();
    void aLineIsAParagraph();
    void linesOfOneWidthAreJoined_data();
    void linesOfOneWidthAreJoined();
};

void ParagraphsTest::aLineIsAParagraph_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentences");
    const auto row = [](const char *name, const char *text, const char *sentences) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(sentences);
    };
    row("empty", "", "");
    row("blank lines", "\n \n\t\n", "");
    row("heading without a full stop", "Der Markt am Morgen\nDie Sonne scheint. Es ist früh.",
        "Der Markt am Morgen ¶ Die Sonne scheint. | Es ist früh. ¶");
    row("blank lines between", "Eins.\n\n\nZwei.", "Eins. ¶ Zwei. ¶");
    row("indented", "  Eins. Zwei.  \n\u3000\u3000Drei.", "Eins. | Zwei. ¶ Drei. ¶");
    row("line separators", "Eins.\u2028Zwei.\u2029Drei.", "Eins. ¶ Zwei. ¶ Drei. ¶");
    row("a poem",
        "Der Abend kommt und legt die Schatten aus,\nDer Wind geht leise durch das Haus,\nDie Kinder "
        "schlafen längst und träumen schon,\nVom Fluss herauf klingt noch ein Ton.",
        "Der Abend kommt und legt die Schatten aus, ¶ Der Wind geht leise durch das Haus, ¶ Die Kinder "
        "schlafen "
        "längst und träumen schon, ¶ Vom Fluss herauf klingt noch ein Ton. ¶");
    row("a list of things to buy",
        "zwei Brote und ein Stück Butter\ndrei Äpfel, vier Birnen, Trauben\nein Kilo "
        "Kartoffeln vom Markt\nSalz",
        "zwei Brote und ein Stück Butter ¶ drei Äpfel, vier Birnen, Trauben ¶ ein Kilo Kartoffeln vom Markt "
        "¶ "
        "Salz ¶");
    row("a sentence a line, much the same length",
        "Heute früh war der Markt schon um sechs Uhr gut besucht.\n"
        "Gegen neun Uhr kamen dann auch die ersten Gäste von weit.\n"
        "Am Mittag gab es eine Suppe für alle, die Hunger hatten.\n"
        "Danach räumten die Händler ihre Stände wieder zusammen.",
        "Heute früh war der Markt schon um sechs Uhr gut besucht. ¶ Gegen neun Uhr kamen dann auch die "
        "ersten Gäste "
        "von weit. ¶ Am Mittag gab es eine Suppe für alle, die Hunger hatten. ¶ Danach räumten die Händler "
        "ihre "
        "Stände wieder zusammen. ¶");
}

void ParagraphsTest::aLineIsAParagraph() {
    QFETCH(QString, text);
    QFETCH(QString, sentences);
    QCOMPARE(shown(text), sentences);
}

void ParagraphsTest::linesOfOneWidthAreJoined_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentences");
    const auto row = [](const char *name, const char *text, const char *sentences) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(sentences);
    };
    row("two paragraphs",
        "Am Morgen öffnete der Bäcker seinen Laden, stellte die Körbe vor die Tür\n"
        "und wartete. Niemand kam, denn es regnete seit Stunden, und die Leute\n"
        "blieben lieber in ihren Häusern. Erst gegen Mittag hörte der Regen auf.\n"
        "\n"
        "Dann kamen sie alle auf einmal, und der Bäcker hatte keine Hand mehr frei\n"
        "für seinen Kaffee.\n",
        "Am Morgen öffnete der Bäcker seinen Laden, stellte die Körbe vor die Tür~und wartete. | Niemand "
        "kam, denn es "
        "regnete seit Stunden, und die Leute~blieben lieber in ihren Häusern. | Erst gegen Mittag hörte der "
        "Regen "
        "auf. ¶ Dann kamen sie alle auf einmal, und der Bäcker hatte keine Hand mehr frei~für seinen Kaffee. "
        "¶");
    row("a heading stays alone, though no blank line follows",
        "Beim Bäcker\n"
        "Am Morgen öffnete der Bäcker seinen Laden, stellte die Körbe vor die Tür\n"
        "und wartete. Niemand kam, denn es regnete seit Stunden, und die Leute\n"
        "blieben lieber in ihren Häusern. Erst gegen Mittag hörte der Regen auf.\n",
        "Beim Bäcker ¶ Am Morgen öffnete der Bäcker seinen Laden, stellte die Körbe vor die Tür~und wartete. "
        "| Niemand "
        "kam, denn es regnete seit Stunden, und die Leute~blieben lieber in ihren Häusern. | Erst gegen "
        "Mittag hörte "
        "der Regen auf. ¶");
    row("a long address is not a wide line",
        "Am Morgen öffnete der Bäcker seinen Laden, stellte die Körbe vor die Tür\n"
        "und wartete. Niemand kam, denn es regnete seit Stunden, und die Leute\n"
        "blieben lieber in ihren Häusern.\n"
        "\n"
        "https://beispiel.de/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb/cccccccccccccccccccccccccccccccccccccccc\n",
        "Am Morgen öffnete der Bäcker seinen Laden, stellte die Körbe vor die Tür~und wartete. | Niemand "
        "kam, denn es "
        "regnete seit Stunden, und die Leute~blieben lieber in ihren Häusern. ¶ "
        "https://beispiel.de/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb/cccccccccccccccccccccccccccccccccccccccc ¶");
    row("Chinese",
        "今天早上面包师打开了店门，把篮子放在门口等着客人，\n可是雨下了几个小时，人们都待在家里，谁也没有出来"
        "。\n"
        "到了中午雨才停，大家一下子全来了，面包师忙得连咖\n啡也没有喝。\n",
        "今天早上面包师打开了店门，把篮子放在门口等着客人，~"
        "可是雨下了几个小时，人们都待在家里，谁也没有出来。 | "
        "到了中午雨才停，大家一下子全来了，面包师忙得连咖~啡也没有喝。 ¶");
}

void ParagraphsTest::linesOfOneWidthAreJoined() {
    QFETCH(QString, text);
    QFETCH(QString, sentences);
    QCOMPARE(shown(text), sentences);
}

QTEST_APPLESS_MAIN(ParagraphsTest)
#include "test_paragraphs.moc"
