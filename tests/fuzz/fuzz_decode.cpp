// Any bytes are a text without NULs, carriage returns and lone surrogates, or are refused. The first byte
// chooses the encoding asked for.

#include "core/text/document.h"
#include "tests/fuzz/require.h"

using namespace sejajar;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0) return 0;
    static const std::vector<QByteArray> encodings = knownEncodings();
    // Mostly the encoding is to be recognised.
    const QByteArray encoding = data[0] < encodings.size() ? encodings[data[0]] : QByteArray();
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size - 1));
    const Result<Document> document = decode(bytes, encoding);
    if (!document) {
        const ErrorKind kind = document.error().kind;
        fuzz::require(kind == ErrorKind::Empty || kind == ErrorKind::NotText, "bytes are empty or no text");
        return 0;
    }
    fuzz::require(document->text.isValidUtf16(), "no lone surrogates");
    fuzz::require(!document->text.contains(QChar(u'\0')), "no NULs");
    fuzz::require(!document->text.contains(u'\r'), "line ends are LF");
    const qsizetype lines = document->text.count(u'\n') + 1;
    for (const DecodeWarning &warning : document->warnings)
        fuzz::require(warning.count > 0 && warning.line >= 1 && warning.line <= lines,
                      "a warning has a place");
    // What was read is UTF-8 for ever: written and read again it is the same.
    const Result<Document> again = decode(document->text.toUtf8(), "UTF-8");
    const bool lostMark = document->text.startsWith(QChar(0xFEFF));
    fuzz::require(lostMark || !again || again->text == document->text, "read(write(x)) == x");
    return 0;
}
