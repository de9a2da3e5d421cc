#pragma once

#include "core/align/learnt_words.h"
#include "core/align/terms.h"
#include "core/align/word_table.h"

#include <QHash>
#include <QStringList>

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

    /// concepts, corpus, fields: TSV files as in resources/lexicon/README.md with their names.
    struct File {
        QString name;
        QByteArray content;
    };
    static Result<Knowledge> fromFiles(const std::vector<File> &concepts, const std::vector<File> &corpus,
                                       const std::vector<File> &fields = {});

    /// The forms of one concept by language.
    using Forms = std::vector<std::pair<QString, QStringList>>;
    /// The same with more concepts, or with what articles have taught; about 0.2 s.
    Knowledge with(const std::vector<Forms> &concepts) const;
    Knowledge with(const LearntWords &words) const;

    const ConceptLexicon &lexicon() const { return *m_lexicon; }
    /// The vocabulary of a language; empty for one that the seed corpus does not have. By primary language.
    std::shared_ptr<const Vocabulary> vocabulary(const QString &language) const;
    /// Counts p(to | from) between two languages; nullptr when there are none.
    const WordRows *counts(const QString &from, const QString &to) const;

private:
    /// Everything the knowledge is made from.
    struct Sources {
        std::vector<File> concepts;
        std::vector<File> corpus;
        std::vector<File> fields;
        std::vector<Forms> forms;
        std::vector<LearntLink> learnt;
    };
    static Result<Knowledge> build(Sources sources);
    Outcome readConcepts();
    Outcome readCorpus();
    void addLearntCounts();

    std::shared_ptr<const Sources> m_sources = std::make_shared<Sources>();
    std::shared_ptr<ConceptLexicon> m_lexicon = std::make_shared<ConceptLexicon>();
    QHash<QString, std::shared_ptr<Vocabulary>> m_vocabularies;
    QHash<QString, std::shared_ptr<const WordRows>> m_counts; ///< by "from-to"
};

} // namespace sejajar
