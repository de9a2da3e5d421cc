#pragma once

#include "core/align/terms.h"
#include "core/align/word_table.h"

#include <memory>

namespace sejajar {

/// What the program knows before a text is opened, ready for use: the concept lexicon, and for each language
/// the vocabulary and for each pair of languages the word counts of the seed corpus.
class Knowledge {
public:
    /// What is compiled into the program; made at the first call, then shared.
    static const Knowledge &builtIn();
    /// Nothing at all; for measuring what knowledge is worth.
    static const Knowledge &none();

    /// concepts: TSV files as in resources/lexicon/README.md with their names; corpus: the same for
    /// sentences.
    struct File {
        QString name;
        QByteArray content;
    };
    static Result<Knowledge> fromFiles(const std::vector<File> &concepts, const std::vector<File> &corpus);

    const ConceptLexicon &lexicon() const { return *m_lexicon; }
    /// The vocabulary of a language; empty for one that the seed corpus does not have. By primary language.
    std::shared_ptr<const Vocabulary> vocabulary(const QString &language) const;
    /// Counts p(to | from) between two languages; nullptr when there are none.
    const WordRows *counts(const QString &from, const QString &to) const;

private:
    std::shared_ptr<ConceptLexicon> m_lexicon = std::make_shared<ConceptLexicon>();
    QHash<QString, std::shared_ptr<const Vocabulary>> m_vocabularies;
    QHash<QString, std::shared_ptr<const WordRows>> m_counts; ///< by "from-to"
};

} // namespace sejajar
