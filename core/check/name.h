#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// A name that is written in more than one way.
/// - name.spelling: a word of a row that the sister translation writes otherwise, as this translation does
///   elsewhere ("Zukerberg", "Zuckerberg"); or both write it so once, and otherwise elsewhere, where the
///   source has the same name. Arguments: the form here, the usual form.
/// - name.capitals: "NVIDIA" and "Nvidia" in one text. Arguments as above.
/// - name.person, name.romanisation: a Chinese person under several names, "Jensen Huang" and "Huang Renxun",
///   while the source has one; the latter for a form that is neither Pinyin nor Wade-Giles nor an alias.
///   Arguments: the form here, the usual form, the name in the source.
/// A bare surname, an inflected form and two persons of one surname in the source are left alone.
std::vector<Finding> inconsistentNames(const CheckedArticle &article);

} // namespace sejajar
