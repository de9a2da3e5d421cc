#pragma once

#include <QString>

namespace sejajar {

/// Whether a language borrowed these English words as they are, in small letters: "handball" in Indonesian.
/// The lists stand in resources/check; a language without one has borrowed nothing.
bool isLoan(const QString &words, const QString &language);

} // namespace sejajar
