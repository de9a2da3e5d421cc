#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace sejajar {

/// A TSV file of the lexicon; name is for messages.
struct LexiconFile {
    QString name;
    QByteArray content;
};

/// The files of resources/lexicon; the README there says what they hold.
struct LexiconFiles {
    std::vector<LexiconFile> concepts;
    std::vector<LexiconFile> corpus;
    std::vector<LexiconFile> fields;
};

/// Something that a person should look at in a file of the lexicon.
struct LexiconFault {
    enum class Severity {
        Error,   ///< the lexicon contradicts itself or its format: it is not compiled
        Warning, ///< probably a slip
    };
    Severity severity = Severity::Error;
    QString file;
    int line = 0;    ///< from 1
    QString message; ///< in English, for whoever writes the lexicon
    bool operator==(const LexiconFault &) const = default;
};

/// All faults, in the order of the files and lines. Errors: malformed lines, unknown languages, unknown or
/// foreign parents, cycles of parents, unknown fields, doubled ids and forms, exclusions that exclude a form
/// itself, marks of forms that the concept does not have, and one form in two siblings of an exclusive field
/// where neither is marked as ambiguous and neither is above the other.
std::vector<LexiconFault> checkLexicon(const LexiconFiles &files);

} // namespace sejajar
