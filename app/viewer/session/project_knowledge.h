#pragma once

#include "core/align/knowledge.h"
#include "core/store/project_store.h"

namespace sejajar {

/// What the program knows, the glossary of a project, and what its articles taught.
/// except: an article that is aligned anew, so that it does not repeat its own mistakes; 0: none.
/// Errors: those of ProjectStore.
Result<Knowledge> knowledgeOf(const ProjectStore &project, ArticleId except);

} // namespace sejajar
