#pragma once

#include "core/text/version.h"

#include <QString>

#include <vector>

namespace sejajar {

/// Recognises texts that were opened before. Stored in projects: what is hashed must not change.
struct ContentKey {
    QString texts;      ///< hash of the texts alone, in any order
    QString properties; ///< hash of languages, roles, order and sentence boundaries as well
    bool operator==(const ContentKey &) const = default;
};

ContentKey contentKey(const std::vector<Version> &versions);

} // namespace sejajar
