#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace sejajar {

/// UTF-16 offsets [begin, end) into the text of a version; never cuts a grapheme. An empty one without a
/// quotation is a place where something is missing.
struct Span {
    int version = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
    QString quote; ///< what stood there when the span was made
    /// Its words are no longer in the text: only the quotation is left, at [0, 0).
    bool isLost() const { return begin == end && !quote.isEmpty(); }
    bool operator==(const Span &) const = default;
};

enum class Severity { Neutral = 0, Minor = 1, Major = 2, Critical = 3 }; // stored: never renumber
enum class FindingState { Suggested = 0, Confirmed = 1, Dismissed = 2 }; // stored: never renumber

/// What a version says about a finding: a place that speaks for it or against it.
struct Witness {
    bool supports = true;
    Span span;
    bool operator==(const Witness &) const = default;
};

/// Something a person marked (a flag), or a check proposes. One finding may hold spans in several versions:
/// "Kleid" and "Gaun".
struct Finding {
    qint64 id = 0;    ///< given by the store, 0 before
    QString check;    ///< the check's id, see check.h; "person" for a flag
    QString category; ///< an id of mqm.h, "accuracy.mistranslation"
    Severity severity = Severity::Major;
    FindingState state = FindingState::Confirmed;
    std::vector<Span> spans;
    QString note;
    QString correction;             ///< suggested by the person or the check, may be empty
    QString reason;                 ///< id of the explanation, "number.missing"; empty for a flag
    QStringList arguments;          ///< of the explanation, in its order
    std::vector<Witness> witnesses; ///< in the order of the versions
    bool operator==(const Finding &) const = default;
};

inline QString personCheck() { return QStringLiteral("person"); }

} // namespace sejajar
