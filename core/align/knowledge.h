#pragma once

#include "core/align/direct_links.h"
#include "core/align/learnt_words.h"
#include "core/align/terms.h"
#include "core/align/word_rows.h"
#include "core/lexicon/check_lexicon.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace sejajar {

/// What the program knows before a text is opened, ready for use: the concept lexicon, and for each language
/// the vocabulary and for each pair of languages the word counts of the seed corpus.
class Knowledge {
public:
    /// What is compiled into the program; mapped at the first call, then shared.
    static const Knowledge &builtIn();
    /// Nothing at all; for measuring what knowledge is worth.
    static const Knowledge &none();

    /// concepts, corpus, fields: TSV files as in resources/lexicon/README.md with their names.
    using File = LexiconFile;
    static Result<Knowledge> fromFiles(const std::vector<File> &concepts, const std::vector<File> &corpus,
                                       const std::vector<File> &fields = {});

    /// The compiled form, the same bytes for the same knowledge; only for what fromFiles() made.
    QByteArray compiled() const;
    /// bytes: what compiled() gave; they stay the caller's, begin at a multiple of eight and outlive all that
    /// was made from this knowledge. Errors: InvalidFormat for another version or bytes that end too soon;
    /// what lies inside is trusted.
    static Result<Knowledge> fromCompiled(QByteArrayView bytes);

    /// The forms of one concept by language.
    using Forms = std::vector<std::pair<QString, QStringList>>;
    /// The same with more concepts, or with what articles have taught; some milliseconds.
    Knowledge with(const std::vector<Forms> &concepts) const;
    Knowledge with(const LearntWords &words) const;
    /// The same without some of the links by form; for measuring what they are worth.
    Knowledge with(FormLinks links) const;

    const ConceptLexicon &lexicon() const { return *m_lexicon; }
    /// The vocabulary of a language; empty for one that the seed corpus does not have. By primary language.
    std::shared_ptr<const Vocabulary> vocabulary(const QString &language) const;
    /// Counts p(to | from) between two languages; nullptr when there are none.
    const WordRows *counts(const QString &from, const QString &to) const;
    FormLinks formLinks() const { return m_formLinks; }

private:
    Outcome readCorpus(const std::vector<File> &corpus);

    std::shared_ptr<const ConceptLexicon> m_lexicon = std::make_shared<ConceptLexicon>();
    QHash<QString, std::shared_ptr<Vocabulary>> m_vocabularies;
    QHash<QString, std::shared_ptr<const WordRows>> m_counts; ///< by "from-to"
    FormLinks m_formLinks;
};

} // namespace sejajar
