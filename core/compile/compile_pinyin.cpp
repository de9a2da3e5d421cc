// compile_pinyin FILE: writes the pinyin of every Chinese character that ICU knows, as
// core/lexicon/pinyin.cpp reads it: for each UTF-16 unit the number of its syllable, then the syllables, the
// first one empty. A program of the build.

#include "core/base/blob.h"

#include <QFile>
#include <QString>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <array>
#include <cstdio>
#include <map>
#include <memory>

using namespace sejajar;

namespace {

using Syllable = std::array<char, 8>; // ends with a zero

Syllable syllableOf(const icu::Transliterator &latin, char16_t han) {
    Syllable syllable{};
    icu::UnicodeString text(static_cast<UChar>(han));
    latin.transliterate(text);
    size_t size = 0;
    for (int32_t i = 0; i < text.length() && size + 1 < syllable.size(); ++i) {
        if (text[i] >= u'a' && text[i] <= u'z') syllable[size++] = static_cast<char>(text[i]);
    }
    return syllable;
}

} // namespace

int main(int argc, char **argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s FILE\n", argv[0]);
        return 2;
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> latin(
        icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    if (U_FAILURE(status)) {
        std::fprintf(stderr, "%s: ICU has no Han-Latin transliterator: %s\n", argv[0], u_errorName(status));
        return 1;
    }
    constexpr size_t units = 0x10000;
    std::vector<uint16_t> numbers(units, 0);
    std::vector<Syllable> syllables(1);
    std::map<Syllable, uint16_t> known{{Syllable{}, 0}};
    for (size_t unit = 0; unit < units; ++unit) {
        const auto letter = static_cast<char16_t>(unit);
        // The transliterator passes on what it does not know.
        if (QChar(letter).script() != QChar::Script_Han) continue;
        const Syllable syllable = syllableOf(*latin, letter);
        const auto [found, isNew] = known.emplace(syllable, static_cast<uint16_t>(syllables.size()));
        if (isNew) syllables.push_back(syllable);
        numbers[unit] = found->second;
    }
    BlobWriter blob;
    blob.array(std::span<const uint16_t>(numbers));
    blob.array(std::span<const Syllable>(syllables));
    QFile out(QString::fromLocal8Bit(argv[1]));
    if (!out.open(QIODevice::WriteOnly) || out.write(blob.bytes()) != blob.bytes().size() || !out.flush()) {
        std::fprintf(stderr, "%s: %s\n", argv[1], qPrintable(out.errorString()));
        return 1;
    }
    return 0;
}
