#pragma once

#include "core/align/article.h"
#include "core/check/finding.h"

#include <QString>

#include <vector>

namespace sejajar {

/// What the status bar says about an article.
struct Figures {
    int rows = 0;       ///< rows in which a translation stands
    int oneToOne = 0;   ///< of these: exactly one sentence of every translation
    int withSource = 0; ///< of these: with a sentence of the source
    int sourceOnly = 0; ///< rows of the source that nobody translated
    int flags = 0;
    bool hasSource = false;
    bool operator==(const Figures &) const = default;
};

Figures figuresOf(const Article &article, const std::vector<Finding> &findings);

/// "19 rows, 19 one-to-one, 5 with source · 1 flag"
QString figuresText(const Figures &figures);

/// What the person should know before relying on the rows: that the source is only comparable, or that the
/// texts do not look like translations of each other. Empty when there is nothing to say.
struct Notice {
    QString brief; ///< fits into a status bar
    QString full;
};
Notice noticeOn(const Article &article);

} // namespace sejajar
