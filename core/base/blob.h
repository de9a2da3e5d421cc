#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <bit>
#include <cstdint>
#include <cstring>
#include <span>
#include <type_traits>

namespace sejajar {

// Arrays of fixed width one behind the other, each preceded by its size in bytes and padded to eight bytes,
// so that a file or a part of the program is used where it lies. Read in the order in which it was written.
// The order of bytes is the machine's: a blob is built with the program that reads it.
static_assert(std::endian::native == std::endian::little, "the compiled lexicon is little-endian");

class BlobWriter {
public:
    template <class T>
    void array(std::span<const T> values) {
        static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= 8);
        const uint64_t bytes = values.size_bytes();
        m_bytes.append(reinterpret_cast<const char *>(&bytes), sizeof bytes);
        if (bytes > 0)
            m_bytes.append(reinterpret_cast<const char *>(values.data()), static_cast<qsizetype>(bytes));
        m_bytes.append((8 - m_bytes.size() % 8) % 8, '\0');
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

class BlobReader {
public:
    /// bytes: stay the caller's, who keeps them as long as what is read is used; begin at a multiple of
    /// eight.
    explicit BlobReader(QByteArrayView bytes) : m_rest(bytes) {}

    /// The next array, where it lies; empty once the blob has ended or does not fit T.
    template <class T>
    std::span<const T> array() {
        uint64_t bytes = 0;
        if (m_rest.size() >= static_cast<qsizetype>(sizeof bytes))
            std::memcpy(&bytes, m_rest.data(), sizeof bytes);
        else
            m_sound = false;
        const auto left = static_cast<uint64_t>(m_rest.size()) - (m_sound ? sizeof bytes : 0);
        if (!m_sound || bytes > left || bytes % sizeof(T) != 0) {
            m_sound = false;
            return {};
        }
        const char *begin = m_rest.data() + sizeof bytes;
        const auto padded = static_cast<qsizetype>((bytes + 7) / 8 * 8 + sizeof bytes);
        m_rest = m_rest.sliced(std::min(padded, m_rest.size()));
        return {reinterpret_cast<const T *>(begin), static_cast<size_t>(bytes / sizeof(T))};
    }
    /// Whether every array so far was there.
    bool sound() const { return m_sound; }

private:
    QByteArrayView m_rest;
    bool m_sound = true;
};

} // namespace sejajar
