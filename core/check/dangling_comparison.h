#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// A comparison at the beginning of a sentence that compares a thing with the person who speaks: "Genau wie
/// die Jacke, die ich trage, möchte ich sie nicht selbst herstellen", "Sama seperti jaket ..., saya tidak
/// ingin membuatnya". What follows speaks of me and takes the thing up with a pronoun, so that nothing is
/// compared. The thing is a word of the lexicon that names no living being or group.
/// Silent on persons ("Genau wie mein Vater liebe ich sie"), where the sentence compares on ("auch", juga),
/// and where the thing is not taken up.
/// Both translations alike are one finding. Reason dangling-comparison: the comparison.
std::vector<Finding> danglingComparisons(const CheckedArticle &article);

} // namespace sejajar
