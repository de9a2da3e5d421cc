#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <vector>

namespace sejajar {

using ConceptId = int;

/// A concept as its line in resources/lexicon/concepts states it; the README there explains the columns.
struct Concept {
    QString id;
    QString field;
    QString parent;
};

/// The concept lexicon: which forms of which language mean the same. Immutable once built; shared by threads.
class ConceptLexicon {
public:
    /// Adds the concepts of one TSV file; name is for error messages. Errors: InvalidFormat with name:line.
    Outcome add(const QByteArray &tsv, const QString &name);

    size_t size() const { return m_concepts.size(); }
    const Concept &at(ConceptId id) const { return m_concepts[static_cast<size_t>(id)]; }

    /// Adds one form of a concept; also for entries that people bring along.
    void addForm(ConceptId id, const QString &language, const QString &form);
    ConceptId addConcept(Concept entry);

    /// The key under which a form is found: the stems of its words joined with a space; Han as it stands.
    static QString key(QStringView form, const QString &language);

    /// The concepts of a key, ascending; empty when there are none.
    QList<ConceptId> concepts(const QString &language, const QString &key) const;
    /// The most words (for Han: characters) that any form has which begins with this stem (this character).
    int longestFrom(const QString &language, const QString &first) const;

private:
    struct Forms {
        QHash<QString, QList<ConceptId>> concepts;
        QHash<QString, int> longest;
    };
    std::vector<Concept> m_concepts;
    QHash<QString, Forms> m_forms;
};

/// The concepts of the parts of a German compound, the head first: "Lederjacke" -> those of "Jacke" and
/// "Leder". Empty when the word cannot be split into words of the lexicon.
QList<ConceptId> compoundConcepts(const ConceptLexicon &lexicon, QStringView word);

} // namespace sejajar
