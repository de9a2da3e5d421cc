#pragma once

#include "core/base/result.h"

#include <QString>

namespace sejajar {

/// An error as one plain sentence: what happened, to which file. Plain text, never HTML; in the language of
/// the installed translators (context "Error"), English without any.
QString errorText(const Error &error);

} // namespace sejajar
