#include "core/base/string_table.h"

#include <algorithm>

namespace sejajar {
namespace {

uint32_t hashOf(QStringView string) {
    uint32_t hash = 2166136261u;
    for (const QChar letter : string) hash = (hash ^ letter.unicode()) * 16777619u;
    return hash ^ (hash >> 15); // the slot is taken from the low bits, which FNV mixes least
}

} // namespace

void StringPool::write(BlobWriter &blob, const QStringList &strings) {
    std::vector<uint32_t> offsets{0};
    std::u16string letters;
    for (const QString &string : strings) {
        letters += string.toStdU16String();
        offsets.push_back(static_cast<uint32_t>(letters.size()));
    }
    blob.array(std::span<const uint32_t>(offsets));
    blob.array(std::span<const char16_t>(letters));
}

StringPool StringPool::read(BlobReader &blob) {
    StringPool pool;
    pool.m_offsets = blob.array<uint32_t>();
    pool.m_letters = blob.array<char16_t>();
    return pool;
}

QString StringPool::at(int index) const {
    const auto i = static_cast<size_t>(index);
    const uint32_t begin = m_offsets[i];
    return QString::fromRawData(reinterpret_cast<const QChar *>(m_letters.data() + begin),
                                static_cast<qsizetype>(m_offsets[i + 1] - begin));
}

void StringTable::write(BlobWriter &blob, const QStringList &strings) {
    StringPool::write(blob, strings);
    std::vector<uint32_t> slots(std::bit_ceil(static_cast<size_t>(strings.size()) * 2 + 1), 0);
    for (qsizetype i = 0; i < strings.size(); ++i) {
        size_t slot = hashOf(strings[i]) & (slots.size() - 1);
        while (slots[slot] != 0) slot = (slot + 1) & (slots.size() - 1);
        slots[slot] = static_cast<uint32_t>(i + 1);
    }
    blob.array(std::span<const uint32_t>(slots));
}

StringTable StringTable::read(BlobReader &blob) {
    StringTable table;
    table.m_strings = StringPool::read(blob);
    table.m_slots = blob.array<uint32_t>();
    return table;
}

int StringTable::find(QStringView string) const {
    if (m_slots.empty()) return -1;
    // At least half of the slots are free, so the search ends.
    for (size_t slot = hashOf(string) & (m_slots.size() - 1); m_slots[slot] != 0;
         slot = (slot + 1) & (m_slots.size() - 1)) {
        const int index = static_cast<int>(m_slots[slot]) - 1;
        if (m_strings.at(index) == string) return index;
    }
    return -1;
}

void StringLists::write(BlobWriter &blob, const std::vector<QStringList> &lists) {
    std::vector<uint32_t> begin{0};
    QStringList all;
    for (const QStringList &list : lists) {
        all += list;
        begin.push_back(static_cast<uint32_t>(all.size()));
    }
    blob.array(std::span<const uint32_t>(begin));
    StringPool::write(blob, all);
}

StringLists StringLists::read(BlobReader &blob) {
    StringLists lists;
    lists.m_begin = blob.array<uint32_t>();
    lists.m_strings = StringPool::read(blob);
    return lists;
}

QStringList StringLists::at(int index) const {
    const auto i = static_cast<size_t>(index);
    QStringList strings;
    if (index < 0 || i + 1 >= m_begin.size()) return strings;
    for (uint32_t s = m_begin[i]; s < m_begin[i + 1]; ++s) strings.append(m_strings.at(static_cast<int>(s)));
    return strings;
}

} // namespace sejajar
