#include "core/text/language.h"
#include "core/text/paragraphs.h"
#include "core/text/sentence_rules.h"
#include "core/text/sentence_span.h"

#include <unicode/ubrk.h>

#include <algorithm>
#include <cassert>
#include <limits>
#include <memory>

namespace sejajar {
namespace {

struct CloseIterator {
    void operator()(UBreakIterator *iterator) const { ubrk_close(iterator); }
};

/// ICU's sentence breaks, the same for all languages.
class SentenceBreaks {
public:
    SentenceBreaks() {
        UErrorCode status = U_ZERO_ERROR;
        // The root locale: no suppressions, which would match the ends of words ("KI.", "wider.").
        m_iterator.reset(ubrk_open(UBRK_SENTENCE, "", nullptr, 0, &status));
        assert(U_SUCCESS(status));
    }

    /// The places in text where ICU begins a new sentence, without 0 and the end.
    std::vector<qsizetype> breaks(QStringView text) {
        std::vector<qsizetype> result;
        if (!m_iterator || text.size() > std::numeric_limits<int32_t>::max()) return result;
        UErrorCode status = U_ZERO_ERROR;
        ubrk_setText(m_iterator.get(), reinterpret_cast<const UChar *>(text.utf16()),
                     static_cast<int32_t>(text.size()), &status);
        if (U_FAILURE(status)) return result;
        ubrk_first(m_iterator.get());
        for (int32_t at = ubrk_next(m_iterator.get()); at != UBRK_DONE; at = ubrk_next(m_iterator.get()))
            if (at < text.size()) result.push_back(at);
        return result;
    }

private:
    std::unique_ptr<UBreakIterator, CloseIterator> m_iterator;
};

/// Footnote references stay with the sentence they follow: "wahr.[12] Dann". Returns where they end.
qsizetype skipFootnotes(QStringView text, qsizetype from) {
    for (;;) {
        if (from >= text.size() || text[from] != u'[') return from;
        qsizetype i = from + 1;
        while (i < text.size() && i < from + 5 && text[i] >= u'0' && text[i] <= u'9') ++i;
        if (i == from + 1 || i >= text.size() || text[i] != u']') return from;
        from = i + 1;
    }
}

/// What a break found by ICU means for us: the end of the sentence stands behind its closing marks and before
/// the spaces and opening marks that ICU counts to it.
void place(Boundary &b, qsizetype at) {
    qsizetype tail = at;
    while (tail > b.begin && (b.text[tail - 1].isSpace() || b.mark(tail - 1) != Mark::None)) --tail;
    b.period = tail > b.begin && isTerminator(b.text[tail - 1]) ? tail - 1 : at;
    b.end = tail;
    for (qsizetype i = tail; i < at && b.mark(i) != Mark::Opening; ++i)
        if (b.mark(i) == Mark::Closing) b.end = i + 1;
    if (b.period != at && b.end == tail) b.end = std::max(b.end, skipFootnotes(b.text, b.end));
    b.next = b.end;
    while (b.next < b.text.size() && b.text[b.next].isSpace()) ++b.next;
    if (b.period == at) b.period = b.end;
}

class Segmenter {
public:
    explicit Segmenter(const QString &language) : m_rules(languageRules(language)) {}

    /// Appends the sentences of a paragraph that begins at offset of the whole text.
    void segment(QStringView paragraph, qsizetype offset, std::vector<SentenceSpan> &spans) {
        const std::vector<Mark> markOf = marks(paragraph);
        std::vector<qsizetype> places = m_breaks.breaks(paragraph);
        const std::vector<qsizetype> missed = missedBreaks(paragraph, markOf, m_rules);
        const auto middle = places.insert(places.end(), missed.begin(), missed.end());
        std::inplace_merge(places.begin(), middle, places.end());

        Boundary boundary{paragraph, &markOf, &m_rules, 0, 0, 0, 0};
        for (const qsizetype at : places) {
            if (at <= boundary.begin) continue;
            place(boundary, at);
            if (boundary.next >= paragraph.size() || boundary.next <= boundary.begin || holds(boundary))
                continue;
            spans.push_back({offset + boundary.begin, offset + boundary.end, false});
            boundary.begin = boundary.next;
        }
        spans.push_back({offset + boundary.begin, offset + paragraph.size(), true});
    }

private:
    const LanguageRules &m_rules;
    SentenceBreaks m_breaks;
};

} // namespace

std::vector<SentenceSpan> segment(QStringView text, const QString &language) {
    std::vector<SentenceSpan> spans;
    Segmenter segmenter(language);
    QString joined;
    for (const Paragraph &paragraph : paragraphs(text)) {
        QStringView view = text.sliced(paragraph.begin, paragraph.end - paragraph.begin);
        if (paragraph.joined) {
            // Line ends become spaces one for one, so that places stay what they are.
            joined = view.toString();
            std::ranges::replace(joined, QChar(u'\n'), QChar(u' '));
            std::ranges::replace(joined, QChar(u'\r'), QChar(u' '));
            view = joined;
        }
        segmenter.segment(view, paragraph.begin, spans);
    }
    return spans;
}

} // namespace sejajar
