#pragma once

#include "core/text/language_rules.h"
#include "core/text/punctuation.h"

#include <QStringView>

#include <vector>

namespace sejajar {

/// A place in a paragraph where a sentence may end.
struct Boundary {
    QStringView text;               ///< the paragraph
    const std::vector<Mark> *marks; ///< what its quotation marks and brackets do
    const LanguageRules *rules;
    qsizetype begin;  ///< of the sentence
    qsizetype end;    ///< of the sentence, behind its closing marks
    qsizetype next;   ///< of what follows
    qsizetype period; ///< of its last terminator; end when there is none

    Mark mark(qsizetype i) const { return (*marks)[static_cast<size_t>(i)]; }
    bool hasTerminator() const { return period < end; }
    bool hasClosing() const { return period + 1 < end; }
};

/// A reason why a sentence goes on at a boundary.
struct HoldRule {
    const char *name;
    bool (*holds)(const Boundary &);
};

/// The rules, the cheap ones first. Each looks at a few dozen characters around the boundary and no further.
const std::vector<HoldRule> &holdRules();

/// Whether the sentence goes on.
bool holds(const Boundary &boundary);

/// Places between two sentences that ICU does not see: "hier.Und", "so… Dann". Ascending.
std::vector<qsizetype> missedBreaks(QStringView paragraph, const std::vector<Mark> &marks,
                                    const LanguageRules &rules);

} // namespace sejajar
