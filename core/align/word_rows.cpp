#include "core/align/word_rows.h"

#include <algorithm>

namespace sejajar {

WordRows::Owned &WordRows::own() {
    if (!m_owned || m_owned.use_count() > 1) {
        auto owned = std::make_shared<Owned>();
        owned->begin.assign(m_begin.begin(), m_begin.end());
        owned->links.assign(m_links.begin(), m_links.end());
        owned->totals.assign(m_totals.begin(), m_totals.end());
        if (owned->begin.empty()) owned->begin.push_back(0);
        m_owned = std::move(owned);
    }
    return *m_owned;
}

void WordRows::look() {
    m_begin = m_owned->begin;
    m_links = m_owned->links;
    m_totals = m_owned->totals;
}

void WordRows::appendRow(TermId from, std::span<const WordLink> links, double unlisted) {
    finish(from);
    Owned &owned = own();
    double total = unlisted;
    for (const WordLink &link : links) {
        owned.links.push_back(link);
        total += static_cast<double>(link.value);
    }
    owned.begin.push_back(static_cast<uint32_t>(owned.links.size()));
    owned.totals.push_back(total);
    look();
}

void WordRows::finish(int size) {
    Owned &owned = own();
    owned.begin.resize(std::max(owned.begin.size(), static_cast<size_t>(size) + 1),
                       static_cast<uint32_t>(owned.links.size()));
    owned.totals.resize(std::max(owned.totals.size(), static_cast<size_t>(size)), 0);
    look();
}

void WordRows::write(BlobWriter &blob) const {
    blob.array(m_begin);
    blob.array(m_links);
    blob.array(m_totals);
}

WordRows WordRows::read(BlobReader &blob) {
    WordRows rows;
    rows.m_begin = blob.array<uint32_t>();
    rows.m_links = blob.array<WordLink>();
    rows.m_totals = blob.array<double>();
    return rows;
}

} // namespace sejajar
