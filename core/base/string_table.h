#pragma once

#include "core/base/blob.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace sejajar {

/// Numbered strings in a blob. What at() gives points into the blob, without a copy.
class StringPool {
public:
    static void write(BlobWriter &blob, const QStringList &strings);
    static StringPool read(BlobReader &blob);

    int size() const { return m_offsets.empty() ? 0 : static_cast<int>(m_offsets.size()) - 1; }
    QString at(int index) const;

private:
    std::span<const uint32_t> m_offsets; ///< one more than there are strings
    std::span<const char16_t> m_letters;
};

/// Distinct numbered strings in a blob that are found in constant time: open addressing, FNV-1a.
class StringTable {
public:
    static void write(BlobWriter &blob, const QStringList &strings);
    static StringTable read(BlobReader &blob);

    int size() const { return m_strings.size(); }
    QString at(int index) const { return m_strings.at(index); }
    /// -1 when it is not there.
    int find(QStringView string) const;

private:
    StringPool m_strings;
    std::span<const uint32_t> m_slots; ///< a power of two; index + 1, or 0
};

/// Lists of T in a blob by number.
template <class T>
class Lists {
public:
    static void write(BlobWriter &blob, const std::vector<QList<T>> &lists) {
        std::vector<uint32_t> begin{0};
        std::vector<T> all;
        for (const QList<T> &list : lists) {
            all.insert(all.end(), list.begin(), list.end());
            begin.push_back(static_cast<uint32_t>(all.size()));
        }
        blob.array(std::span<const uint32_t>(begin));
        blob.array(std::span<const T>(all));
    }
    static Lists read(BlobReader &blob) {
        Lists lists;
        lists.m_begin = blob.array<uint32_t>();
        lists.m_all = blob.array<T>();
        return lists;
    }
    /// Points into the blob; empty for a number that is not there.
    QList<T> at(int index) const {
        const auto i = static_cast<size_t>(index);
        if (index < 0 || i + 1 >= m_begin.size()) return {};
        // Qt compares an empty list that points somewhere with one that does not by memcmp() of a null
        // pointer.
        if (m_begin[i] == m_begin[i + 1]) return {};
        return QList<T>(QArrayDataPointer<T>::fromRawData(
            m_all.data() + m_begin[i], static_cast<qsizetype>(m_begin[i + 1] - m_begin[i])));
    }

private:
    std::span<const uint32_t> m_begin;
    std::span<const T> m_all;
};

/// Lists of strings in a blob by number.
class StringLists {
public:
    static void write(BlobWriter &blob, const std::vector<QStringList> &lists);
    static StringLists read(BlobReader &blob);

    /// Empty for a number that is not there.
    QStringList at(int index) const;

private:
    std::span<const uint32_t> m_begin;
    StringPool m_strings;
};

} // namespace sejajar
