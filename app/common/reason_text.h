#pragma once

#include "core/check/finding.h"

#include <QString>

namespace sejajar {

/// Why a check proposes a finding, in one sentence of plain text, in the language of the installed
/// translators (context "Reason"), English without any. The note of a finding that no check made.
QString reasonText(const Finding &finding);

/// What a check is called, and what it finds, for lists and settings (context "Check").
QString checkName(QStringView id);
QString checkDescription(QStringView id);

} // namespace sejajar
