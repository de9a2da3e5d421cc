#pragma once

#include "core/check/verdicts.h"

namespace sejajar {

/// How mutes stand among the settings of a project: [["repeated-word", "im im"], ["number", ""]]. Empty for
/// none. Stored in projects: never change.
QString textOfMutes(const std::vector<Mute> &mutes);
/// What is no mute is left out: a project may have been made by somebody else.
std::vector<Mute> mutesFromText(const QString &text);

} // namespace sejajar
