#pragma once

#include "core/check/concept_mentions.h"

#include <vector>

namespace sejajar {

/// A mention as one of an exclusive field.
struct FieldMention {
    const Field *field = nullptr;
    QList<ConceptId> concepts; ///< of the field
    QList<ConceptId> all;      ///< of any exclusive field
    bool certain = false;      ///< see ConceptMention
    Place place;
};

/// What the versions of an article say in one row. The article must outlive it.
class RowConcepts {
public:
    RowConcepts(const CheckedArticle &article, size_t row);

    /// The versions that have something in the row, ascending.
    const std::vector<size_t> &present() const { return m_present; }
    /// The mentions of a version in order, each once for each of its fields: two files of the lexicon may
    /// hold the same thing.
    const std::vector<FieldMention> &in(size_t v) const { return m_mentions[v]; }

    QString word(const Place &place) const;
    /// Whether the word stands in the lexicon exactly so: "Bank", not "Bänken".
    bool isWrittenAsInLexicon(const FieldMention &mention) const;
    /// Whether it stands behind another part of a name: "Ryan" in "Mathew Ryan", 赖恩 in 马修·赖恩.
    bool isLaterInName(const FieldMention &mention) const;

    /// How often a version may name one of the concepts, or has one of the words letter for letter, outside
    /// of a place.
    size_t timesSaid(size_t v, const QList<ConceptId> &concepts, const std::vector<Place> &words,
                     const Place &outside) const;
    /// Whether another version may say the same as a mention.
    bool isSaidIn(size_t v, const FieldMention &mention) const;
    /// Whether a version names, surely or not, something of the field that cannot be what the mention means.
    bool hasSibling(size_t v, const FieldMention &mention) const;
    /// Whether a version has one of the words in another of its senses ("rare" where "selten" is "seldom")
    /// outside of a place.
    bool hasOtherSense(size_t v, const std::vector<Place> &words, const Place &outside) const;

    /// Where a version surely names what a mention means.
    std::vector<Place> sure(size_t v, const FieldMention &mention) const;
    /// Where it has a word, ambiguous or not, that shares a meaning with the mention: two words that are
    /// ambiguous in different ways make each other certain (年 and "tahun" share the year).
    std::vector<Place> sharing(size_t v, const FieldMention &mention) const;

    /// Where it may name what a mention means, see ConceptMentions::placesOf().
    std::vector<Place> possible(size_t v, const FieldMention &mention) const {
        return m_article.mentions().placesOf(mention.concepts, m_row, v);
    }

private:
    const CheckedArticle &m_article;
    size_t m_row;
    std::vector<size_t> m_present;
    std::vector<std::vector<FieldMention>> m_mentions; ///< by version
};

} // namespace sejajar
