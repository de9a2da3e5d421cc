#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace sejajar {

/// What segmentation knows about a language, read from resources/language/. Words of several parts
/// ("z. B.") stand without their spaces.
struct LanguageRules {
    enum class Abbreviation : uint8_t {
        None,
        Number, ///< goes on when a number follows: "Nr.", "hlm."
        Unit,   ///< goes on unless a typical first word follows: "Mio.", "Inc."
        Closed, ///< never ends a sentence: "Dr.", "z.B."
    };
    QHash<QString, Abbreviation> abbreviation;
    QSet<QString> head;    ///< how an abbreviation of several parts begins: "z." of "z.B."
    QSet<QString> tail;    ///< how it ends: "B."
    QSet<QString> starter; ///< words that often begin a sentence: "Dann", "Kemudian"
    QSet<QString> month;   ///< what follows the day in a date
    QSet<QString>
        determiner;          ///< words before an ordinal: "am", "der"; empty where ordinals have no full stop
    QSet<QString> letter;    ///< nouns before a single letter or a Roman number: "Vitamin C", "Plan B"
    QSet<QString> speech;    ///< verbs that name a speaker: "said", "说"
    QSet<QString> extension; ///< what follows the dot of a file name or a domain: "com", "txt"
};

/// The rules of a language together with those that all share. Lives as long as the program.
const LanguageRules &languageRules(const QString &language);

} // namespace sejajar
