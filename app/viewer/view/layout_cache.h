#pragma once

#include "app/viewer/view/cell_layout.h"

#include <list>
#include <memory>
#include <unordered_map>

namespace sejajar {

/// The layouts of the cells seen last. Bounded by characters, since a layout takes some hundred bytes for
/// each, but never drops what one frame has just asked for.
class LayoutCache {
public:
    explicit LayoutCache(qsizetype mostCharacters = 400'000) : m_mostCharacters(mostCharacters) {}

    struct Key {
        int row = 0;
        int column = 0;
        bool operator==(const Key &) const = default;
    };
    /// nullptr when there is none; else it is now the one used last.
    CellLayout *find(Key key);
    /// Owns the layout until it was not used for long or clear().
    CellLayout &insert(Key key, std::unique_ptr<CellLayout> layout);
    /// Drops the layouts used least until the bound holds. Layouts found or inserted before become invalid.
    void trim();
    void clear();

    int size() const { return static_cast<int>(m_entries.size()); }
    int inserted() const { return m_inserted; } ///< since the beginning: what painting has cost

private:
    struct Entry {
        Key key;
        std::unique_ptr<CellLayout> layout;
    };
    struct Hash {
        size_t operator()(const Key &key) const {
            return static_cast<size_t>(key.row) * 64 + static_cast<size_t>(key.column);
        }
    };
    std::list<Entry> m_entries; // the one used last in front
    std::unordered_map<Key, std::list<Entry>::iterator, Hash> m_places;
    qsizetype m_mostCharacters;
    qsizetype m_characters = 0;
    int m_inserted = 0;
};

} // namespace sejajar
