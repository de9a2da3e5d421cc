#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// What a word means by the lexicon, as the head and the rest of a German compound: a "Pelzkragen" is a
/// collar, of fur. Any other word, and a compound that the lexicon has itself, is all head.
struct TermMeaning {
    QList<ConceptId> head;
    QList<ConceptId> rest;
};
TermMeaning meaningOf(const CheckedArticle &article, size_t v, TermId term);

/// What a comparison of the German with the Indonesian version finds in the reliable rows; nothing where one
/// of them is missing. compare: article, row, the numbers of the two versions, the findings to add to.
using CompareRow = void (*)(const CheckedArticle &, size_t, size_t, size_t, std::vector<Finding> &);
std::vector<Finding> compareGermanWithIndonesian(const CheckedArticle &article, CompareRow compare);

/// Whether they share a concept.
bool overlap(const QList<ConceptId> &a, const QList<ConceptId> &b);

/// Whether the lexicon has it as a thing (the German word has a capital), and not as a word of grammar.
bool isNoun(const CheckedArticle &article, const QList<ConceptId> &concepts);

/// Whether a row of the version holds a word with one of the concepts, outside of [begin, end) of its text;
/// the parts of compounds count.
bool standsElsewhere(const CheckedArticle &article, const QList<ConceptId> &concepts, size_t row, size_t v,
                     qsizetype begin, qsizetype end);

} // namespace sejajar
