#pragma once

#include "core/base/progress.h"
#include "core/base/string_table.h"
#include "core/lexicon/concept_lexicon.h"
#include "core/text/version.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace sejajar {

using TermId = int;

/// What kind of evidence a term is.
enum class TermKind {
    Word,
    Name, ///< may be a name that was borrowed by sound: a capital, or Chinese characters used for sounds;
          ///< unknown to the lexicon
    Number,
};

/// The distinct terms of one language: stems, Chinese words, expressions of the lexicon, numbers by value.
/// A vocabulary may stand on another one that no longer changes and shares its ids.
class Vocabulary {
public:
    struct Entry {
        QString key;     ///< "jack", "rumah sakit", "夹克", "#350000"
        QString surface; ///< how it stood in the text the first time
        QString folded;  ///< for cognates: see cognate.h; empty for Han and numbers
        TermKind kind = TermKind::Word;
        QList<ConceptId> concepts; ///< what it may mean, compound parts included
        double background = 0;     ///< occurrences in the texts the program brings along
    };

    explicit Vocabulary(std::shared_ptr<const Vocabulary> base = {});

    TermId find(const QString &key) const; ///< -1 when unknown
    TermId add(Entry entry);
    int size() const { return m_offset + static_cast<int>(m_entries.size()); }
    const Entry &at(TermId id) const {
        return id < m_offset ? m_base->at(id) : m_entries[static_cast<size_t>(id - m_offset)];
    }
    Entry &own(TermId id) { return m_entries[static_cast<size_t>(id - m_offset)]; }

    /// Only for a vocabulary that stands on none. The entries that are read point into the blob.
    void write(BlobWriter &blob) const;
    static Vocabulary read(BlobReader &blob);

private:
    std::shared_ptr<const Vocabulary> m_base;
    int m_offset = 0;
    StringTable m_compiled; ///< the keys of the first entries; the others are in m_ids
    QHash<QString, TermId> m_ids;
    std::vector<Entry> m_entries;
};

/// A term where it stands: UTF-16 offsets into the text of the version.
struct TermOccurrence {
    TermId id = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// One sentence as the aligner sees it.
struct TermSentence {
    std::vector<TermOccurrence> terms;
    double length = 0; ///< characters that are no white space
    bool paragraphEnd = false;
    bool heading = false; ///< a paragraph of its own that ends without a full stop or the like
};

/// Looks up again what the entries of a vocabulary mean, after the lexicon has got more concepts.
void lookUpAgain(Vocabulary &vocabulary, const QString &language, const ConceptLexicon &lexicon);

/// The terms of every sentence of a version; new ones are added to the vocabulary. Polls progress once a
/// sentence; only the first ones when cancelled.
std::vector<TermSentence> termSentences(const Version &version, const ConceptLexicon &lexicon,
                                        Vocabulary &vocabulary, const Progress &progress = {});

} // namespace sejajar
