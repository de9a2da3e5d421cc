#pragma once

#include "core/text/tokens.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace sejajar {

/// Wrong phrases of a language and their corrections; resources/check/README.md explains the entries.
class PhraseList {
public:
    enum class Kind { Spelling, Grammar, Norm, Style };
    struct Entry {
        Kind kind = Kind::Spelling;
        QString wrong;
        QString right;
        std::vector<QStringList> parts; ///< the words of wrong, apart where "..." stands
    };
    struct Match {
        const Entry *entry = nullptr; ///< lives as long as the list
        qsizetype begin = 0;          ///< into the text that was searched
        qsizetype end = 0;
    };

    /// The list of a language; lives as long as the program. Empty for a language without a list.
    static const PhraseList &of(const QString &language);
    /// Reads the lines of a list.
    explicit PhraseList(QStringView lines = {});

    const std::vector<Entry> &entries() const { return m_entries; }
    /// Where entries stand in a sentence, from left to right, the longest at each place; another may
    /// stand in the words between the parts of one. tokens: the sentence's.
    std::vector<Match> find(QStringView text, const std::vector<Token> &tokens) const;

private:
    std::vector<Entry> m_entries;
    QHash<QString, std::vector<size_t>> m_byFirst; ///< entries by their first word, in small letters
};

} // namespace sejajar
