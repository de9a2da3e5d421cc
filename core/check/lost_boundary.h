#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// Two sentences that lost the stop between them: "ein Austausch Die Zeremonie". German: a word that often
/// begins a sentence stands with a capital behind a word without one's end; Indonesian, English: such a word,
/// or one that the document else writes small. Where all other texts of a row are two sentences and this one
/// is one, any capital near their division. A quotation of some length that begins behind a word without a
/// stop, and that no verb of saying announces. Where two translations of a row lost it they are one finding,
/// and a major one. Silent on Sie, Ihr, Anda and their forms, on titles (in quotation marks, after a word
/// that introduces a name), on lines in which most words have capitals, and on names. Reason lost-boundary:
/// the words around the place.
std::vector<Finding> lostBoundaries(const CheckedArticle &article);

} // namespace sejajar
