#pragma once

#include "core/base/result.h"
#include "core/lexicon/compiled_concepts.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace sejajar {

/// A concept as its line in resources/lexicon/concepts states it; the README there explains the columns.
/// What people bring along has neither id nor field.
struct Concept {
    QString id;
    QString field;
    QString parent;
};

/// A field of concepts, as its line in resources/lexicon/fields-*.tsv states it.
struct Field {
    QString id;
    bool exclusive = false; ///< its concepts are siblings that exclude each other: a jacket is no dress
    QHash<QString, QString> names; ///< by language: "zh", "de", "id", "en"
};

/// The concept lexicon: which forms of which language mean the same. Immutable once built; shared by threads.
/// Languages are matched by their primary subtag: "zh-Hans" finds "zh".
class ConceptLexicon {
public:
    /// Adds the concepts, or the fields, of one TSV file; name is for error messages. Errors: InvalidFormat
    /// with name:line.
    Outcome add(const QByteArray &tsv, const QString &name);
    Outcome addFields(const QByteArray &tsv, const QString &name);

    size_t size() const { return static_cast<size_t>(m_compiled.ids.size()) + m_concepts.size(); }
    Concept at(ConceptId id) const;
    /// The concept with an id such as "clothing.jacket"; -1 when there is none.
    ConceptId find(const QString &id) const;

    /// Adds one form of a concept; also for entries that people bring along.
    void addForm(ConceptId id, const QString &language, const QString &form);
    ConceptId addConcept(Concept entry);

    /// The key under which a form is found: the stems of its words joined with a space; a form with Han as it
    /// stands.
    static QString key(QStringView form, const QString &language);

    /// The concepts of a key, ascending; empty when there are none.
    QList<ConceptId> concepts(const QString &language, const QString &key) const;
    /// Whether a key has any.
    bool isForm(const QString &language, QStringView key) const;
    /// The most words (for Han: characters) that any form has which begins with this stem (this character).
    int longestFrom(const QString &language, const QString &first) const;

    /// The forms of a concept in a language as they are written, the best one first.
    QStringList forms(ConceptId id, const QString &language) const;
    /// Whether a form with this key also means something quite different.
    bool isAmbiguous(ConceptId id, const QString &language, const QString &key) const;
    /// Longer expressions in which a form does not mean this concept: 眼镜 for the eye.
    QStringList exclusions(ConceptId id, const QString &language) const;

    /// The field of a concept; nullptr for what people bring along.
    const Field *fieldOf(ConceptId id) const;
    /// All fields, in the order of the files.
    const std::vector<Field> &fields() const { return m_fields; }
    /// The concepts of a field, ascending.
    QList<ConceptId> conceptsOf(const Field &field) const;

    /// The hypernym; -1 when there is none.
    ConceptId parentOf(ConceptId id) const;
    /// Whether a is above b in the chain of parents; nothing is above itself.
    bool isAncestor(ConceptId a, ConceptId b) const;

    /// Only for a lexicon that was read from TSV. What is read points into the blob.
    void write(BlobWriter &blob) const;
    static ConceptLexicon read(BlobReader &blob);

private:
    /// What was added to a language, by concept or by key.
    struct Forms {
        QHash<QString, QList<ConceptId>> concepts;
        QHash<QString, int> longest;
        QHash<ConceptId, QStringList> written;
        QHash<ConceptId, QStringList> ambiguous; ///< keys
        QHash<ConceptId, QStringList> exclusions;
    };
    void addMarks(ConceptId id, const QString &cell, QHash<ConceptId, QStringList> Forms::*marks, bool asKey);
    QStringList listed(ConceptId id, const QString &language, StringLists CompiledForms::*compiled,
                       QHash<ConceptId, QStringList> Forms::*list) const;

    CompiledConcepts m_compiled; ///< the first concepts; those that were added follow
    std::vector<Concept> m_concepts;
    std::vector<Field> m_fields;
    QHash<QString, ConceptId> m_byId;
    QHash<QString, int> m_fieldById;
    QHash<QString, QList<ConceptId>> m_byField;
    QHash<QString, Forms> m_forms;
};

/// A German compound as words of the lexicon: "Lederjacke" is a "Jacke" (its head) with "Leder" before it.
struct Compound {
    QList<ConceptId> head;
    QList<ConceptId> rest;
    qsizetype headBegin = 0; ///< where the head begins in the word
};
/// Nothing in it when the word cannot be split into words of the lexicon.
Compound compound(const ConceptLexicon &lexicon, QStringView word);

/// The concepts of the parts of a German compound, the head first.
QList<ConceptId> compoundConcepts(const ConceptLexicon &lexicon, QStringView word);

} // namespace sejajar
