#pragma once

#include "core/align/article.h"

#include <QString>

#include <vector>

namespace sejajar::bench {

// The fireside article and the table of its defects lie beside the project and are read at run time: none of
// their text is part of it.

/// Versions of the fireside article, by index.
constexpr size_t german = 1;
constexpr size_t indonesian = 2;

/// Words that the table quotes: half-open offsets into the version's text.
struct Quotation {
    size_t version = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
};

struct Defect {
    int number = 0;
    QString type; ///< "Omission / Mistranslation, major"
    std::vector<Quotation> quotations;
};

/// The article, not yet segmented; without versions when it is missing.
Article firesideArticle();
/// Segments and aligns an article (anew). Whether that worked.
bool alignAgain(Article &article);
/// The rows of the table: | number | de | id | what | MQM, severity | who |.
std::vector<Defect> firesideDefects(const Article &article);

} // namespace sejajar::bench
