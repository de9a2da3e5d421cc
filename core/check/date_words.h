#pragma once

#include "core/check/checked_article.h"

namespace sejajar {

/// A weekday or a month where it stands in the text of its version.
struct DateWord {
    ConceptId day = 0; ///< a concept of the fields "weekdays" or "months"
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The words of one of the two fields that a version has in a row, in order. Chinese is read as it is
/// written (星期一, 周一, 12月), since "12" and 月 are two terms. Indonesian "minggu" is a Sunday with a
/// capital or after "hari", otherwise a week. German "in der Nacht zum Montag" names no Monday.
std::vector<DateWord> dateWords(const CheckedArticle &article, size_t row, size_t v, const Field &field);

} // namespace sejajar
