#include "app/viewer/view/layout_cache.h"

namespace sejajar {
namespace {

// An empty cell costs something too.
qsizetype cost(const CellLayout &layout) { return layout.shownText().size() + 20; }

} // namespace

CellLayout *LayoutCache::find(Key key) {
    const auto place = m_places.find(key);
    if (place == m_places.end()) return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, place->second);
    return place->second->layout.get();
}

CellLayout &LayoutCache::insert(Key key, std::unique_ptr<CellLayout> layout) {
    m_characters += cost(*layout);
    ++m_inserted;
    m_entries.push_front({key, std::move(layout)});
    m_places[key] = m_entries.begin();
    return *m_entries.front().layout;
}

void LayoutCache::trim() {
    while (m_characters > m_mostCharacters && !m_entries.empty()) {
        m_characters -= cost(*m_entries.back().layout);
        m_places.erase(m_entries.back().key);
        m_entries.pop_back();
    }
}

void LayoutCache::clear() {
    m_entries.clear();
    m_places.clear();
    m_characters = 0;
}

} // namespace sejajar
