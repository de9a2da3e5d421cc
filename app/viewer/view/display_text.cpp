#include "app/viewer/view/display_text.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace sejajar {
namespace {

// Drawn transparent, with letter spacing that makes room for the mark.
constexpr char16_t placeholder = u'\u25A1';
// Takes no room and joins the placeholder, so that a surrogate pair keeps its length.
constexpr char16_t filler = u'\u034F';
constexpr char16_t zeroWidthNonJoiner = u'\u200C';
constexpr char16_t zeroWidthJoiner = u'\u200D';
constexpr char32_t blackFlag = 0x1F3F4;
constexpr char16_t softHyphen = u'\u00AD';

struct Named {
    char32_t character;
    const char16_t *label;
};
constexpr std::array namedControls = {
    Named{0x00, u"NUL"},   Named{0x0D, u"CR"},    Named{0x85, u"NEL"},    Named{0x34F, u"CGJ"},
    Named{0x61C, u"ALM"},  Named{0x180E, u"MVS"}, Named{0x200B, u"ZWSP"}, Named{0x200C, u"ZWNJ"},
    Named{0x200D, u"ZWJ"}, Named{0x200E, u"LRM"}, Named{0x200F, u"RLM"},  Named{0x2028, u"LS"},
    Named{0x2029, u"PS"},  Named{0x202A, u"LRE"}, Named{0x202B, u"RLE"},  Named{0x202C, u"PDF"},
    Named{0x202D, u"LRO"}, Named{0x202E, u"RLO"}, Named{0x2060, u"WJ"},   Named{0x2066, u"LRI"},
    Named{0x2067, u"RLI"}, Named{0x2068, u"FSI"}, Named{0x2069, u"PDI"},  Named{0x3164, u"HF"},
    Named{0xFEFF, u"BOM"}, Named{0xFFFC, u"OBJ"},
};

bool isInvisible(char32_t c) {
    if (c == 0x3164 || c == 0x115F || c == 0x1160 || c == 0xFFA0 || c == 0x34F || c == 0xFFFC) return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

bool isTagCharacter(char32_t c) { return c >= 0xE0000 && c <= 0xE0FFF; }

/// Whether a joiner behind this character belongs to the way it is written.
bool takesJoiner(char32_t c) {
    switch (QChar::script(c)) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul: return false;
    // Symbols (emoji) and the variation selectors behind them.
    case QChar::Script_Common:
    case QChar::Script_Inherited:
        return QChar::category(c) == QChar::Symbol_Other || QChar::category(c) == QChar::Symbol_Modifier ||
               c == 0xFE0F;
    default: return QChar::isLetter(c) || QChar::category(c) == QChar::Mark_NonSpacing;
    }
}

QString label(char32_t c) {
    if (c == softHyphen) return {};
    const auto named = std::ranges::find(namedControls, c, &Named::character);
    if (named != namedControls.end()) return QString::fromUtf16(named->label);
    return QStringLiteral("U+%1").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace

DisplayText displayText(QStringView text) {
    DisplayText result{text.toString(), {}};
    char32_t previous = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        // Most of what people read: left before anything is looked up.
        if ((unit >= 0x20 && unit < 0x7F) || (unit >= 0x3400 && unit < 0xA000)) {
            previous = unit;
            continue;
        }
        char32_t c = unit;
        qsizetype length = 1;
        if (QChar::isSurrogate(unit)) {
            if (!QChar::isHighSurrogate(unit) || i + 1 >= text.size() || !text[i + 1].isLowSurrogate()) {
                result.text[i] = QChar::ReplacementCharacter;
                previous = QChar::ReplacementCharacter;
                continue;
            }
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            length = 2;
        }
        // Tags spell the region of a flag. Behind anything else they are a text that nobody sees.
        const bool kept = isTagCharacter(c)
                              ? previous == blackFlag
                              : (c == zeroWidthJoiner || c == zeroWidthNonJoiner) && takesJoiner(previous);
        if (c == u'\t' || c == u'\n') {
            result.text[i] = u' ';
        } else if (kept) {
            i += length - 1;
            if (!isTagCharacter(c)) previous = c;
            continue;
        } else if (isInvisible(c) || isTagCharacter(c)) {
            result.text[i] = placeholder;
            if (length == 2) result.text[i + 1] = filler;
            result.marks.push_back({i, length, label(c)});
        }
        previous = c;
        i += length - 1;
    }
    return result;
}

} // namespace sejajar
