#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace sejajar {

/// A text made fit to be shown: what would be invisible, reorder its neighbours or break the line (NUL, bidi
/// controls, zero-width characters, soft hyphens, tag characters) is replaced by a placeholder of the same
/// length, over which the view paints a small mark. Offsets therefore stay those of the original.
struct DisplayText {
    struct Mark {
        qsizetype begin = 0;
        qsizetype length = 1; ///< 2 beyond the Basic Multilingual Plane
        QString label;        ///< "RLO", "ZWSP", "U+E0041"; empty for a soft hyphen, which gets a tick
    };
    QString text;
    std::vector<Mark> marks; ///< in order
};

/// Joiners stay as they are where writing needs them: inside emoji, after Arabic and Indic letters.
DisplayText displayText(QStringView text);

} // namespace sejajar
