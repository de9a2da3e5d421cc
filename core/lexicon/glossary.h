#pragma once

#include <QStringList>

#include <utility>
#include <vector>

namespace sejajar {

/// Words that mean the same: languages (see language.h) with their forms. As in a lexicon, a language stands
/// in it once and has a form at least; an entry of one language says nothing yet.
using GlossaryEntry = std::vector<std::pair<QString, QStringList>>;

/// What a person adds to the lexicon of the program, in their order.
using Glossary = std::vector<GlossaryEntry>;

} // namespace sejajar
