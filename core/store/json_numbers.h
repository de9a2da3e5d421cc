#pragma once

#include <QJsonValue>

#include <limits>
#include <optional>

namespace sejajar::store {

/// An integer in [0, most]; nothing for anything else, 1.5 and 1e300 included.
inline std::optional<qint64> numberIn(const QJsonValue &value, qint64 most) {
    const qint64 number = value.toInteger(-1);
    if (!value.isDouble() || number < 0 || number > most) return std::nullopt;
    return number;
}

/// The same for any int.
inline std::optional<int> intIn(const QJsonValue &value) {
    const std::optional<qint64> number = numberIn(value, std::numeric_limits<int>::max());
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

} // namespace sejajar::store
