// Any UTF-16 is covered by its sentences. The first byte chooses the language.

#include "core/text/paragraphs.h"
#include "tests/core/text/sentence_properties.h"
#include "tests/fuzz/require.h"

#include <algorithm>
#include <array>

using namespace sejajar;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0) return 0;
    static constexpr std::array languages = {"de", "id", "zh-Hans", "en", "und"};
    const QString language = QLatin1String(languages[data[0] % languages.size()]);
    // Half of the inputs as UTF-8, half as raw code units with lone surrogates.
    QString text;
    if (data[0] & 0x80) {
        for (size_t i = 1; i + 1 < size; i += 2)
            text += QChar(static_cast<char16_t>(data[i] | data[i + 1] << 8));
    } else {
        text = QString::fromUtf8(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    }
    fuzz::require(broken(text, language).isEmpty(), "sentences cover the text");
    fuzz::require(cutCharacter(text, language).isEmpty(), "no character is cut");
    for (const SentenceSpan &line : segmentLines(text))
        fuzz::require(line.begin < line.end && line.end <= text.size(), "a line is a sentence");
    return 0;
}
