#pragma once

#include <QString>

#include <cassert>
#include <utility>
#include <variant>

namespace sejajar {

/// What the user's world can do to us. app turns a kind into a sentence; tests compare kinds.
enum class ErrorKind {
    Cancelled,
    NotFound,        ///< no such file
    NotRegularFile,  ///< a folder, FIFO, device or socket where a file was expected
    Unreadable,      ///< no permission, or the device failed while reading
    Empty,           ///< nothing but white space
    NotText,         ///< a binary file
    UnknownEncoding, ///< the encoding asked for does not exist
    TooLarge,        ///< more than we can hold
    InvalidFormat,   ///< a TSV, JSON, manifest or lexicon that breaks its format; detail says where
    WriteFailed,     ///< disk full, no permission, or what was read back differed
    Locked,          ///< another process holds the project
    Corrupt,         ///< a damaged project
    NotAProject,     ///< a file that is no project of ours
    NewerSchema,     ///< a project made by a later version
    Internal,        ///< an exception caught at a job boundary
};

/// kind: what happened; detail: in English, for people, may be empty; where: the file, or file:line.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString detail;
    QString where;
    bool operator==(const Error &) const = default;
};

/// A value, or the reason why there is none.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(value()); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const T &value() const {
        assert(m_state.index() == 0);
        return *std::get_if<0>(&m_state);
    }
    T &value() {
        assert(m_state.index() == 0);
        return *std::get_if<0>(&m_state);
    }
    const Error &error() const {
        assert(m_state.index() == 1);
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value: `return Done{};`
struct Done {
    bool operator==(const Done &) const = default;
};
using Outcome = Result<Done>;

} // namespace sejajar
