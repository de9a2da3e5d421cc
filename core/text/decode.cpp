#include "core/text/document.h"

#include "core/text/converter.h"
#include "core/text/guess_encoding.h"
#include "core/text/language.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sejajar {
namespace {

using namespace std::string_view_literals;

struct Magic {
    std::string_view bytes;
    const char *detail;
};

// Files that people do drop on a window that wants a text. The detail says what to do about it.
constexpr std::array magics = {
    Magic{"%PDF-"sv, "a PDF document: save its text as a plain text file first"},
    Magic{"PK\x03\x04"sv,
          "a ZIP archive or an office document (docx, odt): save its text as plain text first"},
    Magic{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv,
          "an office document (doc, xls): save its text as plain text first"},
    Magic{"{\\rtf"sv, "a rich text document: save its text as plain text first"},
    Magic{"\x89PNG"sv, "a PNG image"},
    Magic{"\xFF\xD8\xFF"sv, "a JPEG image"},
    Magic{"GIF8"sv, "a GIF image"},
    Magic{"II*\0"sv, "a TIFF image"},
    Magic{"MM\0*"sv, "a TIFF image"},
    Magic{"\x7F"
          "ELF"sv,
          "a program"},
    Magic{"MZ\x90\0"sv, "a program"},
    Magic{"\x1F\x8B"sv, "a gzip archive"},
    Magic{"7z\xBC\xAF\x27\x1C"sv, "a 7-Zip archive"},
    Magic{"Rar!\x1A"sv, "a RAR archive"},
    Magic{"\xFD"
          "7zXZ\0"sv,
          "an xz archive"},
    Magic{"\x28\xB5\x2F\xFD"sv, "a Zstandard archive"},
    Magic{"SQLite format 3\0"sv, "an SQLite database"},
    Magic{"OggS"sv, "an Ogg sound or video file"},
    Magic{"ID3\x03"sv, "an MP3 sound file"},
    Magic{"RIFF"sv, "a RIFF sound, image or video file"},
};

const char *binaryDetail(QByteArrayView bytes) {
    const std::string_view view(bytes.data(), static_cast<size_t>(bytes.size()));
    const auto magic =
        std::ranges::find_if(magics, [view](const Magic &m) { return view.starts_with(m.bytes); });
    if (magic == magics.end()) return nullptr;
    // A text may well begin with the word "RIFF": those need the zero bytes of a binary size field as well.
    if (magic->bytes == "RIFF"sv && view.substr(0, 64).find('\0') == std::string_view::npos) return nullptr;
    return magic->detail;
}

bool isStrayControl(char16_t c) {
    // ESC and backspace occur in captured terminal output, but never in many places of a text.
    return (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\v' && c != u'\f' && c != u'\r') || c == 0x7F ||
           (c >= 0x80 && c < 0xA0 && c != 0x85);
}

/// What went into the clean text, and what did not.
struct Cleaning {
    qsizetype nuls = 0;
    qsizetype firstNulLine = 0;
    qsizetype replacedLine = 0;
    qsizetype controls = 0;
    bool onlySpace = true;
};

/// Makes line ends LF and drops NULs and a leading BOM, in place.
Cleaning clean(QString &text, qsizetype firstReplaced) {
    Cleaning result;
    QChar *const begin = text.data();
    const qsizetype size = text.size();
    qsizetype line = 1;
    qsizetype out = 0;
    for (qsizetype in = size > 0 && begin[0] == QChar(0xFEFF) ? 1 : 0; in < size; ++in) {
        const char16_t c = begin[in].unicode();
        if (in == firstReplaced) result.replacedLine = line;
        if (c == u'\0') {
            if (result.nuls++ == 0) result.firstNulLine = line;
            continue;
        }
        if (c == u'\r' && in + 1 < size && begin[in + 1] == u'\n') continue;
        begin[out++] = c == u'\r' ? QChar(u'\n') : QChar(c);
        if (c == u'\n' || c == u'\r') ++line;
        result.controls += isStrayControl(c);
        if (result.onlySpace && !begin[out - 1].isSpace() && c != 0xFEFF && c != 0x200B)
            result.onlySpace = false;
    }
    text.truncate(out);
    return result;
}

Error notText(const char *detail) { return {ErrorKind::NotText, QString::fromLatin1(detail), {}}; }

} // namespace

Result<Document> decodeWithProgress(QByteArrayView bytes, const QByteArray &encoding,
                                    const Progress &progress) {
    if (bytes.isEmpty()) return Error{ErrorKind::Empty, {}, {}};
    if (const char *detail = binaryDetail(bytes)) return notText(detail);

    EncodingGuess guess;
    if (encoding.isEmpty()) {
        guess = guessEncoding(bytes);
        if (guess.name.isEmpty())
            return notText("neither a text in a known encoding nor one with a byte order mark");
    } else {
        guess.name = encoding;
    }
    Result<Converted> converted = convertToUtf16(bytes, guess.name, progress);
    if (!converted) return converted.error();

    Document document;
    document.encoding = converted->encoding;
    document.encodingGuessed = guess.byDetector;
    const qsizetype characters = converted->text.size();
    const Cleaning cleaning = clean(converted->text, converted->firstReplaced);
    document.text = std::move(converted->text);

    // A text may hold a few strays; a twentieth of NULs or a fiftieth of control characters is a binary.
    if (cleaning.nuls > 2 && cleaning.nuls * 20 > characters) return notText("it holds many NUL characters");
    if (cleaning.controls > 2 && cleaning.controls * 50 > characters)
        return notText("it holds many control characters");
    if (converted->replaced > 2 && converted->replaced * 4 > characters)
        return notText("most of its bytes mean nothing in any encoding that was tried");
    if (cleaning.onlySpace) return Error{ErrorKind::Empty, {}, {}};

    if (converted->replaced > 0)
        document.warnings.push_back(
            {DecodeWarning::Kind::ReplacedBytes, cleaning.replacedLine, converted->replaced});
    if (cleaning.nuls > 0)
        document.warnings.push_back({DecodeWarning::Kind::RemovedNuls, cleaning.firstNulLine, cleaning.nuls});
    document.language = detectLanguage(document.text);
    return document;
}

Result<Document> decode(QByteArrayView bytes, const QByteArray &encoding) {
    return decodeWithProgress(bytes, encoding, {});
}

std::vector<QByteArray> knownEncodings() {
    return {"UTF-8",    "GB18030",   "Big5",        "windows-1252", "UTF-16LE",     "UTF-16BE",
            "UTF-32LE", "UTF-32BE",  "ISO-8859-15", "windows-1250", "windows-1251", "Big5-HKSCS",
            "EUC-JP",   "Shift_JIS", "EUC-KR",      "IBM850",       "macintosh"};
}

} // namespace sejajar
