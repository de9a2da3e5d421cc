#include "core/text/guess_encoding.h"

#include "core/text/converter.h"

#include <unicode/ucsdet.h>
#include <unicode/utf8.h>

#include <QSet>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string_view>

namespace sejajar {
namespace {

using namespace std::string_view_literals;

// What the guess is made from; more does not change it.
constexpr qsizetype sampleBytes = 64 * 1024;

std::optional<QByteArray> byteOrderMark(QByteArrayView bytes) {
    const std::string_view view(bytes.data(), static_cast<size_t>(bytes.size()));
    if (view.starts_with("\xEF\xBB\xBF"sv)) return "UTF-8";
    // FF FE 00 00 is also UTF-16LE with a NUL first; nobody begins a text with a NUL.
    if (view.starts_with("\xFF\xFE\0\0"sv) && view.size() % 4 == 0) return "UTF-32LE";
    if (view.starts_with("\0\0\xFE\xFF"sv)) return "UTF-32BE";
    if (view.starts_with("\xFF\xFE"sv)) return "UTF-16LE";
    if (view.starts_with("\xFE\xFF"sv)) return "UTF-16BE";
    if (view.starts_with("\x84\x31\x95\x33"sv)) return "GB18030";
    return std::nullopt;
}

/// How many sequences beyond ASCII are well-formed UTF-8, and how many are not.
struct Utf8Count {
    qsizetype wellFormed = 0;
    qsizetype illFormed = 0;
};

Utf8Count countUtf8(QByteArrayView bytes) {
    Utf8Count count;
    const auto *const data = reinterpret_cast<const uint8_t *>(bytes.data());
    const auto size = static_cast<int64_t>(bytes.size());
    for (int64_t i = 0; i < size;) {
        if (data[i] < 0x80) {
            ++i;
            continue;
        }
        UChar32 c = 0;
        U8_NEXT(data, i, size, c);
        ++(c < 0 ? count.illFormed : count.wellFormed);
    }
    return count;
}

/// Latin text in UTF-16 has a NUL in every other byte.
QByteArray utf16ByNuls(QByteArrayView bytes) {
    qsizetype nuls[2] = {0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i) nuls[i % 2] += bytes[i] == '\0';
    const qsizetype pairs = bytes.size() / 2;
    if (pairs == 0) return {};
    if (nuls[1] * 10 >= pairs * 4 && nuls[0] * 20 <= pairs) return "UTF-16LE";
    if (nuls[0] * 10 >= pairs * 4 && nuls[1] * 20 <= pairs) return "UTF-16BE";
    return {};
}

// The characters that make up two fifths of any Chinese text, simplified and traditional, and its
// punctuation. A text decoded with the wrong table has next to none of them.
constexpr QStringView commonHan =
    u"的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么"
    u"心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样"
    u"现分"
    u"将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位"
    u"因重被"
    u"這來國個說們為時會過學對裡後麼沒於還發當無開經頭從動兩長樣現將與進實點種聲話兒問機給幾業間麼進東車電"
    u"你好世界北京市今天明日报记者表示认为需要可以技术公司据称万亿元第四五六七八九"
    u"，。、“”：；？！（）《》「」『』";

bool isHan(char16_t c) { return (c >= 0x4E00 && c < 0xA000) || (c >= 0x3400 && c < 0x4DC0); }

struct Likelihood {
    qsizetype common = 0; ///< frequent Chinese characters and punctuation
    qsizetype han = 0;    ///< all Chinese characters and punctuation
    qsizetype beyondAscii = 0;
    qsizetype odd = 0; ///< private, unassigned, control, replaced
    double commonShare() const { return han ? static_cast<double>(common) / static_cast<double>(han) : 0; }
    /// Rare characters, or characters that do not exist, are a sign of the wrong table.
    bool clean() const { return odd * 100 <= beyondAscii; }
};

Likelihood likelihood(QByteArrayView bytes, const char *encoding) {
    static const QSet<QChar> common(commonHan.begin(), commonHan.end());
    Likelihood result;
    const Result<Converted> converted = convertToUtf16(bytes, encoding);
    if (!converted) return result;
    // The sample may cut the last character.
    const qsizetype cut = converted->text.endsWith(QChar(QChar::ReplacementCharacter)) ? 1 : 0;
    for (const QChar c : QStringView(converted->text).chopped(cut)) {
        const bool control = c.unicode() < 0x20 && !c.isSpace();
        if (c.unicode() < 0x80 && !control) continue;
        ++result.beyondAscii;
        const bool isCommon = common.contains(c);
        result.common += isCommon;
        result.han += isCommon || isHan(c.unicode());
        const QChar::Category category = c.category();
        result.odd += c.unicode() == QChar::ReplacementCharacter || category == QChar::Other_PrivateUse ||
                      category == QChar::Other_NotAssigned || category == QChar::Other_Control;
    }
    return result;
}

bool isAsciiLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Whether bytes look like a Western text in windows-1252: its letters beyond ASCII stand among ASCII
/// letters.
bool looksWestern(QByteArrayView bytes) {
    // Ä ä ö ü ß é è ... and the quotation marks, dashes, the ellipsis, the euro; bytes 80-BF and C0-FF by
    // use.
    static constexpr std::string_view marks =
        "\x80\x82\x84\x85\x8A\x8B\x8C\x8E\x91\x92\x93\x94\x95\x96\x97\x99\x9A"
        "\x9B\x9C\x9E\xA0\xA7\xA9\xAB\xAE\xB0\xB2\xB3\xB4\xB5\xB7\xBB\xBD\xBF"sv;
    qsizetype high = 0;
    qsizetype likely = 0;
    qsizetype ascii = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (static_cast<unsigned char>(c) < 0x80) {
            ascii += isAsciiLetter(c) || c == ' ';
            continue;
        }
        ++high;
        const bool letter = static_cast<unsigned char>(c) >= 0xC0 && c != '\xD7' && c != '\xF7';
        const auto before = i > 0 ? bytes[i - 1] : ' ';
        const auto after = i + 1 < bytes.size() ? bytes[i + 1] : ' ';
        const bool besideLetter = isAsciiLetter(before) || isAsciiLetter(after);
        const bool besideAscii =
            static_cast<unsigned char>(before) < 0x80 || static_cast<unsigned char>(after) < 0x80;
        likely += (letter && besideLetter) || (marks.find(c) != std::string_view::npos && besideAscii);
    }
    return high > 0 && likely * 100 >= high * 85 && ascii > high;
}

struct CloseDetector {
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};

QByteArray icuDetect(QByteArrayView bytes) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    ucsdet_setText(detector.get(), bytes.data(), static_cast<int32_t>(bytes.size()), &status);
    const UCharsetMatch *const match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || !match) return {};
    const QByteArray name = ucsdet_getName(match, &status);
    if (U_FAILURE(status)) return {};
    // ISO-8859-1 is what windows-1252 calls itself when it uses no typographic quotes.
    return name == "ISO-8859-1" ? QByteArray("windows-1252") : name;
}

/// GB18030 or Big5 when the bytes make frequent Chinese characters in one of them.
QByteArray likelyChinese(QByteArrayView bytes) {
    struct Candidate {
        const char *name;
        Likelihood likelihood;
    };
    std::array<Candidate, 4> candidates = {
        {{"GB18030", {}}, {"Big5", {}}, {"UTF-16LE", {}}, {"UTF-16BE", {}}}};
    for (Candidate &candidate : candidates) candidate.likelihood = likelihood(bytes, candidate.name);
    const auto best = std::ranges::max_element(candidates, {}, [](const Candidate &c) {
        return c.likelihood.clean() ? c.likelihood.commonShare() : 0;
    });
    // Chinese prose has .4 and more, a list of names .1, the wrong table .02.
    if (!best->likelihood.clean() || best->likelihood.commonShare() < 0.08) return {};
    if (best->likelihood.han * 2 < best->likelihood.beyondAscii) return {};
    return best->name;
}

} // namespace

EncodingGuess guessEncoding(QByteArrayView bytes) {
    if (const std::optional<QByteArray> name = byteOrderMark(bytes)) return {*name, false};
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleBytes));
    if (const QByteArray name = utf16ByNuls(sample); !name.isEmpty()) return {name, false};
    const Utf8Count utf8 = countUtf8(bytes);
    if (utf8.illFormed == 0) return {"UTF-8", false};
    // A few broken bytes in a long UTF-8 text, or one cut at its end: by chance no other encoding has so many
    // well-formed sequences.
    if (utf8.wellFormed >= 2 * utf8.illFormed) return {"UTF-8", false};
    // Western text first when it is mostly ASCII: to GB18030 two letters with umlauts are a rare character.
    const bool western = looksWestern(sample);
    const QByteArray chinese = likelyChinese(sample);
    if (!chinese.isEmpty() && !western) return {chinese, true};
    if (western) return {"windows-1252", true};
    const QByteArray detected = icuDetect(sample);
    // The detector also names what ICU has no converter for ("IBM424_rtl").
    if (detected.startsWith("UTF-") || !convertToUtf16(sample, detected)) return {"windows-1252", true};
    return {detected, true};
}

} // namespace sejajar
