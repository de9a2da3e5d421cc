#include "core/text/document.h"
#include "tests/core/text/sentence_properties.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace sejajar;

namespace {

const char *const languages[] = {"de", "id", "zh-Hans", "en", "und", "th"};

/// Characters that rules look at, and some that nobody expects.
QString randomText(QRandomGenerator &random, int size) {
    static const QString likely = QStringLiteral(
        "aaeinDdZzBbuU  \n\n..!?…。！？“”„‘’\"'()[]（）「」«»1234,;:-–—他说，的J\u0301\u200D\u00A0\u2028");
    QString text;
    while (text.size() < size) {
        const quint32 kind = random.bounded(20U);
        if (kind == 0)
            text += QString::fromUcs4(std::initializer_list<char32_t>{random.bounded(0x10FFFFU)}.begin(), 1);
        else if (kind == 1)
            text += QChar(static_cast<char16_t>(random.bounded(0x10000U)));
        else if (kind == 2)
            text += QStringLiteral("👩‍👩‍👧. 🇩🇪! ");
        else
            text += likely[static_cast<qsizetype>(random.bounded(static_cast<quint32>(likely.size())))];
    }
    return text;
}

struct Hostile {
    const char *name;
    QByteArray bytes;
    int error; ///< -1: it is a text
};

constexpr int text = -1;
constexpr int notText = int(ErrorKind::NotText);
constexpr int empty = int(ErrorKind::Empty);

std::vector<Hostile> hostileFiles() {
    const QByteArray sentence = "Ein Satz mit z. B. Wörtern. ";
    const auto repeated = [](const char *part, int count) { return QByteArray(part).repeated(count); };
    QByteArray noise(100'000, '\0');
    QRandomGenerator random(7);
    for (char &c : noise) c = static_cast<char>(random.bounded(256));
    return {
        {"nothing", "", empty},
        {"a line end", "\n", empty},
        {"spaces", repeated(" ", 1000), empty},
        {"UTF-8 BOM", "\xEF\xBB\xBF", empty},
        {"UTF-16 BOM", "\xFE\xFF", empty},
        {"UTF-32 BOM", QByteArray("\xFF\xFE\0\0", 4), empty},
        {"ideographic spaces", repeated("\xE3\x80\x80", 99), empty},
        {"one letter", "a", text},
        {"one word", "Wort", text},
        {"one full stop", ".", text},
        {"one quotation mark", "\"", text},
        {"one emoji", "\xF0\x9F\x98\x80", text},
        {"invalid UTF-8 in a text", sentence.repeated(20) + "\xFF\xFE\xC0\xAF", text},
        {"overlong NUL", sentence.repeated(5) + "\xC0\x80", text},
        {"lone surrogates in UTF-8", sentence.repeated(9) + "\xED\xA0\x80\xED\xBF\xBF", text},
        {"lone surrogates in UTF-16",
         QByteArray("\xFF\xFE\x00\xD8"
                    "a\0\x00\xDC"
                    "b\0c\0d\0e\0f\0",
                    18),
         text},
        {"swapped surrogates in UTF-16", QByteArray("\xFE\xFF\xDE\x00\xD8\x3D\0a\0b\0c\0d\0e\0f\0g\0h", 22),
         text},
        {"odd UTF-16",
         QByteArray("\xFF\xFE"
                    "a\0b\0c",
                    7),
         text},
        {"UTF-16 of NULs", QByteArray("\xFF\xFE", 2) + QByteArray(1000, '\0'), notText},
        {"some NULs", sentence.repeated(30) + QByteArray("\0\0", 2), text},
        {"NULs", QByteArray(4096, '\0'), notText},
        {"noise", noise, notText},
        {"escapes", repeated("\x1B[31m", 500), notText},
        {"a bell a letter", repeated("a\x07", 500), notText},
        {"ten megabytes on one line", sentence.repeated(360'000), text},
        {"ten megabytes of one word", repeated("a", 10'000'000), text},
        {"many full stops", repeated(".", 300'000), text},
        {"many full stops apart", repeated(". ", 300'000), text},
        {"many opening quotes", repeated("\xE2\x80\x9C", 300'000), text},
        {"many low quotes", repeated("\xE2\x80\x9E", 300'000), text},
        {"many brackets", repeated("(", 300'000), text},
        {"many brackets in exclamations", repeated("(!)", 200'000), text},
        {"many initials", repeated("A. ", 300'000), text},
        {"many ordinals", repeated("1. ", 300'000), text},
        {"many spaces in a sentence", "a." + repeated(" ", 300'000) + "B", text},
        {"many lines", repeated("a\n", 300'000), text},
        {"many empty lines", "a" + repeated("\n", 300'000) + "b", text},
        {"lines of one width", repeated("sieben mal sieben ist viel und noch etwas mehr\n", 100'000), text},
        {"many combining marks", "e" + repeated("\xCC\x81", 300'000), text},
        {"many joiners", "a" + repeated("\xE2\x80\x8D", 300'000), text},
        {"a long chain of emoji", repeated("\xF0\x9F\x91\xA9\xE2\x80\x8D", 300'000), text},
        {"a row of flags", repeated("\xF0\x9F\x87\xA9", 300'000), text},
        {"bidi controls", "abc\xE2\x80\xAE gro\xC3\x9F\xE2\x80\xAC.\xE2\x81\xA6 Gut.\xE2\x81\xA9", text},
        {"soft hyphens",
         "Do\xC2\xADnau\xC2\xAD"
         "dampf. Schiff\xC2\xAD.",
         text},
        {"zero width",
         "\xE2\x80\x8B\xE2\x80\x8B"
         "a.\xE2\x80\x8B"
         "B.",
         text},
        {"byte order marks inside",
         "a\xEF\xBB\xBF. \xEF\xBB\xBF"
         "B.",
         text},
        {"non-characters",
         "a\xEF\xBF\xBE. \xEF\xBF\xBF"
         "B.",
         text},
        {"private use", repeated("\xEE\x80\x80", 1000), text},
        {"cut GB18030", "\xC4\xE3\xBA\xC3\xA1\xA3\xC4\xE3\xBA\xC3\xA1\xA3\xC4", text},
        {"cut four-byte GB18030", "\xC4\xE3\xBA\xC3\xA1\xA3\xC4\xE3\xBA\xC3\xA1\xA3\x81\x30", text},
        {"HTML", "<html><body onload=\"x()\"><p>Satz. Noch einer.</p>", text},
        {"formulas", "=1+1\n@SUM(A1)\n+cmd|' /C calc'!A0\n", text},
        {"paths", "../../../etc/passwd\nC:\\Windows\\x. Y\n", text},
        {"carriage returns", repeated("a.\r", 1000), text},
        {"reversed line ends", repeated("a.\n\r", 1000), text},
        {"form feeds", repeated("a.\f\v", 1000), text},
        {"PDF", "%PDF-1.4 text", notText},
        {"ZIP", "PK\x03\x04 text", notText},
        {"program",
         QByteArray("\x7F"
                    "ELF\x02\x01\x01\0",
                    8),
         notText},
    };
}

} // namespace

class HostileTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHostileFileIsReadOrRefused_data();
    void aHostileFileIsReadOrRefused();
    void sentencesCoverRandomText();
    void damagedBytesNeverBreakDecoding();
};

void HostileTextTest::aHostileFileIsReadOrRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("error");
    for (const Hostile &file : hostileFiles()) QTest::newRow(file.name) << file.bytes << file.error;
}

void HostileTextTest::aHostileFileIsReadOrRefused() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, error);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("hostile.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Result<Document> document = readDocument(file.fileName());
    QCOMPARE(document ? -1 : int(document.error().kind), error);
    if (!document) {
        QCOMPARE(document.error().where, file.fileName());
        return;
    }
    QVERIFY(!document->text.contains(u'\r'));
    QVERIFY(!document->text.contains(QChar(u'\0')));
    QVERIFY(document->text.isValidUtf16());
    QCOMPARE(broken(document->text, QStringLiteral("de")), QString());
    if (bytes.size() < 1'000'000) QCOMPARE(broken(document->text, QStringLiteral("zh-Hans")), QString());
}

void HostileTextTest::sentencesCoverRandomText() {
    const quint32 seed = 20240729;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 3000; ++i) {
        const QString text = randomText(random, static_cast<int>(random.bounded(1U, 200U)));
        const QString language = QLatin1String(languages[i % 6]);
        const QByteArray shown = text.toUtf8().toHex();
        QVERIFY2(broken(text, language).isEmpty(), (qPrintable(broken(text, language)) + shown).constData());
        QVERIFY2(cutCharacter(text, language).isEmpty(),
                 (qPrintable(cutCharacter(text, language)) + shown).constData());
    }
}

void HostileTextTest::damagedBytesNeverBreakDecoding() {
    QRandomGenerator random(4711);
    const QByteArray whole =
        QStringLiteral("Grüße aus Köln. 今天天气很好。\r\nApa kabar? 😀 „Gut!“\n").toUtf8().repeated(3);
    const std::vector<QByteArray> encodings = knownEncodings();
    for (int i = 0; i < 3000; ++i) {
        QByteArray bytes =
            whole.left(static_cast<qsizetype>(random.bounded(static_cast<quint32>(whole.size()))));
        for (quint32 n = random.bounded(8U); n > 0 && !bytes.isEmpty(); --n)
            bytes[static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())))] =
                static_cast<char>(random.bounded(256));
        const QByteArray encoding =
            i % 2 ? encodings[random.bounded(static_cast<quint32>(encodings.size()))] : QByteArray();
        const Result<Document> document = decode(bytes, encoding);
        if (!document) continue;
        QVERIFY(document->text.isValidUtf16());
        QVERIFY(!document->text.contains(u'\r') && !document->text.contains(QChar(u'\0')));
        for (const DecodeWarning &warning : document->warnings) {
            QVERIFY(warning.count > 0);
            QVERIFY(warning.line >= 1 && warning.line <= document->text.count(u'\n') + 1);
        }
    }
}

QTEST_APPLESS_MAIN(HostileTextTest)
#include "test_hostile_text.moc"
