#pragma once

#include "core/check/checked_article.h"

#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace sejajar {

/// A word or expression that names a concept of an exclusive field. Of a German compound the head decides: a
/// "Ledermantel" is a coat.
struct ConceptMention {
    QList<ConceptId> concepts; ///< what it may mean in exclusive fields, ascending; exclusions are honoured
    /// Whether these are all it may mean: no form that is marked as ambiguous, no homograph.
    bool certain = false;
    TermId term = 0;
    qsizetype begin = 0; ///< UTF-16 offsets into the text of its version
    qsizetype end = 0;
};

/// [begin, end) of a version's text.
struct Place {
    size_t version = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Which concepts of exclusive fields an article names, and which of them contradict each other. Checks get
/// it from CheckedArticle::mentions().
class ConceptMentions {
public:
    /// The article must outlive it. Linear in the text.
    explicit ConceptMentions(const CheckedArticle &article);

    /// The mentions of a version in a row, or in one of its sentences, in order.
    std::vector<ConceptMention> inRow(size_t row, size_t v) const;
    const std::vector<ConceptMention> &inSentence(size_t v, int sentence) const {
        return m_mentions[v][static_cast<size_t>(sentence)];
    }

    /// Whether the two can be the same thing: equal, or in one field and one above the other or called by the
    /// same word in a language (外套 is jacket and coat).
    bool isCompatible(ConceptId a, ConceptId b) const;
    /// Whether one of a is compatible with one of b.
    bool isCompatible(const QList<ConceptId> &a, const QList<ConceptId> &b) const;

    /// Where a version may speak of one of these concepts in a row: generous, where ConceptMention is strict.
    /// Counts ambiguous words, parts of compounds, and the forms as mere letters, also those of other
    /// languages ("CNN" in a Chinese text). No two overlap.
    std::vector<Place> placesOf(const QList<ConceptId> &concepts, size_t row, size_t v) const;
    /// The same for the letters alone, in a passage of a version. shortest: how many letters a Chinese form
    /// needs at least to count; 1 also finds 肺 in 肺癌, and 米 in 米兰.
    std::vector<Place> lettersOf(const QList<ConceptId> &concepts, const CheckedArticle::Passage &passage,
                                 size_t v, int shortest = 2) const;

    /// The concepts of a mention that belong to a field.
    QList<ConceptId> inField(const QList<ConceptId> &concepts, const Field *field) const;

private:
    struct Meaning {
        QList<ConceptId> concepts;
        bool certain = false;
    };
    Meaning meaning(const Vocabulary::Entry &entry, const QString &word, const QString &language) const;
    bool isExcluded(ConceptId id, const TermOccurrence &term, size_t v) const;
    bool isSameThing(ConceptId a, ConceptId b) const;
    int sharedLanguages(ConceptId a, ConceptId b) const;

    const CheckedArticle &m_article;
    const ConceptLexicon &m_lexicon;
    std::vector<std::vector<std::vector<ConceptMention>>> m_mentions; ///< by version, by sentence
    /// What sharedLanguages() gave: stemming the forms again took half the time of the vote.
    mutable QHash<std::pair<ConceptId, ConceptId>, int> m_shared;
};

} // namespace sejajar
