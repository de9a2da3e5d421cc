#include "core/lexicon/pinyin.h"

#include "core/base/blob.h"

#include <array>

// Where the linker put what core/compile/pinyin_data.S includes.
extern "C" {
extern const char sejajarPinyinBegin[];
extern const char sejajarPinyinEnd[];
}

namespace sejajar {
namespace {

/// As core/compile/compile_pinyin.cpp writes it.
struct Table {
    std::span<const uint16_t> syllableOf; ///< by UTF-16 unit
    std::span<const std::array<char, 8>> syllables;
};

Table compiledTable() {
    BlobReader blob({sejajarPinyinBegin, sejajarPinyinEnd});
    Table table;
    table.syllableOf = blob.array<uint16_t>();
    table.syllables = blob.array<std::array<char, 8>>();
    return table;
}

} // namespace

QString pinyin(QChar han) {
    static const Table table = compiledTable();
    return QString::fromLatin1(table.syllables[table.syllableOf[han.unicode()]].data());
}

} // namespace sejajar
