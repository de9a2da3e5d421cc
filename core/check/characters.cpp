#include "core/check/characters.h"

#include "core/check/make_finding.h"

#include <algorithm>

namespace sejajar {
namespace {

bool isZeroWidth(QChar c) {
    const char16_t u = c.unicode();
    return u == 0x200B || u == 0x200C || u == 0x200D || u == 0x2060 || u == 0xFEFF;
}

bool isBidiControl(QChar c) {
    const char16_t u = c.unicode();
    return u == 0x200E || u == 0x200F || u == 0x061C || (u >= 0x202A && u <= 0x202E) ||
           (u >= 0x2066 && u <= 0x2069);
}

/// Letters of scripts that are written from right to left or join by invisible marks, and emoji.
bool needsInvisible(QStringView text, qsizetype at) {
    if (at < 0 || at >= text.size()) return false;
    const QChar c = text[at];
    char32_t code = c.unicode();
    if (c.isHighSurrogate() && at + 1 < text.size()) code = QChar::surrogateToUcs4(c, text[at + 1]);
    if (c.isLowSurrogate() && at > 0) code = QChar::surrogateToUcs4(text[at - 1], c);
    const QChar::Direction direction = QChar::direction(code);
    if (direction == QChar::DirR || direction == QChar::DirAL) return true;
    const QChar::Script script = QChar::script(code);
    const bool joins = script >= QChar::Script_Devanagari && script <= QChar::Script_Sinhala;
    // Variation selectors stand between an emoji and its joiner.
    return joins || QChar::category(code) == QChar::Symbol_Other ||
           QChar::category(code) == QChar::Symbol_Modifier || code == 0xFE0F;
}

bool isForeignInvisible(QStringView text, qsizetype at) {
    const QChar c = text[at];
    if (!isZeroWidth(c) && !isBidiControl(c)) return false;
    if (c.unicode() == 0xFEFF && at == 0) return false;
    return !needsInvisible(text, at - 1) && !needsInvisible(text, at + 1);
}

/// What windows-1252 makes of the bytes 80 to BF, which go on a UTF-8 sequence.
bool isContinuation(QChar c) {
    static constexpr QStringView upper = u"€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
    return (c.unicode() >= 0x80 && c.unicode() <= 0xBF) || upper.contains(c);
}

/// The length of UTF-8 that was read as windows-1252: "Ã¼", "â€œ"; 0 for none. A single "Ã" is Portuguese.
qsizetype mojibakeAt(QStringView text, qsizetype at) {
    const QChar c = text[at];
    const auto goesOn = [&](qsizetype count) {
        for (qsizetype i = 1; i <= count; ++i)
            if (at + i >= text.size() || !isContinuation(text[at + i])) return false;
        return true;
    };
    if ((c == u'Ã' || c == u'Â') && goesOn(1)) return 2;
    const bool threeBytes = (c.unicode() >= 0xE2 && c.unicode() <= 0xE9);
    if (!threeBytes || !goesOn(2)) return 0;
    // “‘Café’”: quotation marks may follow any letter.
    static constexpr QStringView punctuation = u"‘’“”–—…";
    const bool quoted = c != u'â' && punctuation.contains(text[at + 1]) && punctuation.contains(text[at + 2]);
    return quoted ? 0 : 3;
}

/// Latin letters beside Cyrillic or Greek ones in one word: a look-alike was typed or recognised.
bool mixesScripts(QStringView word) {
    bool latin = false;
    bool other = false;
    for (const QChar c : word) {
        const QChar::Script script = c.script();
        latin |= script == QChar::Script_Latin;
        // "µm" and "Ω" are signs of units.
        other |= script == QChar::Script_Cyrillic || script == QChar::Script_Greek;
    }
    return latin && other && word.size() > 2;
}

} // namespace

std::vector<Finding> brokenCharacters(const CheckedArticle &article) {
    std::vector<Finding> findings;
    for (size_t v = 0; v < article.versionCount(); ++v) {
        for (size_t s = 0; s < article.version(v).sentences.size(); ++s) {
            const CheckedArticle::Passage sentence = article.sentence(v, static_cast<int>(s));
            const QStringView text = sentence.text;
            const auto add = [&](const char16_t *reason, const QStringList &arguments, qsizetype begin,
                                 qsizetype end) {
                findings.push_back(makeFinding(
                    reason, arguments, {article.span(v, sentence.begin + begin, sentence.begin + end)}));
            };
            for (qsizetype i = 0; i < text.size(); ++i) {
                if (text[i].unicode() < 0x80) continue;
                if (text[i] == QChar::ReplacementCharacter) {
                    const qsizetype begin = i;
                    while (i + 1 < text.size() && text[i + 1] == QChar::ReplacementCharacter) ++i;
                    add(u"characters.replacement", {}, begin, i + 1);
                } else if (const qsizetype length = mojibakeAt(text, i); length > 0) {
                    add(u"characters.mojibake", {text.mid(i, length).toString()}, i, i + length);
                    i += length - 1;
                } else if (isForeignInvisible(text, i)) {
                    const QString code =
                        QStringLiteral("U+%1").arg(text[i].unicode(), 4, 16, QLatin1Char('0')).toUpper();
                    add(u"characters.invisible", {code}, i, i + 1);
                }
            }
            for (const Token &token : article.tokens(v, static_cast<int>(s))) {
                const QStringView word = text.mid(token.begin, token.end - token.begin);
                if (token.kind == TokenKind::Word && mixesScripts(word))
                    add(u"characters.mixed-scripts", {word.toString()}, token.begin, token.end);
            }
        }
    }
    return findings;
}

} // namespace sejajar
