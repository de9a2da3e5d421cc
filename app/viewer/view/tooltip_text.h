#pragma once

#include "core/align/article.h"
#include "core/check/finding.h"

#include <QString>

namespace sejajar {

/// Plain text of several lines; toToolTip() makes it safe to show.

/// "Confidence 94 %: length +3.2, words +8.1, names +5.0, numbers 0" and the pairs that carried it.
QString rowExplanation(const Row &row);
/// "Mistranslation (major)", then why a check proposes it, note and correction.
QString findingExplanation(const Finding &finding);
/// "Mistranslation", in the language of the interface; the id when it is unknown.
QString categoryName(const QString &id);
QString severityName(Severity severity);
/// A rounded percentage as the locale writes it.
QString percent(double share);

/// Qt takes a tooltip for HTML as soon as it looks like some, and texts of a web page do.
QString toToolTip(const QString &plainText);

} // namespace sejajar
