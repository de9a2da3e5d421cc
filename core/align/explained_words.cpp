#include "core/align/explained_words.h"

#include <algorithm>

namespace sejajar {
namespace {

// Sentences that a stretch has beyond those asked for: fewer shorten rows too often, more leave them long.
constexpr int ahead = 200;

} // namespace

ExplainedWords::ExplainedWords(const WordTable &table, const std::vector<TermSentence> &by, int bySize,
                               const std::vector<TermSentence> &of, std::span<const float> background)
    : m_table(table), m_by(by), m_of(of), m_background(background), m_placeOf(background.size(), -1),
      m_rows(static_cast<size_t>(bySize)) {}

void ExplainedWords::lookAt(SentenceRange stretch) {
    for (const TermId id : m_terms) m_placeOf[static_cast<size_t>(id)] = -1;
    for (const TermId id : m_shortened) m_rows[static_cast<size_t>(id)] = {};
    m_terms.clear();
    m_shortened.clear();
    m_end = 0;
    m_placeBackground.clear();
    m_places.clear();
    m_begin.assign(1, 0);
    m_stretch = stretch;
    for (int i = stretch.begin; i < stretch.end; ++i) {
        for (const TermOccurrence &term : m_of[static_cast<size_t>(i)].terms) {
            int &place = m_placeOf[static_cast<size_t>(term.id)];
            if (place < 0) {
                place = static_cast<int>(m_terms.size());
                m_terms.push_back(term.id);
                m_placeBackground.push_back(m_background[static_cast<size_t>(term.id)]);
            }
            m_places.push_back(static_cast<size_t>(place));
        }
        m_begin.push_back(m_places.size());
    }
}

const ExplainedWords::Row &ExplainedWords::row(TermId id) {
    Row &row = m_rows[static_cast<size_t>(id)];
    if (row.isShortened) return row;
    const std::span<const WordLink> links = m_table.prepared(id);
    row.begin = row.end = m_end;
    // Whether a word stands in the stretch cannot be predicted: each is written, few are kept.
    if (m_links.size() < m_end + links.size()) m_links.resize(2 * (m_end + links.size()));
    for (const WordLink &link : links) {
        const int place = m_placeOf[static_cast<size_t>(link.to)];
        m_links[row.end] = {place, link.value};
        row.end += place >= 0;
    }
    m_end = row.end;
    row.isShortened = true;
    m_shortened.push_back(id);
    return row;
}

void ExplainedWords::set(SentenceRange by, SentenceRange of) {
    if (of.begin < m_stretch.begin || of.end > m_stretch.end)
        lookAt({of.begin, std::min(of.end + ahead, static_cast<int>(m_of.size()))});
    m_sums.assign(m_terms.size(), 0);
    for (int i = by.begin; i < by.end; ++i) {
        for (const TermOccurrence &term : m_by[static_cast<size_t>(i)].terms) {
            const Row &links = row(term.id);
            for (size_t k = links.begin; k < links.end; ++k)
                m_sums[static_cast<size_t>(m_links[k].to)] += m_links[k].value;
        }
    }
}

} // namespace sejajar
