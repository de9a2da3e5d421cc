#pragma once

#include "core/text/sentence_span.h"

#include <QTextBoundaryFinder>

namespace sejajar {

/// What holds for the sentences of any text whatever. Empty, or what does not hold.
inline QString broken(const QString &text, const QString &language) {
    const std::vector<SentenceSpan> spans = segment(text, language);
    if (text.size() < 10'000 && spans != segment(text, language))
        return QStringLiteral("differs the second time");
    qsizetype at = 0;
    for (const SentenceSpan &span : spans) {
        if (span.begin < at || span.end <= span.begin || span.end > text.size())
            return QStringLiteral("spans do not ascend at %1").arg(at);
        for (; at < span.begin; ++at)
            if (!text[at].isSpace()) return QStringLiteral("a character outside of sentences at %1").arg(at);
        if (text[span.begin].isSpace() || text[span.end - 1].isSpace())
            return QStringLiteral("white space at an end of %1").arg(span.begin);
        for (const qsizetype edge : {span.begin, span.end})
            if (edge > 0 && edge < text.size() && text[edge].isLowSurrogate() &&
                text[edge - 1].isHighSurrogate())
                return QStringLiteral("a surrogate pair is cut at %1").arg(edge);
        at = span.end;
    }
    for (; at < text.size(); ++at)
        if (!text[at].isSpace()) return QStringLiteral("a character behind the sentences at %1").arg(at);
    if (!spans.empty() && !spans.back().paragraphEnd)
        return QStringLiteral("the last paragraph does not end");
    return {};
}

/// Where two sentences touch, no character that a reader sees is cut. Empty, or which one is.
inline QString cutCharacter(const QString &text, const QString &language) {
    const std::vector<SentenceSpan> spans = segment(text, language);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (size_t i = 1; i < spans.size(); ++i) {
        if (spans[i - 1].end != spans[i].begin) continue;
        finder.setPosition(spans[i].begin);
        if (!finder.isAtBoundary()) return QStringLiteral("a character is cut at %1").arg(spans[i].begin);
    }
    return {};
}

} // namespace sejajar
