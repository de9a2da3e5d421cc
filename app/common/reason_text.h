#pragma once

#include "core/check/finding.h"

#include <QString>

#include <vector>

namespace sejajar {

/// Why a check proposes a finding, in one sentence of plain text, in the language of the installed
/// translators (context "Reason"), English without any. The note of a finding that no check made.
QString reasonText(const Finding &finding);

/// The findings as exports write them: a suggestion without a note gets its explanation as the note.
std::vector<Finding> explained(std::vector<Finding> findings);

/// What a check is called, and what it finds, for lists and settings (context "Check").
QString checkName(QStringView id);
QString checkDescription(QStringView id);

} // namespace sejajar
