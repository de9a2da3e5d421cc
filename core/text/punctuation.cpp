#include "core/text/punctuation.h"

#include <array>

namespace sejajar {

bool isTerminator(QChar c) {
    switch (c.unicode()) {
    case u'.':
    case u'!':
    case u'?':
    case u'…':
    case u'。':
    case u'！':
    case u'？':
    case u'｡':
    case u'．':
    case u'‼':
    case u'⁇':
    case u'⁈':
    case u'⁉': return true;
    default: return false;
    }
}

bool isClosingCandidate(QChar c) {
    static constexpr QStringView candidates = u"\"'”“’‘»«›‹)]}）］｝」』〉》】〕〗";
    return candidates.contains(c);
}

namespace {

/// Marks that are told apart by what is open: the straight ones and those that face either way.
enum Family { Straight, StraightSingle, Curly, CurlySingle, Guillemet, GuillemetSingle, familyCount };

Mark spaced(QStringView text, qsizetype i) {
    const auto isOutside = [text](qsizetype at) { return at < 0 || at >= text.size() || text[at].isSpace(); };
    const bool before = isOutside(i - 1);
    const bool after = isOutside(i + 1);
    if (before && !after) return Mark::Opening;
    if (after && !before) return Mark::Closing;
    return Mark::None;
}

class MarkReader {
public:
    explicit MarkReader(QStringView text) : m_text(text) {}

    Mark read(qsizetype i) {
        switch (m_text[i].unicode()) {
        case u'(':
        case u'[':
        case u'{':
        case u'（':
        case u'［':
        case u'｛':
        case u'「':
        case u'『':
        case u'〈':
        case u'《':
        case u'【':
        case u'〔':
        case u'〖': return Mark::Opening;
        case u')':
        case u']':
        case u'}':
        case u'）':
        case u'］':
        case u'｝':
        case u'」':
        case u'』':
        case u'〉':
        case u'》':
        case u'】':
        case u'〕':
        case u'〗': return Mark::Closing;
        case u'„': return enter(Curly);
        case u'‚': return enter(CurlySingle);
        case u'“': return m_low[Curly] ? leave(Curly) : byPlace(i, Curly, Mark::Opening);
        case u'”': return byPlace(i, Curly, Mark::Closing);
        case u'‘': return m_low[CurlySingle] ? leave(CurlySingle) : byPlace(i, CurlySingle, Mark::Opening);
        case u'’': return isApostrophe(i) ? Mark::None : byPlace(i, CurlySingle, Mark::Closing);
        case u'\'': return isApostrophe(i) ? Mark::None : byPlace(i, StraightSingle, Mark::None);
        case u'"':
        case u'＂': return byPlace(i, Straight, Mark::None);
        case u'«':
        case u'»': return byPlace(i, Guillemet, Mark::None);
        case u'‹':
        case u'›': return byPlace(i, GuillemetSingle, Mark::None);
        default: return Mark::None;
        }
    }

private:
    /// Between letters it is no quotation mark: don't, Jum'at, geht's.
    bool isApostrophe(qsizetype i) const {
        return i > 0 && i + 1 < m_text.size() && m_text[i - 1].isLetter() && m_text[i + 1].isLower();
    }
    Mark enter(Family family) {
        m_open[family] = true;
        m_low[family] = true;
        return Mark::Opening;
    }
    Mark leave(Family family) {
        m_open[family] = false;
        m_low[family] = false;
        return Mark::Closing;
    }
    Mark byPlace(qsizetype i, Family family, Mark shape) {
        Mark mark = spaced(m_text, i);
        // A Chinese text puts spaces anywhere, so a shape that cannot be mistaken goes first; what faces the
        // other way in some languages still needs something open to close.
        if (shape == Mark::Closing && m_open[family]) mark = Mark::Closing;
        const bool afterWide = i > 0 && m_text[i - 1].unicode() >= 0x2E80;
        if (shape == Mark::Opening && !m_open[family] && afterWide && i + 1 < m_text.size())
            mark = Mark::Opening;
        if (mark == Mark::None) mark = shape;
        if (mark == Mark::None) mark = m_open[family] ? Mark::Closing : Mark::Opening;
        m_open[family] = mark == Mark::Opening;
        m_low[family] = false;
        return mark;
    }

    QStringView m_text;
    std::array<bool, familyCount> m_open = {};
    std::array<bool, familyCount> m_low = {}; ///< opened by „ or ‚, so the mark that looks like 66 closes it
};

} // namespace

std::vector<Mark> marks(QStringView paragraph) {
    std::vector<Mark> result(static_cast<size_t>(paragraph.size()), Mark::None);
    MarkReader reader(paragraph);
    for (qsizetype i = 0; i < paragraph.size(); ++i) result[static_cast<size_t>(i)] = reader.read(i);
    return result;
}

} // namespace sejajar
