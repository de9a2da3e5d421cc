#pragma once

#include "core/align/learnt_words.h"
#include "core/store/project_store.h"
#include "core/store/sqlite_handles.h"

namespace sejajar::store {

// What the articles taught. The caller holds the transaction.

/// Takes the place of what the article taught before. The words must be sound.
Outcome writeLearnt(const Connection &connection, ArticleId article, const LearntWords &words);

/// What all articles that were not removed taught, but for one of them (0: none); a link that several taught
/// stands there once, with its counts added up. Errors: Corrupt.
Result<LearntWords> readLearnt(const Connection &connection, ArticleId except);

/// Counts that are numbers, in languages. Returns what is wrong, in English; empty: nothing.
QString flawOf(const LearntWords &words);

} // namespace sejajar::store
