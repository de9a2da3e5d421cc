#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace sejajar {

/// One sentence of a text: UTF-16 offsets [begin, end), white space at both ends left out.
struct SentenceSpan {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool paragraphEnd = false; ///< the last sentence of its paragraph
    bool operator==(const SentenceSpan &) const = default;
};

/// Splits a text into sentences: ICU's sentence breaks without suppressions, then the rules of
/// sentence_rules.h. Covers every character but white space, in order.
/// language: see language.h; without rules of its own a language gets those that all share.
std::vector<SentenceSpan> segment(QStringView text, const QString &language);

/// One sentence a line; an empty line ends the paragraph. Nothing is segmented.
/// Empty lines make no sentence, so sentence n is the n-th line with text on it.
std::vector<SentenceSpan> segmentLines(QStringView text);

} // namespace sejajar
