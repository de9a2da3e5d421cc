#include "core/text/document.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace sejajar;

namespace {

using Kind = DecodeWarning::Kind;

/// UTF-16 code units as bytes.
QByteArray utf16(const QString &text, bool bigEndian, bool mark) {
    QByteArray bytes;
    const QString all = mark ? QChar(0xFEFF) + text : text;
    for (const QChar c : all) {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

QByteArray utf32(const QString &text, bool bigEndian) {
    QByteArray bytes;
    for (const char32_t c : (QChar(0xFEFF) + text).toUcs4())
        for (int i = 0; i < 4; ++i) bytes += static_cast<char>(c >> (bigEndian ? 24 - 8 * i : 8 * i));
    return bytes;
}

// "今天天气很好。我们去公园。" in the two Chinese encodings, written down by their tables.
const QByteArray gbText = "\xBD\xF1\xCC\xEC\xCC\xEC\xC6\xF8\xBA\xDC\xBA\xC3\xA1\xA3"
                          "\xCE\xD2\xC3\xC7\xC8\xA5\xB9\xAB\xD4\xB0\xA1\xA3";
// "今天天氣很好。我們去公園。"
const QByteArray big5Text = "\xA4\xB5\xA4\xD1\xA4\xD1\xAE\xF0\xAB\xDC\xA6\x6E\xA1\x43"
                            "\xA7\xDA\xAD\xCC\xA5\x68\xA4\xBD\xB6\xE9\xA1\x43";

void good(const char *name, const QByteArray &bytes, const QString &text, const char *encoding,
          bool guessed = false) {
    QTest::newRow(name) << bytes << text << QByteArray(encoding) << guessed;
}

void lossy(const char *name, const QByteArray &bytes, const QString &text, Kind kind, int line, int count) {
    QTest::newRow(name) << bytes << text << int(kind) << line << count;
}

} // namespace

class DecodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWithoutLoss_data();
    void readsWithoutLoss();
    void saysWhatWasReplaced_data();
    void saysWhatWasReplaced();
    void refuses_data();
    void refuses();
    void theEncodingAskedForOverrulesTheGuess();
    void everyKnownEncodingExists();
    void anUnknownEncodingIsAnError();
    void readsRegularFilesOnly();
    void cancels();
};

void DecodeTest::readsWithoutLoss_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<bool>("guessed");
    const QString mixed = QStringLiteral("Grüße, 你好, apa kabar? 😀");
    const QString german = QStringLiteral("Die Straße führt über die Brücke nach Köln. Sie ist schön.");
    good("ASCII", "Nur Buchstaben.", QStringLiteral("Nur Buchstaben."), "UTF-8");
    good("UTF-8", mixed.toUtf8(), mixed, "UTF-8");
    good("UTF-8 with BOM", "\xEF\xBB\xBF" + mixed.toUtf8(), mixed, "UTF-8");
    good("UTF-8, the last code point", "a\xF4\x8F\xBF\xBF", QStringLiteral("a\U0010FFFF"), "UTF-8");
    good("UTF-8, a BOM in the middle stays",
         "a\xEF\xBB\xBF"
         "b",
         QStringLiteral("a\uFEFFb"), "UTF-8");
    good("UTF-8, U+FFFD that was there before", "a\xEF\xBF\xBD", QStringLiteral("a\uFFFD"), "UTF-8");
    good("UTF-16LE with BOM", utf16(mixed, false, true), mixed, "UTF-16LE");
    good("UTF-16BE with BOM", utf16(mixed, true, true), mixed, "UTF-16BE");
    good("UTF-16LE without BOM", utf16(german, false, false), german, "UTF-16LE");
    good("UTF-16BE without BOM", utf16(german, true, false), german, "UTF-16BE");
    good("UTF-16LE Chinese without BOM", utf16(QStringLiteral("今天天气很好。我们去公园。\n"), false, false),
         QStringLiteral("今天天气很好。我们去公园。\n"), "UTF-16LE", true);
    good("UTF-16BE Chinese without BOM", utf16(QStringLiteral("今天天气很好。我们去公园。\n"), true, false),
         QStringLiteral("今天天气很好。我们去公园。\n"), "UTF-16BE", true);
    good("UTF-32LE with BOM", utf32(mixed, false), mixed, "UTF-32LE");
    good("UTF-32BE with BOM", utf32(mixed, true), mixed, "UTF-32BE");
    good("GB18030", gbText, QStringLiteral("今天天气很好。我们去公园。"), "GB18030", true);
    good("GB18030 of four characters", "\xC4\xE3\xBA\xC3\xCA\xC0\xBD\xE7", QStringLiteral("你好世界"),
         "GB18030", true);
    good("GB18030 among Latin", "CEO \xB5\xC4 AI \xBD\xF1\xCC\xEC OK", QStringLiteral("CEO 的 AI 今天 OK"),
         "GB18030", true);
    good("GB18030 with four-byte characters", gbText + "\x81\x39\xEE\x39",
         QStringLiteral("今天天气很好。我们去公园。㐀"), "GB18030", true);
    good("GB18030 with BOM", "\x84\x31\x95\x33" + gbText, QStringLiteral("今天天气很好。我们去公园。"),
         "GB18030");
    good("Big5", big5Text, QStringLiteral("今天天氣很好。我們去公園。"), "Big5", true);
    good("windows-1252",
         "Die Stra\xDF"
         "e f\xFChrt \xFC"
         "ber die Br\xFC"
         "cke.",
         QStringLiteral("Die Straße führt über die Brücke."), "windows-1252", true);
    good("windows-1252, one umlaut",
         "Gr\xFC"
         "n",
         QStringLiteral("Grün"), "windows-1252", true);
    good("windows-1252 with quotes", "Er sagt: \x84Ja\x93 \x96 und geht\x85",
         QStringLiteral("Er sagt: „Ja“ – und geht…"), "windows-1252", true);
    good("windows-1252, umlauts beside each other",
         "Fr\xFC\xE4ufig und \xD6l, \xC4pfel, gr\xF6\xDF"
         "er",
         QStringLiteral("Früäufig und Öl, Äpfel, größer"), "windows-1252", true);
    good("CRLF and CR become LF", "a\r\nb\rc\n\rd", QStringLiteral("a\nb\nc\n\nd"), "UTF-8");
    good("line separators stay",
         "a\xE2\x80\xA8"
         "b",
         QStringLiteral("a\u2028b"), "UTF-8");
    good("bidi controls stay",
         "a\xE2\x80\xAE"
         "b",
         QStringLiteral("a\u202Eb"), "UTF-8");
    good("a word that looks like a sound file", "RIFFe im Meer", QStringLiteral("RIFFe im Meer"), "UTF-8");
    good("one character", "x", QStringLiteral("x"), "UTF-8");
}

void DecodeTest::readsWithoutLoss() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QByteArray, encoding);
    QFETCH(bool, guessed);
    const Result<Document> document = decode(bytes);
    QVERIFY(document);
    QCOMPARE(document->encoding, encoding);
    QCOMPARE(document->text, text);
    QCOMPARE(document->encodingGuessed, guessed);
    QVERIFY(document->warnings.empty());
}

void DecodeTest::saysWhatWasReplaced_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("count");
    const QByteArray umlauts = "äöü Grüße aus Österreich\n";
    const QString decoded = QString::fromUtf8(umlauts);
    const auto after = [&](const char *bytes) { return umlauts + bytes; };
    const auto replaced = [&](int count) { return decoded + QString(count, QChar(0xFFFD)); };
    constexpr auto bad = Kind::ReplacedBytes;
    lossy("a stray byte", after("\xFF"), replaced(1), bad, 2, 1);
    lossy("a lone continuation byte", after("\x80"), replaced(1), bad, 2, 1);
    lossy("overlong slash, two bytes", after("\xC0\xAF"), replaced(2), bad, 2, 2);
    lossy("overlong slash, three bytes", after("\xE0\x80\xAF"), replaced(3), bad, 2, 3);
    lossy("lone high surrogate in UTF-8", after("\xED\xA0\x80"), replaced(3), bad, 2, 3);
    lossy("beyond Unicode", after("\xF4\x90\x80"), replaced(3), bad, 2, 3);
    lossy("cut character at the end", after("\xE4\xBD"), replaced(1), bad, 2, 1);
    lossy("BOM and broken bytes", "\xEF\xBB\xBF" + QByteArray("gut\r\nschlecht \xFF und \xFE"),
          QStringLiteral("gut\nschlecht \uFFFD und \uFFFD"), bad, 2, 2);
    lossy("lone surrogate in UTF-16LE",
          QByteArray("\xFF\xFE"
                     "a\0\n\0\x00\xD8"
                     "b\0",
                     10),
          QStringLiteral("a\n\uFFFDb"), bad, 2, 1);
    lossy("lone low surrogate in UTF-16BE", QByteArray("\xFE\xFF\0a\xDC\x00\0b", 8),
          QStringLiteral("a\uFFFDb"), bad, 1, 1);
    lossy("high surrogate at the end of UTF-16",
          QByteArray("\xFF\xFE"
                     "a\0b\0\x3D\xD8",
                     8),
          QStringLiteral("ab\uFFFD"), bad, 1, 1);
    lossy("UTF-16 with an odd byte",
          QByteArray("\xFF\xFE"
                     "a\0b\0c",
                     7),
          QStringLiteral("ab\uFFFD"), bad, 1, 1);
    lossy("GB18030 cut in a character", gbText + "\n\xD4",
          QStringLiteral("今天天气很好。我们去公园。\n\uFFFD"), bad, 2, 1);
    lossy("GB18030 cut in four bytes", gbText + "\n\x81\x30\x81",
          QStringLiteral("今天天气很好。我们去公园。\n\uFFFD"), bad, 2, 1);
    lossy("NULs",
          QByteArray("eine lange Zeile mit Text\nund # noch# eine lange Zeile dazu, so bleibt es Text")
              .replace('#', '\0'),
          QStringLiteral("eine lange Zeile mit Text\nund  noch eine lange Zeile dazu, so bleibt es Text"),
          Kind::RemovedNuls, 2, 2);
}

void DecodeTest::saysWhatWasReplaced() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(int, line);
    QFETCH(int, count);
    const Result<Document> document = decode(bytes);
    QVERIFY(document);
    QCOMPARE(document->text, text);
    QCOMPARE(document->warnings.size(), size_t(1));
    QCOMPARE(int(document->warnings[0].kind), kind);
    QCOMPARE(int(document->warnings[0].line), line);
    QCOMPARE(int(document->warnings[0].count), count);
}

void DecodeTest::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto refuse = [](const char *name, const QByteArray &bytes, ErrorKind kind) {
        QTest::newRow(name) << bytes << int(kind);
    };
    refuse("nothing", {}, ErrorKind::Empty);
    refuse("spaces and lines", " \t\r\n \n", ErrorKind::Empty);
    refuse("a BOM alone", "\xEF\xBB\xBF", ErrorKind::Empty);
    refuse("a UTF-16 BOM alone", "\xFF\xFE", ErrorKind::Empty);
    refuse("ideographic spaces", "\xE3\x80\x80\xE3\x80\x80", ErrorKind::Empty);
    refuse("zero width spaces", "\xE2\x80\x8B\xE2\x80\x8B", ErrorKind::Empty);
    refuse("PDF", "%PDF-1.7\nirgendwas", ErrorKind::NotText);
    refuse("office document", "PK\x03\x04irgendwas", ErrorKind::NotText);
    refuse("rich text", "{\\rtf1 Hallo}", ErrorKind::NotText);
    refuse("PNG", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\x0D", 12), ErrorKind::NotText);
    refuse("JPEG", QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10), ErrorKind::NotText);
    refuse("program",
           QByteArray("\x7F"
                      "ELF\x02\x01\x01\0\0\0",
                      10),
           ErrorKind::NotText);
    refuse("database", QByteArray("SQLite format 3\0abc", 19), ErrorKind::NotText);
    refuse("NULs only", QByteArray(100, '\0'), ErrorKind::NotText);
    refuse("many NULs", QByteArray("abc\0\0\0def\0\0\0\0", 13).repeated(20), ErrorKind::NotText);
    refuse("control characters", QByteArray("\x01\x02\x03\x04text\x05\x06").repeated(20), ErrorKind::NotText);
    QByteArray every;
    for (int i = 0; i < 1024; ++i) every += static_cast<char>(i * 167 + i / 256 * 31);
    refuse("every byte", every, ErrorKind::NotText);
}

void DecodeTest::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    const Result<Document> document = decode(bytes);
    QVERIFY(!document);
    QCOMPARE(int(document.error().kind), kind);
    QVERIFY(kind != int(ErrorKind::NotText) || !document.error().detail.isEmpty());
}

void DecodeTest::theEncodingAskedForOverrulesTheGuess() {
    const Result<Document> document = decode("Gr\xFC\xDF"
                                             "e",
                                             "windows-1252");
    QVERIFY(document);
    QCOMPARE(document->text, QStringLiteral("Grüße"));
    QVERIFY(!document->encodingGuessed);
    QCOMPARE(decode(gbText, "Big5")->encoding, QByteArray("Big5"));
    QCOMPARE(decode("\xEF\xBB\xBFx", "UTF-8")->text, QStringLiteral("x"));
}

void DecodeTest::everyKnownEncodingExists() {
    for (const QByteArray &name : knownEncodings()) {
        const QByteArray bytes = name.startsWith("UTF-16LE")   ? utf16(QStringLiteral("abc"), false, false)
                                 : name.startsWith("UTF-16BE") ? utf16(QStringLiteral("abc"), true, false)
                                 : name.startsWith("UTF-32")
                                     ? utf32(QStringLiteral("abc"), name == "UTF-32BE")
                                     : QByteArray("abc");
        const Result<Document> document = decode(bytes, name);
        QVERIFY2(document, name.constData());
        QCOMPARE(document->text, QStringLiteral("abc"));
        QCOMPARE(document->encoding, name);
    }
}

void DecodeTest::anUnknownEncodingIsAnError() {
    QCOMPARE(decode("abc", "no-such-thing").error().kind, ErrorKind::UnknownEncoding);
}

void DecodeTest::readsRegularFilesOnly() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("text.txt"));
    const auto kindOf = [](const QString &name) {
        const Result<Document> document = readDocument(name);
        return document ? -1 : int(document.error().kind);
    };
    QCOMPARE(kindOf(path), int(ErrorKind::NotFound));
    QCOMPARE(kindOf(QString()), int(ErrorKind::NotFound));
    QCOMPARE(kindOf(QString(300, u'x')), int(ErrorKind::NotFound));
    QCOMPARE(kindOf(folder.path()), int(ErrorKind::NotRegularFile));
    QCOMPARE(kindOf(QStringLiteral("/dev/zero")), int(ErrorKind::NotRegularFile));
    const QString fifo = folder.filePath(QStringLiteral("fifo"));
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    QCOMPARE(kindOf(fifo), int(ErrorKind::NotRegularFile));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Ein Satz.\r\nNoch einer.");
    file.close();
    QCOMPARE(readDocument(path)->text, QStringLiteral("Ein Satz.\nNoch einer."));
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(path, link));
    QCOMPARE(kindOf(link), -1);
    QCOMPARE(kindOf(path + QChar(u'\0') + QStringLiteral("x")), int(ErrorKind::NotFound));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const Result<Document> empty = readDocument(path);
    QCOMPARE(empty.error(), (Error{ErrorKind::Empty, {}, path}));
    // A hole of more than the limit: nothing of it is read.
    QVERIFY(QFile::resize(path, (qint64(512) << 20) + 1));
    QCOMPARE(kindOf(path), int(ErrorKind::TooLarge));
    if (::geteuid() != 0) {
        QVERIFY(QFile::resize(path, 10));
        QVERIFY(file.setPermissions({}));
        QCOMPARE(kindOf(path), int(ErrorKind::Unreadable));
    }
}

void DecodeTest::cancels() {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("text.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Ein Satz.");
    file.close();
    std::stop_source stop;
    stop.request_stop();
    const Result<Document> document = readDocument(file.fileName(), {}, Progress{stop.get_token(), {}});
    QCOMPARE(document.error().kind, ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(DecodeTest)
#include "test_decode.moc"
