#include "core/text/tokens.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <memory>

namespace sejajar {
namespace {

enum class Class { Other, Letter, Unspaced, Digit };

bool isUnspacedScript(QChar::Script script) {
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana || script == QChar::Script_Thai || script == QChar::Script_Lao ||
           script == QChar::Script_Khmer || script == QChar::Script_Myanmar;
}

struct CodePoint {
    char32_t value;
    qsizetype size;
};

CodePoint codePointAt(QStringView text, qsizetype at) {
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(c, text[at + 1]), 2};
    return {c.unicode(), 1};
}

Class classOf(char32_t c) {
    if (c < 0x80) {
        if ((c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z')) return Class::Letter;
        return c >= U'0' && c <= U'9' ? Class::Digit : Class::Other;
    }
    if (QChar::category(c) == QChar::Number_DecimalDigit) return Class::Digit;
    if (QChar::isLetter(c) || QChar::isMark(c)) {
        return isUnspacedScript(QChar::script(c)) ? Class::Unspaced : Class::Letter;
    }
    return c == 0x3007 ? Class::Unspaced : Class::Other; // U+3007, the Chinese zero, is a "number" to Unicode
}

icu::BreakIterator *wordBreaks() {
    // Creating an iterator loads the rules and dictionaries; the root locale has the CJ dictionary.
    thread_local std::unique_ptr<icu::BreakIterator> iterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return iterator.get();
}

void appendUnspaced(QStringView text, qsizetype begin, qsizetype end, std::vector<Token> &tokens) {
    icu::BreakIterator *iterator = wordBreaks();
    UErrorCode status = U_ZERO_ERROR;
    UText view = UTEXT_INITIALIZER;
    utext_openUChars(&view, reinterpret_cast<const UChar *>(text.utf16()) + begin, end - begin, &status);
    if (!iterator || U_FAILURE(status)) {
        for (qsizetype i = begin; i < end; ++i) tokens.push_back({TokenKind::Han, i, i + 1});
        return;
    }
    iterator->setText(&view, status);
    int32_t from = iterator->first();
    for (int32_t to = iterator->next(); to != icu::BreakIterator::DONE; from = to, to = iterator->next())
        tokens.push_back({TokenKind::Han, begin + from, begin + to});
    utext_close(&view);
}

} // namespace

std::vector<Token> tokenize(QStringView text) {
    std::vector<Token> tokens;
    const qsizetype size = text.size();
    for (qsizetype at = 0; at < size;) {
        const CodePoint first = codePointAt(text, at);
        const Class kind = classOf(first.value);
        const qsizetype begin = at;
        at += first.size;
        if (kind == Class::Other) continue;
        while (at < size) {
            const CodePoint next = codePointAt(text, at);
            Class nextKind = classOf(next.value);
            if (nextKind == Class::Other && at + 1 < size) {
                // "l'eau" is one word; "3.5" and "350.000" are one number, the full stop after "2024" is not
                // its own.
                const bool apostrophe = kind == Class::Letter && (next.value == U'\'' || next.value == U'’');
                const bool separator = kind == Class::Digit && (next.value == U'.' || next.value == U',' ||
                                                                next.value == U'．' || next.value == U'，');
                if ((apostrophe || separator) && classOf(codePointAt(text, at + 1).value) == kind)
                    nextKind = kind;
            }
            if (nextKind != kind) break;
            at += next.size;
        }
        if (kind == Class::Unspaced)
            appendUnspaced(text, begin, at, tokens);
        else
            tokens.push_back({kind == Class::Digit ? TokenKind::Number : TokenKind::Word, begin, at});
    }
    return tokens;
}

} // namespace sejajar
