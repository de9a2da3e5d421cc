#pragma once

#include <QStringView>

#include <vector>

namespace sejajar {

/// A stretch [begin, end) of a text without white space at its ends.
/// joined: it runs over several lines, whose ends stand for spaces.
struct Paragraph {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool joined = false;
    bool operator==(const Paragraph &) const = default;
};

/// The paragraphs of a text: its lines. In a text that was broken into lines of one width (as e-mail programs
/// and editors do) the lines of a paragraph are joined; such a text is recognised, because a line ends where
/// the next word would not have fitted.
std::vector<Paragraph> paragraphs(QStringView text);

} // namespace sejajar
