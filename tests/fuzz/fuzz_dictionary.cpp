// Any dictionary is read or refused; entries have two languages and no empty form.

#include "core/exchange/dictionary_tsv.h"
#include "tests/fuzz/require.h"

using namespace sejajar;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const auto entries = readDictionaryTsv(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!entries) {
        fuzz::require(entries.error().kind == ErrorKind::InvalidFormat,
                      "a dictionary is refused as InvalidFormat");
        return 0;
    }
    for (const DictionaryEntry &entry : *entries) {
        fuzz::require(entry.forms.size() >= 2, "an entry has two languages");
        for (const auto &[language, forms] : entry.forms)
            fuzz::require(!language.isEmpty() && !forms.isEmpty() && !forms.contains(QString()),
                          "no form is empty");
    }
    return 0;
}
