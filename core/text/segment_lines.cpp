#include "core/text/sentence_span.h"

namespace sejajar {

std::vector<SentenceSpan> segmentLines(QStringView text) {
    std::vector<SentenceSpan> spans;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype lineEnd = text.indexOf(u'\n', begin);
        if (lineEnd < 0) lineEnd = text.size();
        qsizetype first = begin;
        qsizetype last = lineEnd;
        while (first < last && text[first].isSpace()) ++first;
        while (last > first && text[last - 1].isSpace()) --last;
        if (first < last)
            spans.push_back({first, last, false});
        else if (!spans.empty())
            spans.back().paragraphEnd = true;
        begin = lineEnd + 1;
    }
    if (!spans.empty()) spans.back().paragraphEnd = true;
    return spans;
}

} // namespace sejajar
