#include "core/text/sentence_span.h"

#include <QTest>

using namespace sejajar;

namespace {

/// The sentences of a text, joined with " | ".
QString segmented(const QString &text, const QString &language) {
    QStringList sentences;
    for (const SentenceSpan &span : segment(text, language))
        sentences << text.mid(span.begin, span.end - span.begin);
    return sentences.join(QStringLiteral(" | "));
}

void row(const char *rule, const char *language, const char *sentences) {
    QTest::newRow(rule) << QString::fromLatin1(language) << QString::fromUtf8(sentences);
}

/// A row whose sentences stand on each other without a space: Chinese, or a missing space.
QString withoutBars(const QString &sentences) {
    QString text = sentences;
    text.replace(QStringLiteral(" | "), QStringLiteral(" "));
    text.replace(QStringLiteral(" ‖ "), QString());
    return text;
}

QString withBars(const QString &sentences) {
    QString text = sentences;
    return text.replace(QStringLiteral(" ‖ "), QStringLiteral(" | "));
}

} // namespace

/// Each row is one paragraph. " | " marks where a sentence ends before a space, " ‖ " where it ends without
/// one.
class SegmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void german_data();
    void german() { check(); }
    void indonesian_data();
    void indonesian() { check(); }
    void english_data();
    void english() { check(); }
    void chinese_data();
    void chinese() { check(); }

private:
    void check();
};

void SegmentTest::check() {
    QFETCH(QString, language);
    QFETCH(QString, sentences);
    QCOMPARE(segmented(withoutBars(sentences), language), withBars(sentences));
}

void SegmentTest::german_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentences");
    row("plain sentences", "de", "Es regnet. | Wir bleiben zu Hause. | Kommst du? | Nein!");
    row("ordinal before a noun", "de", "Auf der 12. Messe sprach er.");
    row("ordinal in a date", "de", "Sie wurde am 3. August geboren.");
    row("ordinal of a century", "de", "Das Haus stammt aus dem 19. Jahrhundert.");
    row("date in figures", "de", "Am 3. 4. 2020 begann es.");
    row("a day may end a sentence", "de", "Er kam am 3. | Dann ging er.");
    row("a count ends a sentence", "de", "Sie landete auf Platz 3. | Meier wurde Vierter.");
    row("a year ends a sentence", "de", "Das war im Jahr 2019. | Berlin feierte.");
    row("a number of a king", "de", "Ludwig XIV. Bourbon regierte lange.");
    row("z. B. with a space", "de", "Viele Städte, z. B. Köln, wachsen.");
    row("z.B. without a space", "de", "Viele Städte, z.B. Köln, wachsen.");
    row("d. h. before a noun", "de", "Er kommt morgen, d. h. Freitag.");
    row("u. a. before a name", "de", "Dort lebten u. a. Maler und Dichter.");
    row("two titles", "de", "Die Rede hielt Prof. Dr. Anna Weiß.");
    row("Dr. before a name", "de", "Gestern kam Dr. Müller an.");
    row("Nr. before a number", "de", "Das Haus Nr. 5 ist alt.");
    row("ca. and bzw.", "de", "Es kamen ca. 50 Gäste bzw. Zuschauer.");
    row("St. before a name", "de", "Sie wohnt in St. Gallen.");
    row("Mio. before a noun", "de", "Es kostet 5 Mio. Euro.");
    row("Mio. before a first word", "de", "Es kostet 5 Mio. | Das ist viel.");
    row("Dipl.-Ing. before a name", "de", "Dipl.-Ing. Weber plante das Haus.");
    row("usw. before a capital ends", "de", "Wir aßen Brot, Käse usw. | Danach gingen wir.");
    row("usw. before a small letter", "de", "Brot, Käse usw. kamen auf den Tisch.");
    row("initials of a writer", "de", "Das Buch von J. K. Rowling liegt hier.");
    row("initial of a second name", "de", "Das sagte Lothar H. Wieler heute.");
    row("letter after its noun", "de", "Sie nahm Vitamin C. | Dann schlief sie.");
    row("closing quote stays", "de", "„Ich gehe.“ | Er blieb.");
    row("opening quote moves on", "de", "Er ging. | „Warte!“, rief sie.");
    row("speaker after an exclamation", "de", "„Komm her!“ rief er laut.");
    row("speaker after a question", "de", "„Was nun?“, fragte sie.");
    row("quotes face each other", "de", "Er sagte: »Komm!« | Sie kam.");
    row("bracket of its own", "de", "Er blieb. | (Niemand wusste warum.) | Alle gingen.");
    row("exclamation in a bracket", "de", "Die (neue!) Regierung tagt.");
    row("missing space", "de", "Sie wohnt hier. ‖ Und er dort.");
    row("domain", "de", "Mehr steht auf beispiel.de im Netz.");
    row("domain with capitals", "de", "Mehr steht auf Beispiel.De im Netz.");
    row("version number", "de", "Version 3.1 ist da.");
    row("file name", "de", "Öffne Bericht.pdf und Liesmich.txt jetzt.");
    row("country with full stops", "de", "Er lebt in den U.S.A. und schreibt.");
    row("numbered list", "de", "1. Erstens regnet es.");
    row("lettered list", "de", "a) Zum einen regnet es. | b) Zum anderen ist es kalt.");
    row("dash list", "de", "- Brot kaufen");
    row("bullet", "de", "• Brot kaufen");
    row("ellipsis goes on", "de", "Er hatte ... kein Geld.");
    row("run of marks", "de", "Was ist das?! | Ein Vogel!!! | Nein.");
    row("colon and semicolon", "de", "Er sagte: Das Haus brennt; alle liefen. | Niemand blieb.");
    row("a lost full stop is found elsewhere", "de", "Es war ein schöner Abend Die Gäste gingen.");
}

void SegmentTest::indonesian_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentences");
    row("plain sentences", "id", "Hujan turun. | Kami tinggal di rumah. | Kamu ikut? | Tidak!");
    row("PT. before a name", "id", "Ia bekerja di PT. Angkasa Raya.");
    row("Jl. before a name", "id", "Kantornya di Jl. Melati No. 5 Bandung.");
    row("dr. before a name", "id", "Pasien itu ditangani dr. Andi.");
    row("Prof. and Drs.", "id", "Pidato dibacakan Prof. Hasan dan Drs. Budi.");
    row("H. before a name", "id", "Acara dibuka oleh H. Ahmad Fauzi.");
    row("hlm. before a number", "id", "Lihat hlm. 12 buku itu.");
    row("dll. before a capital ends", "id", "Ia membeli apel, jeruk, dll. | Kemudian ia pulang.");
    row("a number ends a sentence", "id", "Nomornya 12. | Budi tahu.");
    row("speaker after a statement", "id", "\"Saya pulang.\" kata Budi.");
    row("speaker after a question", "id", "\"Ke mana?\" tanya dia.");
    row("quotation and another sentence", "id", "\"Saya pulang.\" | Budi lalu pergi.");
    row("missing space", "id", "Ia melihat dia. ‖ Kemudian ia lari.");
    row("letter after its noun", "id", "Ia minum vitamin C. | Kemudian ia tidur.");
    row("dotted number", "id", "Harganya Rp 3.500.000 saja.");
}

void SegmentTest::english_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentences");
    row("Mr. before a name", "en", "I met Mr. Smith today.");
    row("U.S. before a noun", "en", "He joined the U.S. Army in May.");
    row("U.S. before a first word", "en", "He left the U.S. | He never came back.");
    row("a.m. before a noun", "en", "It starts at 9 a.m. Monday.");
    row("No. before a number", "en", "See No. 5 below.");
    row("No. as a sentence", "en", "No. | I stay here.");
    row("Inc. before a noun", "en", "He runs Acorn Inc. Europe.");
    row("court case", "en", "They spoke of Miller v. Stone again.");
    row("speaker before the verb", "en", "\"Why?\" Miller asked. | Nobody knew.");
    row("another sentence", "en", "\"Why?\" | Nobody knew.");
    row("pronoun I", "en", "So do I. | Then we left.");
}

void SegmentTest::chinese_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentences");
    row("plain sentences", "zh-Hans", "天气很好。 ‖ 我们出去走走吧！ ‖ 你来吗？");
    row("closing quote stays", "zh-Hans", "他说：“我走了。” ‖ 大家都笑了。");
    row("opening quote moves on", "zh-Hans", "他走了。 ‖ “快回来！” ‖ 没有人回答。");
    row("quote after quote", "zh-Hans", "“你好。” ‖ “再见。”");
    row("bracket moves on", "zh-Hans", "她笑了。” ‖ （记者李明）");
    row("speaker", "zh-Hans", "“我们走吧。”他说。 ‖ 门开了。");
    row("speaker with a name and a verb of two", "zh-Hans", "“这是谁的？”老王一边看一边问道。");
    row("speaker to whom", "zh-Hans", "“明天再来。”她对记者表示。");
    row("quotation goes on", "zh-Hans", "“天黑了。”小李说，“早点回家。”");
    row("speaker of the next quotation", "zh-Hans", "“走吧。” ‖ 小李说：“好。”");
    row("speaker who goes on telling", "zh-Hans", "“走吧。” ‖ 小李说，雨停了。");
    row("sentences inside a quotation", "zh-Hans", "“天黑了。 ‖ 早点回家。”");
    row("question becomes part", "zh-Hans", "关于“怎么办？”的问题很多。");
    row("title with a question", "zh-Hans", "《你在哪里？》是一本小说。");
    row("semicolon", "zh-Hans", "一是时间；二是地点。");
    row("ellipsis goes on", "zh-Hans", "他想了想……没有说话。");
    row("ellipsis in quotes", "zh-Hans", "他说：“以后……。” ‖ 我懂了。");
    row("corner brackets", "zh-Hant", "他說：「走吧。」 ‖ 門開了。");
    row("full-width question", "zh-Hans", "真的吗？！ ‖ 当然。");
    row("foreign initials", "zh-Hans", "作者是J.K.罗琳。");
    row("version", "zh-Hans", "新版3.1发布了。");
}

QTEST_APPLESS_MAIN(SegmentTest)
#include "test_segment.moc"
